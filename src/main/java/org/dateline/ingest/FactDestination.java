package org.dateline.ingest;

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
import org.dateline.model.fact.ArticleFacts;
import org.dateline.rdf.RdfTerms;
import org.dateline.rdf.vocabulary.Sem;
import org.dateline.store.ArticleTextStore;
import org.dateline.store.EmbeddedStore;
import org.jspecify.annotations.Nullable;

/** Where facts are written: a store, a file, or both. Used by one thread. */
public final class FactDestination {
    private final DatasetGraph dataset;
    private final @Nullable ArticleTextStore texts;
    private final @Nullable FactFileWriter file;
    private @Nullable EntityResolver resolver;

    private FactDestination(DatasetGraph dataset, @Nullable ArticleTextStore texts, @Nullable FactFileWriter file) {
        this.dataset = dataset;
        this.texts = texts;
        this.file = file;
    }

    /**
     * A store, whose default graph is kept assessed.
     *
     * @param keepsTexts whether the texts of articles are kept beside the graph
     * @param file a file that receives the facts, too; null for none
     */
    public static FactDestination store(EmbeddedStore store, boolean keepsTexts, @Nullable FactFileWriter file) {
        return new FactDestination(
                AssessedDataset.over(store.dataset()), keepsTexts ? ArticleTextStore.of(store) : null, file);
    }

    /** A file only: entities are resolved among the articles of the same run. */
    public static FactDestination file(FactFileWriter file) {
        return new FactDestination(DatasetGraphFactory.createTxnMem(), null, file);
    }

    /** Where the record of an article belongs. */
    RecordPlacement place(Article article, String extractor) {
        return Txn.calculateRead(dataset, () -> new ArticleRecordLocator(dataset).place(article, extractor));
    }

    /**
     * Writes analysed articles in one transaction, and sets the outcome of each. An article that cannot be written is left out.
     *
     * @param again whether records of the same text by the same extractor are replaced
     * @return the number of events assessed at commit
     */
    long write(List<ArticleJob> jobs, boolean again) {
        dataset.begin(TxnType.WRITE);
        try {
            EntityResolver entities = resolver();
            entities.begin(dataset instanceof AssessedDataset);
            ArticleRecordWriter writer = new ArticleRecordWriter(dataset, entities);
            jobs.forEach(job -> write(job, writer, again));
            dataset.commit();
            return dataset instanceof AssessedDataset view ? view.lastCommit().events() : 0;
        } finally {
            if (dataset.isInTransaction()) {
                dataset.abort();
            }
            dataset.end();
        }
    }

    private EntityResolver resolver() {
        EntityResolver entities = resolver == null ? new NameEntityResolver(dataset) : resolver;
        resolver = entities;
        return entities;
    }

    private void write(ArticleJob job, ArticleRecordWriter writer, boolean again) {
        ArticleFacts facts = job.facts();
        Article article = facts.article();
        job.setPlacement(new ArticleRecordLocator(dataset).place(article, facts.extractor()));
        if (job.placement().isDone(again)) {
            job.markSkipped();
            return;
        }
        try {
            PreparedRecord prepared = writer.prepare(facts, job.placement());
            if (texts != null) {
                texts.keep(article.digest(), article.text());
            }
            writer.write(prepared);
            if (file != null) {
                file.write(prepared, dataset);
            }
            if (!(dataset instanceof AssessedDataset)) {
                discardDetails(prepared);
            }
            job.markWritten(prepared.triples().omitted());
        } catch (IllegalArgumentException | IllegalStateException | IndexOutOfBoundsException e) {
            job.markFailed(e);
        }
    }

    /** Without a store, memory keeps only what identifies an article and its events when a revision follows in the same run. */
    private void discardDetails(PreparedRecord prepared) {
        Node graph = RdfTerms.iri(prepared.iris().record().report());
        Node article = RdfTerms.iri(prepared.iris().record().article());
        prepared.triples().inReport().stream()
                .filter(triple -> !triple.getSubject().equals(article) && !identifiesEvent(triple))
                .forEach(triple -> dataset.delete(Quad.create(graph, triple)));
    }

    private static boolean identifiesEvent(Triple triple) {
        return triple.getObject().equals(Sem.EVENT_CLASS)
                || triple.getPredicate().equals(Sem.EVENT_TYPE)
                || triple.getPredicate().equals(RDFS.label.asNode());
    }
}
