// SPDX-License-Identifier: Apache-2.0
package org.dateline.serve.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.dateline.serve.RunningServer;
import org.dateline.serve.http.ServerFileException;
import org.dateline.serve.http.ServerOptions;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the users of a password file may do on a server that other machines can reach, and what the log of writes says of it. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class UsersTest {
    private static final String GRAPHS = "https://example.org/desk/";
    private static final String TOKEN = SecretHash.newToken();

    private static final String ROWS = IntStream.range(0, 30)
            .mapToObj(i -> "<urn:ex:" + i + "> <urn:ex:row> " + i)
            .collect(Collectors.joining(" . ", "INSERT DATA { ", " }"));

    /** As many rows as would take years. */
    private static final String ENDLESS = IntStream.range(0, 12)
            .mapToObj(i -> "?s" + i + " <urn:ex:row> ?o" + i)
            .collect(Collectors.joining(" . ", "{ ", " }"));

    private Path directory;
    private Path audit;
    private RunningServer served;

    @BeforeAll
    void start(@TempDir Path folder) {
        directory = folder;
        PasswordFile users = new PasswordFile(directory.resolve("users.txt"));
        users.put(account("rita", "read"));
        users.put(account("vera", "review"));
        users.put(account("desk", "write:" + GRAPHS));
        users.put(account("ann", "write"));
        users.put(account("root", "admin"));
        users.put(new Account("feed", SecretHash.ofToken(TOKEN), List.of()));
        audit = directory.resolve("audit.log");
        ServerOptions.Limits limits = ServerOptions.DEFAULT.limits();
        served = RunningServer.start(
                directory.resolve("store"),
                ServerOptions.DEFAULT
                        .withLimits(new ServerOptions.Limits(
                                Duration.ofHours(1), Duration.ofHours(1), limits.upload(), limits.text()))
                        .withAddress(new ServerOptions.Address("0.0.0.0", 0, false, users.path()))
                        .withSecurity(
                                new ServerOptions.Security(null, null, ServerOptions.ProxyHeader.NONE, false, audit)));
    }

    @AfterAll
    void stop() {
        served.close();
    }

    private static String password(String name) {
        return "the password of " + name;
    }

    private static Account account(String name, String grant) {
        return new Account(name, SecretHash.ofPassword(password(name)), List.of(Grant.parse(grant)));
    }

    private static String basic(String name, String password) {
        byte[] pair = (name + ":" + password).getBytes(StandardCharsets.UTF_8);
        return "Basic " + Base64.getEncoder().encodeToString(pair);
    }

    private static String as(String name) {
        return name.equals("feed") ? "Bearer " + TOKEN : basic(name, password(name));
    }

    private HttpResponse<String> send(String authorization, String method, String path, String type, String body) {
        return served.send(served.request(path)
                .header("Authorization", authorization)
                .header("Content-Type", type)
                .method(method, BodyPublishers.ofString(body)));
    }

    private static CompletableFuture<HttpResponse<String>> endless(RunningServer served, String login, String id) {
        String query = RunningServer.encoded("SELECT (COUNT(*) AS ?n) " + ENDLESS);
        return CompletableFuture.supplyAsync(() ->
                served.get("/sparql?query=" + query, "Authorization", login, "X-Request-Id", id, "Accept", "text/csv"));
    }

    private String listed(String name, String id) {
        return served.get("/$/queries?requestId=" + id, "Authorization", as(name))
                .body();
    }

    private int cancel(String name, String id) {
        return send(as(name), "DELETE", "/$/queries?requestId=" + id, "text/plain", "")
                .statusCode();
    }

    /** On a server that anyone may read. */
    @Test
    void usersSeeAndCancelTheirOwnQueriesAndAnAdministratorAll() {
        assertThat(update(as("ann"), ROWS).statusCode()).isEqualTo(204);
        CompletableFuture<HttpResponse<String>> own = endless(served, as("rita"), "of-rita");
        CompletableFuture<HttpResponse<String>> others = endless(served, basic("rita", "wrong"), "of-nobody");
        long end = System.nanoTime() + Duration.ofMinutes(1).toNanos();
        while (!listed("root", "of-rita").contains("\"user\":\"rita\"")
                || !listed("root", "of-nobody").contains("of-nobody")) {
            assertThat(System.nanoTime()).as("they begin").isLessThan(end);
            Thread.onSpinWait();
        }
        assertThat(listed("root", "of-nobody")).doesNotContain("\"user\"");
        assertThat(listed("rita", "of-rita")).contains("of-rita");
        for (String name : List.of("vera", "ann", "feed")) {
            assertThat(listed(name, "of-rita")).doesNotContain("of-rita");
            assertThat(cancel(name, "of-rita")).isEqualTo(404);
        }
        assertThat(cancel("rita", "of-nobody")).as("nobody's").isEqualTo(404);
        assertThat(served.get("/$/queries").statusCode()).isEqualTo(401);
        assertThat(served.send(served.request("/$/queries?requestId=of-rita").DELETE())
                        .statusCode())
                .isEqualTo(401);
        assertThat(listed("root", "of-rita")).contains("\"cancelled\":false");
        assertThat(cancel("rita", "of-rita")).isEqualTo(202);
        assertThat(own.join().statusCode()).isEqualTo(409);
        assertThat(cancel("root", "of-nobody")).isEqualTo(202);
        assertThat(others.join().statusCode()).isEqualTo(409);
    }

    private HttpResponse<String> update(String authorization, String update) {
        return send(authorization, "POST", "/update", "application/sparql-update", update);
    }

    private static String insert(String graph) {
        String triple = "<urn:ex:a> <urn:ex:p> 1";
        return "INSERT DATA { " + (graph.isEmpty() ? triple : "GRAPH <" + graph + "> { " + triple + " }") + " }";
    }

    @ParameterizedTest
    @CsvSource({"rita,403", "vera,403", "desk,403", "ann,204", "root,204", "feed,204"})
    void theDefaultGraphNeedsTheRoleWriteForAllGraphs(String name, int status) {
        assertThat(update(as(name), insert("")).statusCode()).isEqualTo(status);
    }

    @ParameterizedTest
    @CsvSource({"rita,403", "vera,403", "desk,204", "ann,204"})
    void aGraphMayBeWrittenByThoseWhoseGrantCoversIt(String name, int status) {
        assertThat(update(as(name), insert(GRAPHS + name)).statusCode()).isEqualTo(status);
    }

    /** Every way to change a graph: adding and deleting, by update, protocol and form, in it, out of it and all at once. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "INSERT DATA { GRAPH <https://example.org/other> { <urn:ex:a> <urn:ex:p> 1 } }",
                "INSERT DATA { GRAPH <https://example.org/deskx> { <urn:ex:a> <urn:ex:p> 1 } }",
                "DELETE DATA { <urn:ex:kept> <urn:ex:p> 1 }",
                "DELETE WHERE { ?s ?p ?o }",
                "DELETE { GRAPH ?g { ?s ?p ?o } } WHERE { GRAPH ?g { ?s ?p ?o } }",
                "DROP ALL",
                "CLEAR DEFAULT",
                "DROP NAMED",
                "COPY <urn:ex:kept> TO DEFAULT",
                "MOVE <urn:ex:kept> TO <https://example.org/desk/moved>",
                "ADD <https://example.org/desk/own> TO <urn:ex:kept>"
            })
    void aLimitedUserChangesNoOtherGraph(String update) {
        assertThat(update(
                                as("ann"),
                                "INSERT DATA { <urn:ex:kept> <urn:ex:p> 1 GRAPH <urn:ex:kept> { <urn:ex:kept> <urn:ex:p> 2 }"
                                        + " GRAPH <https://example.org/desk/own> { <urn:ex:own> <urn:ex:p> 3 } }")
                        .statusCode())
                .isEqualTo(204);
        String before = served.get("/data", "Accept", "application/n-quads").body();
        HttpResponse<String> refused = update(as("desk"), update);
        assertThat(refused.statusCode()).as(refused.body()).isEqualTo(403);
        assertThat(refused.body()).contains("desk may not write to", "write:" + GRAPHS);
        assertThat(lines(served.get("/data", "Accept", "application/n-quads").body()))
                .containsExactlyInAnyOrderElementsOf(lines(before));
    }

    private static List<String> lines(String text) {
        return text.lines().toList();
    }

    @Test
    void aLimitedUserUploadsOnlyToTheirGraphs() {
        String triples = "<urn:ex:a> <urn:ex:p> 1 .";
        String own = "/data?graph=" + RunningServer.encoded(GRAPHS + "up");
        String other = "/data?graph=" + RunningServer.encoded("https://example.org/up");
        assertThat(send(as("desk"), "PUT", own, "text/turtle", triples).statusCode())
                .isEqualTo(201);
        assertThat(send(as("desk"), "PUT", other, "text/turtle", triples).statusCode())
                .isEqualTo(403);
        assertThat(send(as("desk"), "PUT", "/data", "application/trig", triples).statusCode())
                .isEqualTo(403);
        assertThat(send(as("desk"), "DELETE", other, "text/turtle", "").statusCode())
                .isBetween(403, 404);
        assertThat(send(as("desk"), "DELETE", own, "text/turtle", "").statusCode())
                .isEqualTo(204);
    }

    /** Prefixes are those of all graphs, and queries of other users rest on them. */
    @Test
    void aLimitedUserRedefinesNoPrefix() {
        String own = "/data?graph=" + RunningServer.encoded(GRAPHS + "prefixes");
        String triple = " <urn:ex:a> <urn:ex:p> 1 .";
        send(as("ann"), "PUT", "/data?graph=urn:ex:kept", "text/turtle", "@prefix kept: <urn:ex:kept:> ." + triple);
        String turtle = "@prefix kept: <urn:ex:stolen:> . @prefix desk: <urn:ex:desk:> ." + triple;
        assertThat(send(as("desk"), "PUT", own, "text/turtle", turtle).statusCode())
                .isLessThan(300);
        assertThat(served.get("/sparql", "Accept", "text/turtle").body())
                .contains("urn:ex:kept:", "urn:ex:desk:")
                .doesNotContain("urn:ex:stolen:");
    }

    /** By whichever door. */
    @Test
    void anImportOfALimitedUserRedefinesNoPrefix() throws IOException {
        send(
                as("ann"),
                "PUT",
                "/data?graph=urn:ex:kept",
                "text/turtle",
                "@prefix mine: <urn:ex:mine:> . mine:a mine:p 1 .");
        String trig = "@prefix mine: <urn:ex:robbed:> . @prefix other: <urn:ex:other:> .\n<" + GRAPHS
                + "prefixed> { <urn:ex:a> <urn:ex:p> 1 }";
        assertThat(imported("desk", "a.trig", trig)).contains("\"state\":\"imported\"");
        assertThat(served.get("/sparql", "Accept", "text/turtle").body())
                .contains("urn:ex:mine:", "urn:ex:other:")
                .doesNotContain("urn:ex:robbed:");
    }

    @Test
    void anImportWritesOnlyWhatItsUserMay() throws IOException {
        String quads = "<urn:ex:imported> <urn:ex:p> \"1\" <https://example.org/%s/imported> .\n";
        assertThat(imported("desk", quads.formatted("desk"))).contains("\"state\":\"imported\"");
        assertThat(imported("desk", quads.formatted("other")))
                .contains("\"state\":\"refused\"", "desk may not write to");
        assertThat(served.query("ASK { GRAPH <https://example.org/other/imported> { ?s ?p ?o } }", "text/csv")
                        .body())
                .contains("false");
    }

    private String imported(String name, String quads) throws IOException {
        return imported(name, "a.nq", quads);
    }

    private String imported(String name, String file, String quads) throws IOException {
        String form = "--b\r\nContent-Disposition: form-data; name=\"file\"; filename=\"" + file + "\"\r\n\r\n" + quads
                + "\r\n--b--\r\n";
        HttpResponse<String> sent = send(as(name), "POST", "/import", "multipart/form-data; boundary=b", form);
        assertThat(sent.statusCode()).as(sent.body()).isEqualTo(202);
        String location = sent.headers().firstValue("Location").orElseThrow() + ".json";
        while (true) {
            HttpResponse<String> state = served.send(served.request(location).header("Authorization", as(name)));
            if (new ObjectMapper().readTree(state.body()).path("state").asText().equals("done")) {
                return state.body();
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"rita,403", "vera,404", "desk,404", "ann,404"})
    void reviewingNeedsTheRoleReview(String name, int status) {
        String form =
                "report=" + RunningServer.encoded(GRAPHS + "r") + "&accept=" + RunningServer.encoded("urn:ex:fact");
        assertThat(send(as(name), "POST", "/review", "application/x-www-form-urlencoded", form)
                        .statusCode())
                .isEqualTo(status);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "x",
                "Basic",
                "Basic !!!",
                "Basic YQ==",
                "Basic /////w==",
                "Bearer",
                "Digest a=b",
                "Bearer dateline_x"
            })
    void aMalformedOrUnknownLoginIsAskedForAgain(String header) {
        HttpResponse<String> answer = update(header, insert(""));
        assertThat(answer.statusCode()).isIn(401, 429);
        if (answer.statusCode() == 401) {
            assertThat(answer.headers().allValues("WWW-Authenticate"))
                    .hasSize(2)
                    .first()
                    .asString()
                    .startsWith("Basic ");
        }
    }

    @Test
    void withoutALoginOneMayReadAndNothingElse() {
        assertThat(served.update(insert("")).statusCode()).isEqualTo(401);
        assertThat(served.put("/data?default", "text/turtle", "").statusCode()).isEqualTo(401);
        assertThat(served.get("/import").statusCode()).isEqualTo(401);
        assertThat(served.get("/data?default").statusCode()).isEqualTo(200);
        assertThat(served.get("/sparql?query=ASK%7B%7D").statusCode()).isEqualTo(200);
    }

    @Test
    void theAuditLogHasALineForEachCommit() throws IOException {
        String graph = GRAPHS + "audited";
        update(as("desk"), insert(graph));
        update(as("rita"), insert(graph));
        send(as("feed"), "DELETE", "/data?graph=" + RunningServer.encoded(graph), "text/turtle", "");
        List<JsonNode> lines = new ArrayList<>();
        for (String line : Files.readAllLines(audit)) {
            JsonNode json = new ObjectMapper().readTree(line);
            if (json.path("graphs").toString().contains(graph)) {
                lines.add(json);
            }
        }
        assertThat(lines).extracting(line -> line.path("user").asText()).containsExactly("desk", "feed");
        assertThat(lines)
                .extracting(line -> line.path("request").asText())
                .containsExactly("POST /update", "DELETE /data");
        assertThat(lines).extracting(line -> line.path("added").asInt()).containsExactly(1, 0);
        assertThat(lines).extracting(line -> line.path("deleted").asInt()).containsExactly(0, 1);
        assertThat(lines.get(0).path("time").asText()).matches("\\d{4}-\\d\\d-\\d\\dT[0-9:.]+Z");
        assertThat(lines.get(0).path("from").asText()).isNotEmpty();
        assertThat(lines.get(0).path("things").toString()).contains("urn:ex:a");
    }

    /** A blank node has no name that the log could list, and its statements are a change all the same. */
    @Test
    void theAuditLogHasACommitThatChangesBlankNodesOnly() throws IOException {
        String graph = GRAPHS + "blank";
        update(as("desk"), "INSERT DATA { GRAPH <" + graph + "> { [] <urn:ex:p> 1 } }");
        send(as("desk"), "DELETE", "/data?graph=" + RunningServer.encoded(graph), "text/turtle", "");
        assertThat(Files.readAllLines(audit).stream().filter(line -> line.contains(graph)))
                .hasSize(2);
    }

    /** Another owner of the file would keep the server from reading it. */
    @Test
    void aChangedFileKeepsItsPermissions() throws IOException {
        PasswordFile users = new PasswordFile(directory.resolve("group.txt"));
        users.put(account("ann", "write"));
        for (String[] change :
                new String[][] {{"rw-r-----", "rw-r-----"}, {"r--------", "r--------"}, {"rw-r--r--", "rw-r-----"}}) {
            Files.setPosixFilePermissions(users.path(), PosixFilePermissions.fromString(change[0]));
            users.put(account("ben", "read"));
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(users.path())))
                    .isEqualTo(change[1]);
        }
    }

    /** Closing a file that was open to others does not change the time of its last change. */
    @Test
    void aFileThatWasRefusedForItsPermissionsCountsWhenTheyAreMended() throws IOException {
        PasswordFile users = new PasswordFile(directory.resolve("users.txt"));
        String good = Files.readString(users.path());
        users.put(account("soon", "write"));
        Files.setLastModifiedTime(users.path(), FileTime.fromMillis(5_000_000));
        Files.setPosixFilePermissions(users.path(), PosixFilePermissions.fromString("rw-r--r--"));
        assertThat(update(as("soon"), insert("")).statusCode()).isIn(401, 429);
        Files.setPosixFilePermissions(users.path(), PosixFilePermissions.fromString("rw-------"));
        assertThat(update(as("rita"), "not an update").statusCode()).isEqualTo(403);
        assertThat(update(as("soon"), insert("")).statusCode()).isIn(204, 429);
        assertThat(Files.readString(users.path())).isNotEqualTo(good);
    }

    @Test
    void aChangedFileCountsAtOnceAndAFaultyOneDoesNot() throws IOException {
        PasswordFile users = new PasswordFile(directory.resolve("users.txt"));
        users.put(account("late", "write"));
        Files.setLastModifiedTime(users.path(), FileTime.fromMillis(1_000_000));
        assertThat(update(as("late"), insert("")).statusCode()).isEqualTo(204);
        String good = Files.readString(users.path());
        Files.writeString(users.path(), "late: unhashed\n");
        Files.setLastModifiedTime(users.path(), FileTime.fromMillis(2_000_000));
        assertThat(update(as("late"), insert("")).statusCode()).isEqualTo(204);
        Files.writeString(users.path(), good);
        Files.setLastModifiedTime(users.path(), FileTime.fromMillis(3_000_000));
        users.remove("late");
        Files.setLastModifiedTime(users.path(), FileTime.fromMillis(4_000_000));
        assertThat(update(as("late"), insert("")).statusCode()).isEqualTo(401);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ann: secret | is not hashed",
                "ann: MD5:5ebe2294ecd0e0f08eab7690d2a6ee69 | is not hashed",
                "ann | no colon",
                "ann: sha256:00, write | is not hashed",
                "an n: HASH | invalid name",
                "ann: HASH, boss | unknown role",
                "ann: HASH, read:https://x/ | invalid role",
                "'' | has no user"
            })
    void aFaultyFileIsRefusedWithItsLine(String line, String fault) throws IOException {
        String hash = SecretHash.ofToken("x").text();
        Path file = Files.createFile(
                directory.resolve("faulty-" + Math.abs(line.hashCode())),
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.writeString(file, "# users\n\n" + line.replace("HASH", hash) + "\n");
        assertThatThrownBy(() -> new PasswordFile(file).read())
                .isInstanceOf(ServerFileException.class)
                .hasMessageContaining(fault)
                .hasMessageNotContaining("secret")
                .hasMessageNotContaining(hash);
    }

    @ParameterizedTest
    @ValueSource(strings = {"rw-r--r--", "rw-rw----", "rw----r--", "rw-----w-"})
    void aFileThatOthersCanReadOrWriteIsRefused(String permissions) throws IOException {
        Path file = directory.resolve("open-" + permissions);
        new PasswordFile(file).put(account("ann", "write"));
        assertThat(Files.getPosixFilePermissions(file)).isEqualTo(PosixFilePermissions.fromString("rw-------"));
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString(permissions));
        assertThatThrownBy(() -> new PasswordFile(file).read())
                .isInstanceOf(ServerFileException.class)
                .hasMessageContaining("chmod 600");
    }
}
