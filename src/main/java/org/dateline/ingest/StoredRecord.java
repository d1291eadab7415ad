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

/** The record of an article that is in the store, held against an article that comes in. */
final class StoredRecord {
    private final RecordIris names;
    private final GraphLookup told;
    private final Node article;
    private final String publisher;

    StoredRecord(DatasetGraph dataset, RecordIris names) {
        this.names = names;
        this.told = new GraphLookup(dataset, RdfTerms.iri(names.report()));
        this.article = RdfTerms.iri(names.article());
        this.publisher = told.first(article, Schema.PUBLISHER)
                .map(actor -> GraphLookup.shared(dataset).text(actor, RDFS.label.asNode()))
                .orElse("");
    }

    RecordIris names() {
        return names;
    }

    /** Whether it is of this very text, and of no other article with the same one. */
    boolean isOf(Article incoming) {
        return told.text(article, DlAccount.TEXT_DIGEST).equals(incoming.digest()) && mayBeOf(incoming.masthead());
    }

    /** Whether nothing tells the two apart: an address settles it, else an instant or a publisher that differs. */
    boolean mayBeOf(Masthead masthead) {
        String address = told.text(article, Schema.URL);
        if (!address.isEmpty() && !masthead.address().isBlank()) {
            return address.equals(masthead.address());
        }
        Optional<Node> incoming = published(masthead);
        Optional<Node> kept = told.first(article, Schema.DATE_PUBLISHED);
        boolean sameTime = incoming.isEmpty() || kept.isEmpty() || incoming.equals(kept);
        return sameTime
                && (publisher.isEmpty() || masthead.publisher().isBlank() || publisher.equals(masthead.publisher()));
    }

    /** Whether date, publisher, address and headline are the same. */
    boolean saysTheSame(Masthead masthead) {
        return told.first(article, Schema.DATE_PUBLISHED).equals(published(masthead))
                && StoredNameIndex.fold(publisher).equals(StoredNameIndex.fold(masthead.publisher()))
                && told.text(article, Schema.URL).equals(masthead.address())
                && told.text(article, Schema.HEADLINE)
                        .equals(masthead.headline().strip().replaceAll("\\s+", " "));
    }

    private static Optional<Node> published(Masthead masthead) {
        return Optional.ofNullable(masthead.publication())
                .map(Publication::instant)
                .map(RdfTerms::node);
    }
}
