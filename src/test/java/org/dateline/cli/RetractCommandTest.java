// SPDX-License-Identifier: Apache-2.0
package org.dateline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.dateline.serve.Server;
import org.dateline.serve.http.ServerOptions;
import org.dateline.store.EmbeddedStore;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code retract} and {@code assess --without}, in a directory and on a running server, and the pages of the same. */
class RetractCommandTest {
    private static final String RAID = "report/herald-raid/1";
    private static final String BASE = "https://w3id.org/dateline/id/";

    /** Two reports that differ on a raid and its toll; each tells of something else that the other does not know. */
    private static final String PREFIXES = """
            PREFIX dl: <https://w3id.org/dateline/ontology#>
            PREFIX type: <https://w3id.org/dateline/event-type/>
            PREFIX sem: <http://semanticweb.cs.vu.nl/2009/11/sem/>
            PREFIX schema: <https://schema.org/>
            PREFIX prov: <http://www.w3.org/ns/prov#>
            PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
            PREFIX xsd: <http://www.w3.org/2001/XMLSchema#>
            BASE <https://w3id.org/dateline/id/>
            """;

    private static final String GAZETTE = PREFIXES + """
            <place/town> a sem:Place ; rdfs:label "Springfield" .
            <place/port> a sem:Place ; rdfs:label "Port" .
            <actor/guard> a sem:Actor ; rdfs:label "The Guard" .
            <report/gazette-raid/1> a dl:Source ; prov:hadPrimarySource <article/gazette-raid> .
            GRAPH <report/gazette-raid/1> {
              <article/gazette-raid> a schema:NewsArticle ; schema:headline "Two dead" ; schema:publisher <actor/gazette> ;
                schema:datePublished "2024-05-02T00:00:00Z"^^xsd:dateTime .
              <event/raid> a sem:Event ; rdfs:label "The raid" ; dl:status dl:occurred ; sem:hasPlace <place/town> ;
                sem:hasEarliestBeginTimeStamp "2024-05-01T00:00:00Z"^^xsd:dateTime ; sem:hasLatestEndTimeStamp "2024-05-02T00:00:00Z"^^xsd:dateTime .
              <claim/gazette/dead> a dl:CasualtyClaim ; dl:about <event/raid> ; dl:harm dl:killed ; dl:low 2 ; dl:best 2 ; dl:high 2 ;
                dl:claimant <article/gazette-raid> ; dl:reportedBy <report/gazette-raid/1> .
            }
            """;

    private static final String HERALD = PREFIXES + """
            <report/herald-raid/1> a dl:Source ; prov:hadPrimarySource <article/herald-raid> .
            GRAPH <report/herald-raid/1> {
              <article/herald-raid> a schema:NewsArticle ; schema:headline "Forty dead" ; schema:publisher <actor/herald> ;
                schema:datePublished "2024-05-04T00:00:00Z"^^xsd:dateTime .
              <event/raid> a sem:Event ; rdfs:label "The raid" ; dl:status dl:occurred ; sem:hasPlace <place/port> ;
                sem:hasEarliestBeginTimeStamp "2024-05-01T00:00:00Z"^^xsd:dateTime ; sem:hasLatestEndTimeStamp "2024-05-02T00:00:00Z"^^xsd:dateTime .
              <event/parade> a sem:Event ; rdfs:label "A parade <b>" ; dl:status dl:occurred .
              <state/held> a dl:State ; dl:stateType dl:controls ; dl:holder <actor/guard> ; dl:other <place/port> ;
                sem:hasEarliestBeginTimeStamp "2024-05-03T00:00:00Z"^^xsd:dateTime ; sem:hasLatestBeginTimeStamp "2024-05-04T00:00:00Z"^^xsd:dateTime .
              <claim/herald/dead> a dl:CasualtyClaim ; dl:about <event/raid> ; dl:harm dl:killed ; dl:low 40 ; dl:best 40 ; dl:high 40 ;
                dl:claimant <article/herald-raid> ; dl:reportedBy <report/herald-raid/1> .
            }
            """;

    @TempDir
    static Path directory;

