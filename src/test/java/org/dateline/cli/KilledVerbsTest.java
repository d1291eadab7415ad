// SPDX-License-Identifier: Apache-2.0
package org.dateline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.jena.query.TxnType;
import org.apache.jena.rdfconnection.RDFConnection;
import org.apache.jena.system.Txn;
import org.dateline.TemporaryFolder;
import org.dateline.cli.KillableProcess.DiskUse;
import org.dateline.ingest.IngestOptions;
import org.dateline.serve.RunningServer;
import org.dateline.serve.http.ServerOptions;
import org.dateline.serve.maintenance.LeftoverFiles;
import org.dateline.store.ArticleTextStore;
import org.dateline.store.EmbeddedStore;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Each verb that writes, killed with SIGKILL before it writes, forces, renames or deletes a file: the store opens, what was acknowledged
 * is there, the rest is there completely or not at all, and the same again gives the complete result and leaves no other file.
 */
class KilledVerbsTest {
    private static final int BASE = 4;
    private static final int MORE = 2 * IngestOptions.BATCH + 2;
    private static final int KILLS = 10;
    private static final String ACKNOWLEDGED = "<urn:ex:acknowledged> <urn:ex:p> 1";
    private static final Pattern ADDRESS = Pattern.compile("http://[^ /]+:\\d+/");
    private static final Pattern KEPT = Pattern.compile("store|out[.]nq[.]gz|out[.]articles[.]zip");
    private static final Pattern IN_STORE = Pattern.compile("tdb[.]lock|Data-\\d{4}|articles");
    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static final String FACTS =
            "SELECT ?report ?fact { GRAPH ?report { ?fact a <http://semanticweb.cs.vu.nl/2009/11/sem/Event> } } ORDER BY ?report";
    private static final String RECORDS = "SELECT ?record { ?record a <https://w3id.org/dateline/ontology#Source> }";

    /** What is made once: a backup of a store with a few articles, more articles, and a file to load. */
    private static Path material;

    private static String report = "";
    private static String fact = "";

    @TempDir
    Path directory;

    private Path box;
    private Path store;

    /** How much is in a store. */
    private record State(long statements, long records, int texts) {}

    /** What is killed. */
    enum Verb {
        LOAD_FIRST,
        LOAD,
        INGEST,
        BACKUP,
        RESTORE,
        COMPACT,
        UPGRADE,
        UPDATE,
        REVIEW,
        IMPORT,
        COMPACT_SERVED;

        boolean isServed() {
            return compareTo(UPDATE) >= 0;
        }

        boolean beginsWithoutStore() {
            return this == LOAD_FIRST || this == RESTORE;
        }
    }

    @BeforeAll
    static void makeTheMaterial() throws IOException {
        material = TemporaryFolder.create("dateline-killed-");
        Path first = articles("first", BASE);
        articles("more", MORE);
        String base = material.resolve("store").toString();
        succeed(Launched.with(new FakeEngine(), "ingest", "--store", base, first.toString()));
        succeed(Launched.dateline(
                "backup",
                "--store",
                base,
                "--out",
                material.resolve("base.nq.gz").toString()));
        try (EmbeddedStore opened = EmbeddedStore.openExisting(Path.of(base));
                RDFConnection connection = opened.connect()) {
            connection.querySelect(FACTS, row -> {
                report = row.getResource("report").getURI();
                fact = row.getResource("fact").getURI();
            });
        }
        Files.writeString(
                material.resolve("load.ttl"),
                IntStream.range(0, 2_000)
                        .mapToObj("<urn:ex:s%1$d> <urn:ex:p> 'the value of thing number %1$d' .%n"::formatted)
                        .collect(Collectors.joining()));
    }

    @AfterAll
    static void deleteTheMaterial() {
        TemporaryFolder.delete(material);
    }

    @BeforeEach
    void nameTheFolders() {
        box = directory.resolve("box");
        store = box.resolve("store");
    }

