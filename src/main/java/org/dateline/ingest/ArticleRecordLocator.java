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
 * Finds the record that an article belongs to. Two articles with the same slug are the same unless their address, publisher or date
 * differs; a different article with the same slug gets a number. The same text belongs to the same record, a changed text to a revision.
 */
final class ArticleRecordLocator {
    private final DatasetGraph dataset;
    private final GraphLookup shared;

    /** Creates a locator for a dataset in a running transaction. */
    ArticleRecordLocator(DatasetGraph dataset) {
        this.dataset = dataset;
        this.shared = GraphLookup.shared(dataset);
    }

    /** Where the record of an article belongs, if made by an extractor of the given name and version. */
    RecordPlacement place(Article article, String extractor) {
        List<List<StoredRecord>> sameSlug = sameSlug(article.slug());
        Optional<RecordPlacement> sameText = sameSlug.stream()
                .flatMap(records -> sameText(records, article, extractor).stream())
                .findFirst();
        return sameText.or(() -> sameSlug.stream()
                        .map(records -> records.get(records.size() - 1))
                        .filter(last -> last.mayBelongTo(article.masthead()))
                        .findFirst()
                        .map(ArticleRecordLocator::revision))
                .orElseGet(() -> new RecordPlacement(iris(article.slug(), sameSlug.size() + 1), null, Standing.NEW));
    }

    /** The records of every article with a slug, without and with number; those of one article from oldest to newest. */
    private List<List<StoredRecord>> sameSlug(String slug) {
        return IntStream.iterate(1, number -> number + 1)
                .mapToObj(number -> records(iris(slug, number)))
                .takeWhile(records -> !records.isEmpty())
                .toList();
    }

    private static RecordIris iris(String slug, int number) {
        return new RecordIris(DatelineIris.BASE, number == 1 ? slug : slug + "-" + number, 1);
    }

    private Optional<RecordPlacement> sameText(List<StoredRecord> records, Article article, String extractor) {
        for (int i = 0; i < records.size(); i++) {
            if (records.get(i).hasTextOf(article)) {
                String predecessor = i == 0 ? null : records.get(i - 1).iris().report();
                return Optional.of(new RecordPlacement(
                        records.get(i).iris(), predecessor, standing(records.get(i), article, extractor)));
            }
        }
        return Optional.empty();
    }

    private static RecordPlacement revision(StoredRecord last) {
        RecordIris iris = last.iris();
        return new RecordPlacement(
                new RecordIris(iris.base(), iris.slug(), iris.revision() + 1), iris.report(), Standing.REVISION);
    }

    /** The records of an article, from oldest to newest. */
    private List<StoredRecord> records(RecordIris first) {
        List<StoredRecord> records = new ArrayList<>();
        String prefix = first.thing("report", first.slug() + "/");
        for (Node report : shared.subjects(Prov.HAD_PRIMARY_SOURCE, RdfTerms.iri(first.article()))) {
            String iri = report.toString();
            String number = iri.startsWith(prefix) ? iri.substring(prefix.length()) : "";
            if (number.matches("[1-9][0-9]{0,6}")) {
                records.add(new StoredRecord(
                        dataset, new RecordIris(first.base(), first.slug(), Integer.parseInt(number))));
            }
        }
        records.sort(Comparator.comparingInt(record -> record.iris().revision()));
        return records;
    }

    private Standing standing(StoredRecord stored, Article article, String extractor) {
        Node report = RdfTerms.iri(stored.iris().report());
        if (!shared.has(
                report, Prov.WAS_GENERATED_BY, RdfTerms.iri(stored.iris().extraction()))) {
            return Standing.FOREIGN;
        }
        Masthead masthead = article.masthead();
        boolean sameExtractor =
                shared.has(report, Prov.WAS_ATTRIBUTED_TO, RdfTerms.iri(ExtractorIris.iri(stored.iris(), extractor)));
        return sameExtractor && stored.hasMasthead(masthead) ? Standing.CURRENT : Standing.OUTDATED;
    }
}
