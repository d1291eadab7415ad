// SPDX-License-Identifier: Apache-2.0
package org.dateline.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.jena.rdfconnection.RDFConnection;
import org.dateline.index.text.TextIndex;
import org.dateline.index.timeline.TimelineIndex;
import org.dateline.load.BundledDemo;
import org.dateline.serve.http.ServerOptions;
import org.dateline.serve.operation.OperationOptions;
import org.dateline.store.EmbeddedStore;
import org.dateline.store.saved.SavedIndexes;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A server that opens the indexes of its last run answers as one that reads the store, whatever was committed by whom. */
class SavedIndexesTest {
    private static final OperationOptions KEEPING = OperationOptions.DEFAULT.withKeptFrom(Duration.ZERO);

    private static final List<String> PATHS = List.of(
            "/timeline.json?limit=1000",
            "/timeline.json?limit=7&lanes=place&sort=-begin",
            "/timeline.json?lanes=actor&from=2019-04-03&to=2019-04-10&within=certainly",
            "/timeline.json?asOf=2019-04-06&lanes=type",
            "/timeline.json?q=hifter",
            "/timeline.json?disputed=true&limit=1000",
            "/timeline.json?bbox=12,32,14,33",
            "/timeline.csv?limit=1000",
            "/timeline.gexf",
            "/map.json",
            "/map.json?q=tripoli",
            "/search.json?q=haftar",
            "/search.json?q=renamed",
            "/search.json?q=airprot+tripoly",
            "/suggest?q=tri",
            "/articles");

    private static final List<String> UPDATES = List.of("""
            INSERT { ?event rdfs:label "Renamed event %1$d"@en } WHERE { BIND(%2$s AS ?event) }""", """
            DELETE { GRAPH ?g { ?s ?p ?o } } WHERE { GRAPH ?g { %2$s a sem:Event } GRAPH ?g { ?s ?p ?o } }""", """
            DELETE { GRAPH ?g { %2$s sem:hasActor ?actor } } INSERT { GRAPH ?g { %2$s sem:hasActor <urn:renamed%1$d> } }
            WHERE { GRAPH ?g { %2$s sem:hasActor ?actor } } ;
            INSERT DATA { <urn:renamed%1$d> a sem:Actor ; rdfs:label "Renamed actor %1$d" }""", """
            INSERT DATA { <urn:e%1$d> a sem:Event ; rdfs:label "Renamed without a source %1$d" ;
              sem:hasBeginTimeStamp "2019-04-05T0%3$d:00:00.0001Z"^^xsd:dateTime ; sem:hasEndTimeStamp "2019-04-06T00:00:00Z"^^xsd:dateTime }""", """
            DELETE { ?s rdfs:label ?old } INSERT { ?s rdfs:label "Renamed by %1$d" }
            WHERE { %2$s sem:hasPlace ?s . ?s rdfs:label ?old }""");

    private static final String PREFIXES = """
            PREFIX sem: <http://semanticweb.cs.vu.nl/2009/11/sem/>
            PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
            PREFIX xsd: <http://www.w3.org/2001/XMLSchema#>
            """;

    /** The port of the server, and when it answered: no event of the demo is of these years. */
    private static final Pattern VARYING =
            Pattern.compile("localhost:\\d+|20(?:2[2-9]|[3-9]\\d)-\\d\\d-\\d\\dT[\\d:.]+Z");

    @TempDir
    Path directory;

    private final Random random = new Random(225);
    private Path folder;

    @BeforeEach
    void name() {
        folder = directory.resolve("store");
    }

    private RunningServer start() {
        return RunningServer.start(folder, ServerOptions.DEFAULT, KEEPING);
    }

    private static Map<String, String> answers(RunningServer server) {
        Map<String, String> answers = new LinkedHashMap<>();
        for (String path : PATHS) {
            HttpResponse<String> answer = server.get(path, "Accept", "*/*");
            assertThat(answer.statusCode()).as(path).isEqualTo(200);
            answers.put(path, VARYING.matcher(answer.body()).replaceAll(""));
        }
        return answers;
    }