    private static Path articles(String name, int count) throws IOException {
        Path folder = Files.createDirectory(material.resolve(name));
        for (int i = 0; i < count; i++) {
            Files.writeString(folder.resolve(i + ".txt"), "Report number " + i + " of " + name + " clash\n");
        }
        return folder;
    }

    /** The moments that matter most: before a commit reaches the journal, before a name is put in place, and before the old is deleted. */
    @ParameterizedTest
    @CsvSource({
        "LOAD_FIRST, MOVE, 1",
        "LOAD, FORCE, 1",
        "INGEST, MOVE, 20",
        "BACKUP, MOVE, 2",
        "RESTORE, MOVE, 3",
        "COMPACT, DELETE, 1",
        "UPGRADE, FORCE, 1",
        "UPDATE, FORCE, 1",
        "REVIEW, FORCE, 1",
        "IMPORT, FORCE, 1"
    })
    void nothingAcknowledgedIsLostAndNothingIsHalfDone(Verb verb, DiskUse use, int n) throws Exception {
        assertThat(killAndRepeat(verb, use, n)).as("killed").isTrue();
    }

    /** Spread over all that the verb does to the disk. */
    @ParameterizedTest
    @EnumSource
    @Tag("long")
    void killedManyTimes(Verb verb) throws Exception {
        Map<DiskUse, Integer> counts = count(verb);
        int all = counts.values().stream().mapToInt(Integer::intValue).sum();
        assertThat(all).isPositive();
        int kills = Math.max(KILLS, counts.size());
        for (int i = 0; i < kills; i++) {
            DiskUse use = List.copyOf(counts.keySet()).get(i % counts.size());
            int round = i / counts.size() + 1;
            int rounds = (kills - 1 - i % counts.size()) / counts.size() + 1;
            int n = Math.max(1, counts.getOrDefault(use, 0) * round / rounds);
            killAndRepeat(verb, use, n);
        }
    }

    private Map<DiskUse, Integer> count(Verb verb) throws Exception {
        prepare(verb);
        try (KillableProcess process = start(verb)) {
            if (verb.isServed()) {
                process.resume();
                URI address = address(process);
                acknowledge(address);
                process.count();
                request(verb, address);
                return process.counts();
            }
            process.count();
            process.resume();
            assertThat(process.awaitEnd()).isFalse();
            return process.counts();
        }
    }

    private boolean killAndRepeat(Verb verb, DiskUse use, int n) throws Exception {
        prepare(verb);
        repeat(verb);
        State after = state();
        prepare(verb);
        State before = state();
        boolean killed;
        try (KillableProcess process = start(verb)) {
            killed = verb.isServed() ? killServed(process, verb, use, n) : kill(process, use, n);
        }
        String where = verb + " killed before " + use + " " + n + "\n" + Files.readString(log());
        State between = state();
        if (verb.isServed()) {
            before = new State(before.statements() + 1, before.records(), before.texts());
            assertThat(holds("ASK { " + ACKNOWLEDGED + " }")).as(where).isTrue();
        }
        assertWhole(verb, before, between, after, where);
        if (verb != Verb.BACKUP || !Files.exists(out())) {
            if (verb != Verb.RESTORE || between.statements() == 0) {
                repeat(verb);
            }
        }
        assertThat(state()).as(where).isEqualTo(after);
        assertNoLeftovers(where);
        if (verb == Verb.BACKUP) {
            assertBackupIsComplete(after);
        }
        return killed;
    }

    private static boolean kill(KillableProcess process, DiskUse use, int n) throws InterruptedException {
        process.killBefore(use, n);
        process.resume();
        return process.awaitEnd();
    }

    private boolean killServed(KillableProcess process, Verb verb, DiskUse use, int n) throws Exception {
        process.resume();
        URI address = address(process);
        acknowledge(address);
        process.killBefore(use, n);
        try {
            request(verb, address);
            // The answer may come before the last use of the disk.
            return !process.process().isAlive();
        } catch (IOException e) {
            return process.awaitEnd();
        }
    }

