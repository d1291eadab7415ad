package org.dateline.ingest;

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
import org.dateline.derive.AssessedDataset;
import org.dateline.ingest.identity.EntityResolver;
import org.dateline.ingest.identity.NameEntityResolver;
import org.dateline.ingest.identity.RecordPlacement;
import org.dateline.model.article.Article;
import org.dateline.rdf.RdfTerms;
import org.dateline.rdf.vocabulary.Sem;
import org.dateline.store.ArticleTextStore;
import org.dateline.store.EmbeddedStore;
import org.jspecify.annotations.Nullable;

/** Where facts go: a store, a file, or both. Used by one thread. */
public final class FactDestination {
    private final DatasetGraph dataset;
    private final @Nullable ArticleTextStore texts;
    private final @Nullable FactFileWriter file;
    private @Nullable EntityResolver known;

    private FactDestination(DatasetGraph dataset, @Nullable ArticleTextStore texts, @Nullable FactFileWriter file) {
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
    public static FactDestination store(EmbeddedStore store, boolean keepsTexts, @Nullable FactFileWriter file) {
        return new FactDestination(
                AssessedDataset.over(store.dataset()), keepsTexts ? ArticleTextStore.of(store) : null, file);
    }

    /** A file alone: who is who is known only from the articles before. */
    public static FactDestination file(FactFileWriter file) {
        return new FactDestination(DatasetGraphFactory.createTxnMem(), null, file);
    }

    /** Where an article would be recorded. */
    RecordPlacement place(Article article, String extractor) {
        return Txn.calculateRead(dataset, () -> new ArticleRecordLocator(dataset).place(article, extractor));
    }

    /**
     * Writes several articles in one transaction. One that cannot be written is left out, and the others are.
     *
     * @param again whether records of the same text by the same extractor are made anew
     */
    Batch write(List<AnalysedArticle> articles, boolean again) {
        dataset.begin(TxnType.WRITE);
        try {
            EntityResolver identities = identities();
            identities.begin(dataset instanceof AssessedDataset);
            ArticleRecordWriter recorder = new ArticleRecordWriter(dataset, identities);
            List<ArticleOutcome> outcomes = new ArrayList<>();
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

    private EntityResolver identities() {
        EntityResolver identities = known == null ? new NameEntityResolver(dataset) : known;
        known = identities;
        return identities;
    }

    private ArticleOutcome write(AnalysedArticle extracted, ArticleRecordWriter recorder, boolean again) {
        Article article = extracted.facts().article();
        RecordPlacement placement = new ArticleRecordLocator(dataset)
                .place(article, extracted.facts().extractor());
        if (placement.isDone(again)) {
            return ArticleOutcome.skipped(extracted, placement);
        }
        try {
            ArticleRecordWriter.Recorded recorded = recorder.prepare(extracted.facts(), placement);
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
            return ArticleOutcome.written(extracted, recorded);
        } catch (IllegalArgumentException | IllegalStateException | IndexOutOfBoundsException e) {
            return ArticleOutcome.failed(extracted, placement, e);
        }
    }

    /** Without a store only that much of a record is kept in memory by which its article and a revision's events are known again. */
    private void forget(ArticleRecordWriter.Recorded recorded) {
        Node graph = RdfTerms.iri(recorded.names().record().report());
        Node article = RdfTerms.iri(recorded.names().record().article());
        recorded.triples().inReport().stream()
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
    record Batch(List<ArticleOutcome> outcomes, long assessed) {}
}
