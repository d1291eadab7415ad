package org.dateline.ingest;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.dateline.ingest.identity.GraphLookup;
import org.dateline.ingest.identity.RecordPlacement;
import org.dateline.ingest.identity.RecordPlacement.Standing;
import org.dateline.model.article.Article;
import org.dateline.model.article.Masthead;
import org.dateline.rdf.DatelineIris;
import org.dateline.rdf.RdfTerms;
import org.dateline.rdf.fact.ExtractorIris;
import org.dateline.rdf.fact.RecordIris;
import org.dateline.rdf.vocabulary.Prov;

/**
 * Finds out which record an article belongs to. The same article is one with the same name that no address, publisher or date tells
 * from the one in the store; another one of that name gets a number. The same text is the same record, a changed text a revision.
 */
final class ArticleRecordLocator {
    private final DatasetGraph dataset;
    private final GraphLookup shared;

    /** For a dataset in a running transaction. */
    ArticleRecordLocator(DatasetGraph dataset) {
        this.dataset = dataset;
        this.shared = GraphLookup.shared(dataset);
    }

    /** Where an article belongs, read by an extractor of that name and version. */
    RecordPlacement place(Article article, String extractor) {
        List<List<StoredRecord>> namesakes = namesakes(article.slug());
        Optional<RecordPlacement> sameText = namesakes.stream()
                .flatMap(kept -> sameText(kept, article, extractor).stream())
                .findFirst();
        return sameText.or(() -> namesakes.stream()
                        .map(kept -> kept.get(kept.size() - 1))
                        .filter(last -> last.mayBeOf(article.masthead()))
                        .findFirst()
                        .map(ArticleRecordLocator::revision))
                .orElseGet(() -> new RecordPlacement(names(article.slug(), namesakes.size() + 1), null, Standing.NEW));
    }

    /** The records of all articles of that name, each oldest first: the first one's, and those with a number behind it. */
    private List<List<StoredRecord>> namesakes(String slug) {
        return IntStream.iterate(1, number -> number + 1)
                .mapToObj(number -> kept(names(slug, number)))
                .takeWhile(kept -> !kept.isEmpty())
                .toList();
    }

    private static RecordIris names(String slug, int number) {
        return new RecordIris(DatelineIris.BASE, number == 1 ? slug : slug + "-" + number, 1);
    }

    private Optional<RecordPlacement> sameText(List<StoredRecord> kept, Article article, String extractor) {
        for (int i = 0; i < kept.size(); i++) {
            if (kept.get(i).isOf(article)) {
                String predecessor = i == 0 ? null : kept.get(i - 1).names().report();
                return Optional.of(new RecordPlacement(
                        kept.get(i).names(), predecessor, standing(kept.get(i), article, extractor)));
            }
        }
        return Optional.empty();
    }

    private static RecordPlacement revision(StoredRecord last) {
        RecordIris names = last.names();
        return new RecordPlacement(
                new RecordIris(names.base(), names.slug(), names.revision() + 1), names.report(), Standing.REVISION);
    }

    /** The records of an article, oldest first. */
    private List<StoredRecord> kept(RecordIris first) {
        List<StoredRecord> kept = new ArrayList<>();
        String prefix = first.thing("report", first.slug() + "/");
        for (Node report : shared.subjects(Prov.HAD_PRIMARY_SOURCE, RdfTerms.iri(first.article()))) {
            String iri = report.toString();
            String number = iri.startsWith(prefix) ? iri.substring(prefix.length()) : "";
            if (number.matches("[1-9][0-9]{0,6}")) {
                kept.add(new StoredRecord(
                        dataset, new RecordIris(first.base(), first.slug(), Integer.parseInt(number))));
            }
        }
        kept.sort(Comparator.comparingInt(one -> one.names().revision()));
        return kept;
    }

    private Standing standing(StoredRecord kept, Article article, String extractor) {
        Node report = RdfTerms.iri(kept.names().report());
        if (!shared.has(report, Prov.WAS_GENERATED_BY, RdfTerms.iri(kept.names().extraction()))) {
            return Standing.FOREIGN;
        }
        Masthead masthead = article.masthead();
        boolean sameExtractor =
                shared.has(report, Prov.WAS_ATTRIBUTED_TO, RdfTerms.iri(ExtractorIris.iri(kept.names(), extractor)));
        return sameExtractor && kept.saysTheSame(masthead) ? Standing.CURRENT : Standing.OUTDATED;
    }
}
