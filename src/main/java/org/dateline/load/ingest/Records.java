package org.dateline.load.ingest;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.dateline.load.ingest.Placement.Standing;
import org.dateline.model.article.Article;
import org.dateline.model.article.Masthead;
import org.dateline.rdf.Minting;
import org.dateline.rdf.Prov;
import org.dateline.rdf.Terms;
import org.dateline.rdf.fact.Extractors;
import org.dateline.rdf.fact.ReportNames;

/**
 * Finds out which record an article belongs to. The same article is one with the same name that no address, publisher or date tells
 * from the one in the store; another one of that name gets a number. The same text is the same record, a changed text a revision.
 */
final class Records {
    private final DatasetGraph dataset;
    private final GraphFacts shared;

    /** For a dataset in a running transaction. */
    Records(DatasetGraph dataset) {
        this.dataset = dataset;
        this.shared = GraphFacts.shared(dataset);
    }

    /** Where an article belongs, read by an extractor of that name and version. */
    Placement place(Article article, String extractor) {
        return IntStream.iterate(1, number -> number + 1)
                .mapToObj(number -> number == 1 ? article.slug() : article.slug() + "-" + number)
                .flatMap(slug -> place(slug, article, extractor).stream())
                .findFirst()
                .orElseThrow();
    }

    /** The place under a name; empty where another article has it. */
    private Optional<Placement> place(String slug, Article article, String extractor) {
        ReportNames first = new ReportNames(Minting.BASE, slug, 1);
        List<KeptRecord> kept = kept(first);
        if (kept.isEmpty()) {
            return Optional.of(new Placement(first, null, Standing.NEW));
        }
        for (int i = 0; i < kept.size(); i++) {
            if (kept.get(i).isOf(article)) {
                String predecessor = i == 0 ? null : kept.get(i - 1).names().report();
                return Optional.of(
                        new Placement(kept.get(i).names(), predecessor, standing(kept.get(i), article, extractor)));
            }
        }
        KeptRecord last = kept.get(kept.size() - 1);
        ReportNames next = new ReportNames(Minting.BASE, slug, last.names().revision() + 1);
        return last.mayBeOf(article.masthead())
                ? Optional.of(new Placement(next, last.names().report(), Standing.REVISION))
                : Optional.empty();
    }

    /** The records of an article, oldest first. */
    private List<KeptRecord> kept(ReportNames first) {
        List<KeptRecord> kept = new ArrayList<>();
        String prefix = first.thing("report", first.slug() + "/");
        for (Node report : shared.subjects(Prov.HAD_PRIMARY_SOURCE, Terms.iri(first.article()))) {
            String iri = report.toString();
            String number = iri.startsWith(prefix) ? iri.substring(prefix.length()) : "";
            if (number.matches("[1-9][0-9]{0,6}")) {
                kept.add(
                        new KeptRecord(dataset, new ReportNames(first.base(), first.slug(), Integer.parseInt(number))));
            }
        }
        kept.sort(Comparator.comparingInt(one -> one.names().revision()));
        return kept;
    }

    private Standing standing(KeptRecord kept, Article article, String extractor) {
        Node report = Terms.iri(kept.names().report());
        if (!shared.has(report, Prov.WAS_GENERATED_BY, Terms.iri(kept.names().extraction()))) {
            return Standing.FOREIGN;
        }
        Masthead masthead = article.masthead();
        boolean sameExtractor =
                shared.has(report, Prov.WAS_ATTRIBUTED_TO, Terms.iri(Extractors.iri(kept.names(), extractor)));
        return sameExtractor && kept.saysTheSame(masthead) ? Standing.CURRENT : Standing.OUTDATED;
    }
}