    private static String local;
    private static Path herald;
    private static EmbeddedStore opened;
    private static Server server;

    @BeforeAll
    static void load() throws IOException {
        Path gazette = Files.writeString(directory.resolve("gazette.trig"), GAZETTE);
        herald = Files.writeString(directory.resolve("herald.trig"), HERALD);
        for (String name : List.of("local", "served")) {
            String store = directory.resolve(name).toString();
            assertThat(Launched.dateline(
                            "load", "--no-validate", "--store", store, gazette.toString(), herald.toString()))
                    .returns(0, Launched::exitCode);
        }
        local = directory.resolve("local").toString();
        opened = EmbeddedStore.openExisting(directory.resolve("served"));
        server = Server.start(opened, ServerOptions.DEFAULT.withPort(0));
    }

    @AfterAll
    static void stop() {
        server.close();
        opened.close();
    }

    private static String url() {
        return "http://127.0.0.1:" + server.port() + "/";
    }

    private static Launched retract(String where, String... words) {
        return Launched.dateline(Stream.concat(Stream.of("retract", "--store", where), Stream.of(words))
                .toArray(String[]::new));
    }

    private static TreeSet<String> content(String where) {
        Launched export = Launched.dateline("export", "--store", where, "--format", "nq");
        assertThat(export.err()).isEmpty();
        TreeSet<String> lines = new TreeSet<>();
        export.out().lines().forEach(lines::add);
        return lines;
    }

