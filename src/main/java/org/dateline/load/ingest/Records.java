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
        List<List<KeptRecord>> namesakes = namesakes(article.slug());
        Optional<Placement> sameText = namesakes.stream()
                .flatMap(kept -> sameText(kept, article, extractor).stream())
                .findFirst();
        return sameText.or(() -> namesakes.stream()
                        .map(kept -> kept.get(kept.size() - 1))
                        .filter(last -> last.mayBeOf(article.masthead()))
                        .findFirst()
                        .map(Records::revision))
                .orElseGet(() -> new Placement(names(article.slug(), namesakes.size() + 1), null, Standing.NEW));
    }

    /** The records of all articles of that name, each oldest first: the first one's, and those with a number behind it. */
    private List<List<KeptRecord>> namesakes(String slug) {
        return IntStream.iterate(1, number -> number + 1)
                .mapToObj(number -> kept(names(slug, number)))
                .takeWhile(kept -> !kept.isEmpty())
                .toList();
    }

    private static ReportNames names(String slug, int number) {
        return new ReportNames(Minting.BASE, number == 1 ? slug : slug + "-" + number, 1);
    }

    private Optional<Placement> sameText(List<KeptRecord> kept, Article article, String extractor) {
        for (int i = 0; i < kept.size(); i++) {
            if (kept.get(i).isOf(article)) {
                String predecessor = i == 0 ? null : kept.get(i - 1).names().report();
                return Optional.of(
                        new Placement(kept.get(i).names(), predecessor, standing(kept.get(i), article, extractor)));
            }
        }
        return Optional.empty();
    }

    private static Placement revision(KeptRecord last) {
        ReportNames names = last.names();
        return new Placement(
                new ReportNames(names.base(), names.slug(), names.revision() + 1), names.report(), Standing.REVISION);
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
