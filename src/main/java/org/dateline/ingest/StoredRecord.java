package org.dateline.ingest;

import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.vocabulary.RDFS;
import org.dateline.ingest.identity.GraphLookup;
import org.dateline.ingest.identity.StoredNameIndex;
import org.dateline.model.article.Article;
import org.dateline.model.article.Masthead;
import org.dateline.model.article.Publication;
import org.dateline.rdf.RdfTerms;
import org.dateline.rdf.fact.RecordIris;
import org.dateline.rdf.vocabulary.DlAccount;
import org.dateline.rdf.vocabulary.Schema;

/** The record of an article in the store, compared with an incoming article. */
final class StoredRecord {
    private final RecordIris iris;
    private final GraphLookup record;
    private final Node article;
    private final String publisher;

    StoredRecord(DatasetGraph dataset, RecordIris iris) {
        this.iris = iris;
        this.record = new GraphLookup(dataset, RdfTerms.iri(iris.report()));
        this.article = RdfTerms.iri(iris.article());
        this.publisher = record.first(article, Schema.PUBLISHER)
                .map(actor -> GraphLookup.shared(dataset).text(actor, RDFS.label.asNode()))
                .orElse("");
    }

    RecordIris iris() {
        return iris;
    }

    /** Whether this is the record of the same text in the same article. */
    boolean hasTextOf(Article incoming) {
        return record.text(article, DlAccount.TEXT_DIGEST).equals(incoming.digest())
                && mayBelongTo(incoming.masthead());
    }

    /** Whether the record may be of the same article: the address decides; without it, the time and the publisher must not differ. */
    boolean mayBelongTo(Masthead masthead) {
        String address = record.text(article, Schema.URL);
        if (!address.isEmpty() && !masthead.address().isBlank()) {
            return address.equals(masthead.address());
        }
        Optional<Node> incoming = published(masthead);
        Optional<Node> stored = record.first(article, Schema.DATE_PUBLISHED);
        boolean sameTime = incoming.isEmpty() || stored.isEmpty() || incoming.equals(stored);
        return sameTime
                && (publisher.isEmpty() || masthead.publisher().isBlank() || publisher.equals(masthead.publisher()));
    }

    /** Whether date, publisher, address and headline are the same. */
    boolean hasMasthead(Masthead masthead) {
        return record.first(article, Schema.DATE_PUBLISHED).equals(published(masthead))
                && StoredNameIndex.fold(publisher).equals(StoredNameIndex.fold(masthead.publisher()))
                && record.text(article, Schema.URL).equals(masthead.address())
                && record.text(article, Schema.HEADLINE)
                        .equals(masthead.headline().strip().replaceAll("\\s+", " "));
    }

    private static Optional<Node> published(Masthead masthead) {
        return Optional.ofNullable(masthead.publication())
                .map(Publication::instant)
                .map(RdfTerms::node);
    }
}
