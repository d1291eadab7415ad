package org.dateline.load.ingest;

import java.util.ArrayList;
import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.TxnType;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.system.Txn;
import org.apache.jena.vocabulary.RDFS;
import org.dateline.load.AssessedDataset;
import org.dateline.model.article.Article;
import org.dateline.rdf.Sem;
import org.dateline.rdf.Terms;
import org.dateline.store.ArticleTexts;
import org.dateline.store.EmbeddedStore;
import org.jspecify.annotations.Nullable;

/** Where facts go: a store, a file, or both. Used by one thread. */
public final class Destination {
    private final DatasetGraph dataset;
    private final @Nullable ArticleTexts texts;
    private final @Nullable FactFile file;
    private @Nullable Identities known;

    private Destination(DatasetGraph dataset, @Nullable ArticleTexts texts, @Nullable FactFile file) {
        this.dataset = dataset;
        this.texts = texts;
        this.file = file;
    }

    /**
     * A store, which keeps its default graph assessed.
     *
     * @param keepsTexts whether the texts of articles are kept beside the graph
     * @param file a file that gets the facts, too; null for none
     */
    public static Destination store(EmbeddedStore store, boolean keepsTexts, @Nullable FactFile file) {
        return new Destination(AssessedDataset.over(store.dataset()), keepsTexts ? ArticleTexts.of(store) : null, file);
    }

    /** A file alone: who is who is known only from the articles before. */
    public static Destination file(FactFile file) {
        return new Destination(DatasetGraphFactory.createTxnMem(), null, file);
    }

    /** Where an article would be recorded. */
    Placement place(Article article, String extractor) {
        return Txn.calculateRead(dataset, () -> new Records(dataset).place(article, extractor));
    }

    /**
     * Writes several articles in one transaction. One that cannot be written is left out, and the others are.
     *
     * @param again whether records of the same text by the same extractor are made anew
     */
    Batch write(List<Extracted> articles, boolean again) {
        dataset.begin(TxnType.WRITE);
        try {
            Identities identities = identities();
            identities.begin(dataset instanceof AssessedDataset);
            Recorder recorder = new Recorder(dataset, identities);
            List<Outcome> outcomes = new ArrayList<>();
            articles.forEach(article -> outcomes.add(write(article, recorder, again)));
            dataset.commit();
            return new Batch(
                    outcomes,
                    dataset instanceof AssessedDataset assessed
                            ? assessed.lastCommit().events()
                            : 0);
        } finally {
            if (dataset.isInTransaction()) {
                dataset.abort();
            }
            dataset.end();
        }
    }

    private Identities identities() {
        Identities identities = known == null ? new KnownNames(dataset) : known;
        known = identities;
        return identities;
    }

    private Outcome write(Extracted extracted, Recorder recorder, boolean again) {
        Article article = extracted.facts().article();
        Placement placement =
                new Records(dataset).place(article, extracted.facts().extractor());
        if (placement.isDone(again)) {
            return Outcome.skipped(extracted, placement);
        }
        try {
            Recorder.Recorded recorded = recorder.prepare(extracted.facts(), placement);
            if (texts != null) {
                texts.keep(article.digest(), article.text());
            }
            recorder.write(recorded);
            if (file != null) {
                file.write(recorded, dataset);
            }
            if (!(dataset instanceof AssessedDataset)) {
                forget(recorded);
            }
            return Outcome.written(extracted, recorded);
        } catch (IllegalArgumentException | IllegalStateException | IndexOutOfBoundsException e) {
            return Outcome.failed(extracted, placement, e);
        }
    }

    /** Without a store only that much of a record is kept in memory by which its article and a revision's events are known again. */
    private void forget(Recorder.Recorded recorded) {
        Node graph = Terms.iri(recorded.names().record().report());
        Node article = Terms.iri(recorded.names().record().article());
        recorded.triples().told().stream()
                .filter(triple -> !triple.getSubject().equals(article) && !names(triple))
                .forEach(triple -> dataset.delete(Quad.create(graph, triple)));
    }

    private static boolean names(Triple triple) {
        return triple.getObject().equals(Sem.EVENT_CLASS)
                || triple.getPredicate().equals(Sem.EVENT_TYPE)
                || triple.getPredicate().equals(RDFS.label.asNode());
    }

    /**
     * What became of some articles.
     *
     * @param outcomes one for each, in order
     * @param assessed how many events were assessed
     */
    record Batch(List<Outcome> outcomes, long assessed) {}
}
