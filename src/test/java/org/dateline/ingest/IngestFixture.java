package org.dateline.ingest;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.jena.query.DatasetFactory;
import org.apache.jena.query.QueryExecutionFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.system.Txn;
import org.dateline.article.LocatedArticle;
import org.dateline.extract.ExtractionResult;
import org.dateline.extract.analysis.Analysis;
import org.dateline.issue.SourcePosition;
import org.dateline.model.article.Article;
import org.dateline.model.fact.ArticleFacts;
import org.dateline.rdf.BundledFiles;
import org.dateline.rdf.fact.SampleFacts;
import org.dateline.rdf.fact.Story;
import org.dateline.store.EmbeddedStore;
import org.dateline.validate.Validator;
import org.dateline.validate.Violation;

/** Facts made by hand, ingested into a store, and looked at by SPARQL. */
public final class IngestFixture {
    private static final String PREFIXES = """
            PREFIX dl: <https://w3id.org/dateline/ontology#>
            PREFIX sem: <http://semanticweb.cs.vu.nl/2009/11/sem/>
            PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
            PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
            PREFIX event: <https://w3id.org/dateline/id/event/>
            PREFIX actor: <https://w3id.org/dateline/id/actor/>
            """;

    private final EmbeddedStore store;

    /** Creates a fixture for a store, which the caller closes. */
    public IngestFixture(EmbeddedStore store) {
        this.store = store;
    }

    /** Ingests stories in one run; each is analysed again if it is there. */
    public IngestReport take(Story... stories) {
        return take(Arrays.stream(stories).map(Story::facts).toList());
    }

    /** The same with the facts of articles, however they were made. */
    public IngestReport take(List<ArticleFacts> all) {
        Map<String, ArticleFacts> facts =
                all.stream().collect(Collectors.toMap(one -> one.article().slug(), one -> one));
        List<LocatedArticle> articles = all.stream()
                .map(ArticleFacts::article)
                .map(article -> new LocatedArticle(article, SourcePosition.of(article.slug() + ".txt")))
                .toList();
        Ingestion ingestion = new Ingestion(
                extracting(article -> facts.get(article.slug())),
                new IngestOptions(1, true),
                IngestProgress.NONE,
                Ingestion.newLog());
        return ingestion.run(articles::forEach, FactDestination.store(store, true, null));
    }

    /** An extractor that finds the given facts of each article. */
    static ArticleExtractor extracting(Function<Article, ArticleFacts> extract) {
        return new ArticleExtractor() {
            @Override
            public ExtractionResult extract(Article article) {
                return new ExtractionResult(
                        new Analysis(article.text(), List.of(), List.of(), List.of(), List.of(), List.of()),
                        extract.apply(article));
            }

            @Override
            public String version() {
                return SampleFacts.EXTRACTOR;
            }
        };
    }

    /** The values of {@code ?x}: texts without their language, IRIs without {@code https://w3id.org/dateline/}. */
    public List<String> column(String query) {
        return Txn.calculateRead(store.dataset(), () -> {
            try (var execution = QueryExecutionFactory.create(PREFIXES + query, DatasetFactory.wrap(store.dataset()))) {
                List<String> values = new ArrayList<>();
                execution
                        .execSelect()
                        .forEachRemaining(row -> values.add(
                                row.get("x").isLiteral()
                                        ? row.getLiteral("x").getLexicalForm()
                                        : row.get("x").toString().replace("https://w3id.org/dateline/", "")));
                return values;
            }
        });
    }

    /** The violations of shapes and checks in the store. */
    public List<String> violations() {
        return violations(store.dataset());
    }

    /** The violations of shapes and checks in a dataset. */
    static List<String> violations(DatasetGraph dataset) {
        DatasetGraph whole = DatasetGraphFactory.createTxnMem();
        Txn.executeWrite(whole, () -> {
            Txn.executeRead(dataset, () -> dataset.find().forEachRemaining(whole::add));
            BundledFiles.graph("ontology/event-types.ttl").find().forEachRemaining(whole.getDefaultGraph()::add);
        });
        return Txn.calculateRead(whole, () -> new Validator()
                .validate(whole).stream()
                        .map(Violation::issue)
                        .map(issue -> issue.position() + " " + issue.message())
                        .toList());
    }
}