    /** All or nothing; of an ingestion, whole batches. */
    private static void assertWhole(Verb verb, State before, State between, State after, String where) {
        if (verb == Verb.INGEST) {
            long done = between.records() - before.records();
            assertThat(done % IngestOptions.BATCH == 0 || done == MORE)
                    .as("%d records: %s", done, where)
                    .isTrue();
            assertThat((long) between.texts()).as(where).isGreaterThanOrEqualTo(between.records());
            return;
        }
        assertThat(between.statements()).as(where).isIn(before.statements(), after.statements());
        if (verb != Verb.RESTORE || between.statements() > 0) {
            assertThat(between).as(where).isIn(before, after);
        }
    }

    private void assertNoLeftovers(String where) throws IOException {
        try (EmbeddedStore opened = EmbeddedStore.openExisting(store)) {
            LeftoverFiles.remove(opened);
        }
        assertThat(names(box)).as(where).allMatch(name -> KEPT.matcher(name).matches());
        assertThat(names(store)).as(where).allMatch(name -> IN_STORE.matcher(name)
                .matches());
        assertThat(names(store).stream().filter(name -> name.startsWith("Data")))
                .as(where)
                .hasSize(1);
        if (Files.exists(store.resolve("articles"))) {
            try (Stream<Path> texts = Files.walk(store.resolve("articles"))) {
                assertThat(texts.filter(Files::isRegularFile)).as(where).allMatch(file -> file.toString()
                        .endsWith(".txt"));
            }
        }
        Launched check = Launched.dateline("check", "--store", store.toString());
        assertThat(check.exitCode()).as(where + check.out() + check.err()).isZero();
    }

    private void assertBackupIsComplete(State expected) {
        store = directory.resolve("restored");
        TemporaryFolder.delete(store);
        succeed(Launched.dateline("restore", out().toString(), "--store", store.toString()));
        assertThat(state()).isEqualTo(expected);
    }

    /** An empty box, in which the store is as it is before the verb. */
    private void prepare(Verb verb) throws IOException {
        nameTheFolders();
        if (Files.exists(box)) {
            TemporaryFolder.delete(box);
        }
        Files.createDirectory(box);
        if (!verb.beginsWithoutStore()) {
            repeat(Verb.RESTORE);
        }
        if (verb == Verb.UPGRADE) {
            try (EmbeddedStore opened = EmbeddedStore.openExisting(store);
                    RDFConnection connection = opened.connect()) {
                connection.update("DELETE WHERE { ?type <http://www.w3.org/2004/02/skos/core#prefLabel> ?label }");
            }
        }
    }

    private KillableProcess start(Verb verb) throws Exception {
        return KillableProcess.start(log(), verb == Verb.INGEST ? SlowIngest.class : Dateline.class, arguments(verb));
    }

    /** Does it in this process, to the end. */
    private void repeat(Verb verb) throws IOException {
        if (verb.isServed()) {
            try (RunningServer served = RunningServer.start(store, ServerOptions.DEFAULT)) {
                URI address = URI.create("http://localhost:" + served.server.port() + "/");
                acknowledge(address);
                request(verb, address);
            }
        } else {
            succeed(Launched.with(new FakeEngine(), arguments(verb).toArray(String[]::new)));
        }
    }

    private List<String> arguments(Verb verb) {
        String at = store.toString();
        return switch (verb) {
            case LOAD, LOAD_FIRST -> List.of("load", "--store", at, file("load.ttl"));
            case INGEST -> List.of("ingest", "--store", at, "--jobs", "1", file("more"));
            case BACKUP -> List.of("backup", "--store", at, "--out", out().toString());
            case RESTORE -> List.of("restore", file("base.nq.gz"), "--store", at);
            case COMPACT -> List.of("compact", "--store", at);
            case UPGRADE -> List.of("stats", "--store", at);
            default -> List.of("serve", "--store", at, "--port", "0");
        };
    }