    private static void areEqual(Map<String, String> expected, Map<String, String> answers) {
        expected.forEach((path, body) -> assertThat(answers.get(path)).as(path).isEqualTo(body));
    }

    private void change(RunningServer server) {
        List<String> events = server.query(PREFIXES + "SELECT DISTINCT ?e { ?e a sem:Event } ORDER BY ?e", "text/csv")
                .body()
                .lines()
                .skip(1)
                .toList();
        String event = "<" + events.get(random.nextInt(events.size())) + ">";
        String update =
                UPDATES.get(random.nextInt(UPDATES.size())).formatted(random.nextInt(1_000), event, random.nextInt(10));
        HttpResponse<String> answer = server.update(PREFIXES + update);
        assertThat(answer.statusCode()).as(update + answer.body()).isBetween(200, 204);
        while (server.get("/search.json?q=any").body().contains("\"complete\":false")) {
            Thread.onSpinWait();
        }
    }

    /** Whether the next start opens both indexes instead of reading the store. */
    private boolean areKept() {
        try (EmbeddedStore store = EmbeddedStore.open(folder)) {
            SavedIndexes saved = new SavedIndexes(store, store::commits, Duration.ZERO);
            return saved.index("timeline", TimelineIndex.FORMAT).find().isPresent()
                    && saved.index("words", TextIndex.FORMAT).find().isPresent();
        }
    }

    /** After commits that it followed, after those of another program, and where the files are damaged. */
    @Test
    void answersAsIfItHadReadTheStore() throws IOException {
        BundledDemo.load(folder, name -> name.startsWith("data/seed"));
        Map<String, String> before;
        try (RunningServer server = start()) {
            before = answers(server);
        }
        assertThat(areKept()).isTrue();
        Map<String, String> followed;
        try (RunningServer server = start()) {
            areEqual(before, answers(server));
            for (int i = 0; i < 8; i++) {
                change(server);
            }
            followed = answers(server);
        }
        assertThat(areKept()).isTrue();
        damage();
        assertThat(areKept()).isFalse();
        try (RunningServer server = start()) {
            areEqual(answers(server), followed);
        }
        assertThat(areKept()).isTrue();
        try (RunningServer server = start()) {
            areEqual(followed, answers(server));
        }
        assertThat(areKept()).isTrue();
        try (EmbeddedStore store = EmbeddedStore.open(folder);
                RDFConnection connection = store.connect()) {
            connection.update(PREFIXES + UPDATES.get(3).formatted(7_777, "", 7));
        }
        assertThat(areKept()).isFalse();
        try (RunningServer server = start()) {
            assertThat(server.get("/timeline.json?limit=1000").body()).contains("urn:e7777");
            assertThat(server.get("/search.json?q=without+source+7777").body()).contains("urn:e7777");
        }
    }

    private void damage() throws IOException {
        try (Stream<Path> all = Files.walk(folder.resolve("indexes"))) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                byte[] bytes = Files.readAllBytes(file);
                if (bytes.length > 0) {
                    bytes[random.nextInt(bytes.length)] ^= 1;
                    Files.write(file, bytes);
                }
            }
        }
    }

    /** What the tests of the server do, who know its store: the indexes were not told of it, so they are not those of the store. */
    @Test
    void keepsNothingWhereSomebodyWrotePastTheServer() {
        try (RunningServer server = start();
                RDFConnection connection = server.store.connect()) {
            connection.update("INSERT DATA { <urn:a> <urn:p> 1 }");
        }
        assertThat(areKept()).isFalse();
    }

    @Test
    void keepsNothingThatIsBuiltAtOnce() {
        try (RunningServer server =
                RunningServer.start(folder, ServerOptions.DEFAULT, KEEPING.withKeptFrom(Duration.ofDays(1)))) {
            assertThat(server.update("INSERT DATA { <urn:a> <urn:p> 1 }").statusCode())
                    .isEqualTo(204);
        }
        assertThat(folder.resolve("indexes")).doesNotExist();
    }
}
