// SPDX-License-Identifier: Apache-2.0
package org.dateline.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.DatasetFactory;
import org.apache.jena.query.QueryExecutionFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.system.Txn;
import org.dateline.article.LocatedArticle;
import org.dateline.issue.SourcePosition;
import org.dateline.model.article.Article;
import org.dateline.model.article.Masthead;
import org.dateline.model.fact.ActorFact;
import org.dateline.model.fact.ArticleFacts;
import org.dateline.model.fact.FactEvidence;
import org.dateline.rdf.assessed.HistoryGraph;
import org.dateline.rdf.fact.SampleFacts;
import org.dateline.rdf.vocabulary.Sem;
import org.dateline.store.ArticleTextStore;
import org.dateline.store.TemporaryStore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Ingests hand-made facts into a real store: records, revisions, IRIs, stored texts, and reports of failures. */
class IngestionTest {
    private static final String PREFIXES = """
            PREFIX dl: <https://w3id.org/dateline/ontology#>
            PREFIX sem: <http://semanticweb.cs.vu.nl/2009/11/sem/>
            PREFIX schema: <https://schema.org/>
            PREFIX prov: <http://www.w3.org/ns/prov#>
            PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
            PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
            PREFIX id: <https://w3id.org/dateline/id/>
            PREFIX actor: <https://w3id.org/dateline/id/actor/>
            """;

    @RegisterExtension
    final TemporaryStore store = new TemporaryStore();

    @Test
    void anArticleBecomesARecordThatPassesTheShapesAndIsAssessed() {
        IngestReport report = ingest(SampleFacts.article("orvalle"));
        assertThat(report.failed()).isZero();
        assertThat(report.issues().list()).isEmpty();
        assertThat(IngestFixture.violations(store.dataset())).isEmpty();
        assertThat(column("SELECT ?x { ?e a sem:Event ; rdfs:label ?x } ORDER BY ?x"))
                .containsExactly("Ana Belmonte speaks to Radio Sel", "Hill Brigade takes Orvalle");
        assertThat(column("SELECT ?x { ?s a dl:State ; dl:stateType dl:controls ; dl:holder ?x }"))
                .containsExactly("https://w3id.org/dateline/id/actor/hill-brigade");
    }

    @Test
    void theSameArticleIsSkippedUnlessItIsAskedForAgain() {
        ingest(SampleFacts.article("orvalle"));
        long before = size();
        assertThat(ingest(SampleFacts.article("orvalle")).tally().skipped()).isEqualTo(1);
        IngestReport again = ingestion(true, SampleFacts::facts, SampleFacts.article("orvalle"));
        assertThat(again.tally().replaced()).isEqualTo(1);
        assertThat(size()).isEqualTo(before);
    }

    @Test
    void aChangedTextIsARevisionThatReportsTheSameEvents() {
        ingest(SampleFacts.article("orvalle"));
        Article changed =
                new Article("orvalle", SampleFacts.article("orvalle").masthead(), SampleFacts.TEXT + "A line more.\n");
        assertThat(ingest(changed).tally().revised()).isEqualTo(1);
        assertThat(column("SELECT ?x { id:report\\/orvalle\\/2 prov:wasRevisionOf ?x }"))
                .containsExactly("https://w3id.org/dateline/id/report/orvalle/1");
        assertThat(column("SELECT DISTINCT ?x { GRAPH ?g { ?x a sem:Event } }")).hasSize(2);
        assertThat(ingest(SampleFacts.article("orvalle"), changed).tally().skipped())
                .isEqualTo(2);
        assertThat(IngestFixture.violations(store.dataset())).isEmpty();
    }

    @Test
    void anotherArticleOfThatNameGetsANumber() {
        ingest(SampleFacts.article("orvalle"));
        Masthead other = new Masthead(
                "Other",
                SampleFacts.article("orvalle").masthead().publication(),
                "Another Post",
                List.of(),
                "",
                "en",
                "",
                "");
        ingest(new Article("orvalle", other, SampleFacts.TEXT));
        assertThat(column("SELECT ?x { ?r a dl:Source ; prov:hadPrimarySource ?x } ORDER BY ?x"))
                .containsExactly(
                        "https://w3id.org/dateline/id/article/orvalle",
                        "https://w3id.org/dateline/id/article/orvalle-2");
    }

    @Test
    void namesakesKeepTheirNumbersWhateverOrderTheyComeIn() {
        Masthead unknown = Masthead.UNKNOWN;
        ingest(
                new Article("orvalle", unknown, SampleFacts.TEXT),
                new Article("orvalle-2", unknown, SampleFacts.TEXT + "More.\n"));
        IngestReport report = ingest(new Article("orvalle", unknown, SampleFacts.TEXT + "More.\n"));
        assertThat(report.tally().skipped()).isEqualTo(1);
    }

    @Test
    void anActorOfOneArticleIsRemovedWithItsFacts() {
        ingestion(false, article -> withSurname(SampleFacts.facts(article)), SampleFacts.article("orvalle"));
        assertThat(column("SELECT ?x { ?x rdfs:label 'Marek'@en }"))
                .containsExactly("https://w3id.org/dateline/id/actor/orvalle/marek");
        // That it was once known to take part does not keep it.
        Txn.executeWrite(store.dataset(), () -> store.dataset()
                .add(
                        HistoryGraph.NAME,
                        NodeFactory.createURI("https://w3id.org/dateline/id/assessment/orvalle/1"),
                        Sem.HAS_ACTOR,
                        NodeFactory.createURI("https://w3id.org/dateline/id/actor/orvalle/marek")));
        ingestion(true, SampleFacts::facts, SampleFacts.article("orvalle"));
        assertThat(column("SELECT ?x { ?x rdfs:label 'Marek'@en }")).isEmpty();
        assertThat(IngestFixture.violations(store.dataset())).isEmpty();
    }