    private static String file(String name) {
        return material.resolve(name).toString();
    }

    private Path out() {
        return box.resolve("out.nq.gz");
    }

    private Path log() {
        return directory.resolve("log.txt");
    }

    private static void acknowledge(URI address) throws IOException {
        update(address, ACKNOWLEDGED);
    }

    private static void update(URI address, String data) throws IOException {
        assertThat(post(address, "update", "application/sparql-update", "INSERT DATA { " + data + " }")
                        .statusCode())
                .isEqualTo(204);
    }

    /** Asks a server, and returns when it says that all is done. */
    private static void request(Verb verb, URI address) throws IOException {
        switch (verb) {
            case UPDATE ->
                update(
                        address,
                        IntStream.range(0, 500)
                                .mapToObj("<urn:ex:u%1$d> <urn:ex:p> 'number %1$d'"::formatted)
                                .collect(Collectors.joining(" . ")));
            case REVIEW ->
                assertThat(post(
                                        address,
                                        "review",
                                        "application/x-www-form-urlencoded",
                                        "report=" + encoded(report) + "&reject=" + encoded(fact))
                                .statusCode())
                        .isEqualTo(303);
            case IMPORT -> importFile(address);
            default ->
                assertThat(post(address, "$/compact", "text/plain", "").statusCode())
                        .isEqualTo(200);
        }
    }

    private static void importFile(URI address) throws IOException {
        String form = "--line\r\nContent-Disposition: form-data; name=\"file\"; filename=\"load.ttl\"\r\n\r\n"
                + Files.readString(material.resolve("load.ttl")) + "\r\n--line--\r\n";
        HttpResponse<String> sent = post(address, "import", "multipart/form-data; boundary=line", form);
        assertThat(sent.statusCode()).as(sent.body()).isEqualTo(202);
        URI report = address.resolve(sent.headers().firstValue("Location").orElseThrow() + ".json");
        String state = sent.body();
        while (!state.contains("\"state\":\"done\"")) {
            pause();
            state = send(HttpRequest.newBuilder(report)).body();
        }
        assertThat(state).contains("\"state\":\"imported\"");
    }

    private static void pause() {
        try {
            Thread.sleep(10);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static HttpResponse<String> post(URI address, String path, String type, String body) throws IOException {
        return send(HttpRequest.newBuilder(address.resolve(path))
                .header("Content-Type", type)
                .POST(BodyPublishers.ofString(body)));
    }

    private static HttpResponse<String> send(HttpRequest.Builder request) throws IOException {
        try {
            return CLIENT.send(request.build(), BodyHandlers.ofString());
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Waits until a server says where it is. */
    private URI address(KillableProcess process) throws Exception {
        while (true) {
            String said = Files.readString(log());
            Matcher found = ADDRESS.matcher(said);
            if (found.find() && said.contains("ready in")) {
                return URI.create(found.group());
            }
            assertThat(process.process().isAlive()).as(said).isTrue();
            pause();
        }
    }

    private State state() {
        if (!EmbeddedStore.isStore(store)) {
            return new State(0, 0, 0);
        }
        try (EmbeddedStore opened = EmbeddedStore.open(store);
                RDFConnection connection = opened.connect()) {
            int[] records = new int[1];
            connection.querySelect(RECORDS, row -> records[0]++);
            return new State(
                    Txn.calculateRead(
                            opened.dataset(), () -> opened.dataset().stream().count()),
                    records[0],
                    ArticleTextStore.of(opened).list().size());
        }
    }

    private boolean holds(String query) {
        try (EmbeddedStore opened = EmbeddedStore.openExisting(store);
                RDFConnection connection = opened.connect()) {
            connection.begin(TxnType.READ);
            return connection.queryAsk(query);
        }
    }

    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.map(entry -> entry.getFileName().toString()).toList();
        }
    }

    private static void succeed(Launched launched) {
        assertThat(launched.exitCode()).as(launched.err()).isZero();
    }
}