    private static HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return HttpClient.newHttpClient().send(request.build(), BodyHandlers.ofString());
    }

    private static HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(url() + path));
    }

    @Test
    void aDryRunSaysWhatRestsOnASourceAndChangesNothing() {
        for (String where : List.of(local, url())) {
            TreeSet<String> before = content(where);
            Launched run = retract(where, "--dry-run", RAID);
            assertThat(run.err()).isEmpty();
            assertThat(run.exitCode()).isZero();
            assertThat(run.out().lines())
                    .contains(
                            "without report/herald-raid/1 (Forty dead)",
                            "events that no other source reports: 1",
                            "  event/parade (A parade <b>)",
                            "events with other values: 1",
                            "  event/raid (The raid, 1 May 2024)",
                            "    sourceCount: 2 → 1",
                            "states with other times: 1",
                            "disputes that end: 1")
                    .anyMatch(line -> line.startsWith("  The Guard controls Port: ") && line.endsWith(" → nothing"))
                    .anyMatch(line -> line.startsWith("    casualties: killed ") && line.endsWith(" → killed 2"))
                    .anyMatch(line ->
                            line.startsWith("  event/raid (The raid, 1 May 2024): ") && line.contains("casualties"));
            assertThat(Launched.dateline("assess", "--store", where, "--without", RAID)
                            .out())
                    .isEqualTo(run.out());
            assertThat(content(where)).isEqualTo(before);
        }
    }

    @Test
    void theJsonIsTheSameOfADirectoryAndOfAServer() throws Exception {
        JsonNode json = new ObjectMapper()
                .readTree(Launched.dateline("assess", "--store", local, "--without", RAID, "--format", "json")
                        .out());
        assertThat(json.at("/source/iri").asText()).isEqualTo(BASE + RAID);
        assertThat(json.at("/changes/vanishing/0/iri").asText()).isEqualTo(BASE + "event/parade");
        assertThat(json.at("/changes/changing/0/event/iri").asText()).isEqualTo(BASE + "event/raid");
        assertThat(json.at("/changes/endingDisputes/0/about").toString()).contains("casualties");
        for (String name : List.of(RAID, BASE + RAID)) {
            HttpResponse<String> served = send(request("changes.json?without=" + name));
            assertThat(served.statusCode()).isEqualTo(200);
            assertThat(new ObjectMapper().readTree(served.body())).isEqualTo(json);
        }
        assertThat(new ObjectMapper()
                        .readTree(retract(url(), "--dry-run", "--format", "json", RAID)
                                .out()))
                .isEqualTo(json);
    }

    @Test
    void aWithdrawnSourceIsAsIfNeverLoadedAndComesBackWhenItIsLoadedAgain() {
        Path never = directory.resolve("never");
        Launched.dateline(
                "load",
                "--no-validate",
                "--store",
                never.toString(),
                directory.resolve("gazette.trig").toString());
        for (String where : List.of(local, url())) {
            TreeSet<String> before = content(where);
            String dry = retract(where, "--dry-run", RAID).out();
            Launched run = retract(where, RAID);
            assertThat(run.err()).isEmpty();
            assertThat(run.out()).isEqualTo(dry.replaceFirst("^without", "withdrawn:"));
            assertThat(content(where)).isEqualTo(content(never.toString()));
            assertThat(retract(where, RAID).err()).contains("no source <" + BASE + RAID + "> in");
            assertThat(Launched.dateline("load", "--no-validate", "--store", where, herald.toString()))
                    .returns(0, Launched::exitCode);
            assertThat(content(where)).isEqualTo(before);
        }
    }

    @Test
    void anUnknownSourceIsNamedWithItsNeighbours() throws Exception {
        for (String where : List.of(local, url())) {
            for (String words : List.of("retract --dry-run", "retract", "assess --without")) {
                Launched run = Launched.dateline(
                        Stream.concat(Stream.of(words.split(" ")), Stream.of("report/herald-raid", "--store", where))
                                .toArray(String[]::new));
                assertThat(run.exitCode()).isEqualTo(ExitCode.INPUT);
                assertThat(run.err())
                        .contains("no source <" + BASE + "report/herald-raid> in", "Did you mean " + RAID + "?");
            }
        }
        HttpResponse<String> page =
                send(request("changes?without=report/herald-riad/1").header("Accept", "text/html"));
        assertThat(page.statusCode()).isEqualTo(404);
        assertThat(page.body()).contains("Did you mean " + RAID + "?");
        assertThat(send(request("changes?without=a%20b")).statusCode()).isEqualTo(400);
    }

    @Test
    void optionsThatDoNotFitAreUsageErrors() {
        for (String words : List.of("--format json", "--without a --explain b")) {
            Launched run =
                    Launched.dateline(Stream.concat(Stream.of("assess", "--store", local), Stream.of(words.split(" ")))
                            .toArray(String[]::new));
            assertThat(run.exitCode()).isEqualTo(ExitCode.USAGE);
        }
        Launched elsewhere = retract("http://127.0.0.1:" + server.port() + "/nothing/", RAID);
        assertThat(elsewhere.exitCode()).isEqualTo(ExitCode.ENVIRONMENT);
        assertThat(elsewhere.err()).contains("no Dateline server");
    }

    @Test
    void pagesShowWhatRestsOnASource() throws Exception {
        String page = send(request("changes?without=" + RAID).header("Accept", "text/html"))
                .body()
                .replaceAll("\\s+", " ");
        assertThat(page)
                .contains(
                        "What would change without <a href=\"/doc/report/herald-raid/1\"",
                        "Events that no other source reports (1)",
                        "A parade &lt;b&gt;",
                        "Disputes that end (1)",
                        "Values that change",
                        "States that change");
        // The page of the source shows it even where it takes long, because somebody has just asked for the whole.
        String source = send(request("doc/report/herald-raid/1").header("Accept", "text/html"))
                .body();
        assertThat(source)
                .contains(
                        "What rests on this source alone",
                        "Events that no other source reports (1)",
                        "/changes?without=https%3A%2F%2Fw3id.org%2Fdateline%2Fid%2Freport%2Fherald-raid%2F1");
    }

    @Test
    void onlyAFormWithdraws() throws Exception {
        assertThat(send(request("retract")).statusCode()).isEqualTo(405);
        assertThat(send(request("retract").POST(BodyPublishers.ofString("source=" + RAID)))
                        .statusCode())
                .isEqualTo(415);
        HttpRequest.Builder foreign = request("retract")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("Origin", "https://evil.example")
                .POST(BodyPublishers.ofString("source=" + RAID));
        assertThat(send(foreign).statusCode()).isEqualTo(403);
    }
}