    private static ArticleFacts withSurname(ArticleFacts facts) {
        List<ActorFact> actors = new ArrayList<>(facts.actors());
        actors.add(new ActorFact(
                "a9",
                "Marek",
                ActorFact.Kind.PERSON,
                List.of(),
                List.of(),
                List.of(),
                new FactEvidence("name", 1, "")));
        return new ArticleFacts(
                facts.article(),
                actors,
                facts.places(),
                facts.times(),
                facts.events(),
                facts.states(),
                facts.claims(),
                facts.photographs(),
                facts.extractor());
    }

    @Test
    void whatTheStoreSaysOfAnActorStaysAndIsCompleted() {
        Txn.executeWrite(store.dataset(), () -> RDFParser.fromString(PREFIXES + """
                                actor:known a sem:Actor ; rdfs:label "ANA Bélmonte"@en .
                                """, Lang.TURTLE)
                .parse(store.dataset()));
        ingest(SampleFacts.article("orvalle"));
        assertThat(column("SELECT ?x { actor:known rdfs:label ?x }")).containsExactly("ANA Bélmonte");
        assertThat(column("SELECT ?x { actor:known skos:altLabel ?x }")).containsExactly("Belmonte");
        assertThat(column("SELECT ?x { GRAPH ?g { ?s dl:holder ?x } }"))
                .containsExactly("https://w3id.org/dateline/id/actor/known");
    }

    @Test
    void oneBadArticleDoesNotStopTheRest() {
        IngestReport report = ingestion(
                false,
                article -> {
                    if (article.slug().equals("bad")) {
                        throw new IllegalStateException("the parser gave up");
                    }
                    return SampleFacts.facts(article);
                },
                SampleFacts.article("good"),
                SampleFacts.article("bad"),
                SampleFacts.article("fine"));
        assertThat(report.failed()).isEqualTo(1);
        assertThat(report.tally().recorded()).isEqualTo(2);
        assertThat(report.issues().list())
                .extracting(issue -> issue.position() + ": " + issue.message())
                .containsExactly("bad.txt: the article could not be analysed: the parser gave up");
    }

    @Test
    void theTextIsKeptBesideTheGraphUnlessItMayNotBe() {
        Article article = SampleFacts.article("orvalle");
        ingest(article);
        assertThat(ArticleTextStore.of(store.get()).find(article.digest())).contains(article.text());
        assertThat(ArticleTextStore.of(store.get()).list()).containsExactly(article.digest());
        assertThat(column("SELECT ?x { GRAPH ?g { id:article\\/orvalle dl:textDigest ?x } }"))
                .containsExactly(article.digest());
    }

    @Test
    void aFileHoldsAllThatItsGraphsNeed() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (FactFileWriter file = new FactFileWriter(bytes)) {
            Ingestion ingestion = new Ingestion(
                    IngestFixture.extracting(SampleFacts::facts),
                    new IngestOptions(1, false),
                    IngestProgress.NONE,
                    Ingestion.newLog());
            ingestion.run(
                    incoming(SampleFacts.article("orvalle"), SampleFacts.article("again"))::forEach,
                    FactDestination.file(file));
        }
        DatasetGraph read = DatasetGraphFactory.createTxnMem();
        RDFParser.source(new ByteArrayInputStream(bytes.toByteArray()))
                .lang(Lang.TRIG)
                .parse(read);
        assertThat(IngestFixture.violations(read)).isEmpty();
        List<Node> graphs = new ArrayList<>();
        read.listGraphNodes().forEachRemaining(graphs::add);
        assertThat(graphs).hasSize(2);
    }

    private IngestReport ingest(Article... articles) {
        return ingestion(false, SampleFacts::facts, articles);
    }

    private IngestReport ingestion(boolean again, Function<Article, ArticleFacts> extract, Article... articles) {
        Ingestion ingestion = new Ingestion(
                IngestFixture.extracting(extract),
                new IngestOptions(2, again),
                IngestProgress.NONE,
                Ingestion.newLog());
        return ingestion.run(incoming(articles)::forEach, FactDestination.store(store.get(), true, null));
    }

    private static List<LocatedArticle> incoming(Article... articles) {
        return Arrays.stream(articles)
                .map(article -> new LocatedArticle(article, SourcePosition.of(article.slug() + ".txt")))
                .toList();
    }

    private long size() {
        return Txn.calculateRead(store.dataset(), () -> {
            long[] count = new long[1];
            store.dataset().find().forEachRemaining(quad -> count[0]++);
            return count[0];
        });
    }

    private List<String> column(String query) {
        return Txn.calculateRead(store.dataset(), () -> {
            try (var execution = QueryExecutionFactory.create(PREFIXES + query, DatasetFactory.wrap(store.dataset()))) {
                List<String> values = new ArrayList<>();
                execution
                        .execSelect()
                        .forEachRemaining(row -> values.add(
                                row.get("x").isLiteral()
                                        ? row.getLiteral("x").getLexicalForm()
                                        : row.get("x").toString()));
                return values;
            }
        });
    }
}
