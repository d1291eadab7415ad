package org.dateline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.dateline.serve.Server;
import org.dateline.serve.ServerOptions;
import org.dateline.store.EmbeddedStore;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code load --store http://…}: into the store that a running server holds. */
class RemoteLoadTest {
    private static final String A = "<http://example.org/a> <http://example.org/p> <http://example.org/o> .\n";

    @TempDir
    Path directory;

    private EmbeddedStore store;
    private Server server;
    private String address;

    @BeforeEach
    void serve() {
        store = EmbeddedStore.open(directory.resolve("store"));
        server = Server.start(store, ServerOptions.DEFAULT.withPort(0));
        address = "http://127.0.0.1:" + server.port() + "/";
    }

    @AfterEach
    void stop() {
        server.close();
        store.close();
    }

    @Test
    void sendsTriplesAndGraphsInOneRequest() throws IOException {
        Launched load = load(file("a.ttl", A), file("b.nq", A.replace(" .", " <http://example.org/g> .")));
        assertThat(load.err()).isEmpty();
        assertThat(load.exitCode()).isZero();
        assertThat(load.out()).contains("2 statements from 2 files");
        assertThat(quads()).isEqualTo(2);
    }

    @Test
    void sendsNothingWhereAnythingIsWrong() throws IOException {
        Launched load = load(file("a.ttl", A), file("b.ttl", "<rel> <http://example.org/p> 1 ."));
        assertThat(load.exitCode()).isEqualTo(1);
        assertThat(load.err()).contains("b.ttl:1:1").contains("relative IRI");
        assertThat(quads()).isZero();
    }

    @Test
    void aServerThatIsNotThereIsTheEnvironmentsFault() throws IOException {
        Path file = file("a.ttl", A);
        stop();
        Launched load = load(file);
        assertThat(load.exitCode()).isEqualTo(3);
        assertThat(load.err()).contains("/data").doesNotContain("Exception");
    }

    private Path file(String name, String content) throws IOException {
        return Files.writeString(directory.resolve(name), content);
    }

    private Launched load(Path... files) {
        String[] arguments = new String[files.length + 3];
        arguments[0] = "load";
        arguments[1] = "--store";
        arguments[2] = address;
        for (int i = 0; i < files.length; i++) {
            arguments[i + 3] = files[i].toString();
        }
        return Launched.dateline(arguments);
    }

    private int quads() {
        Launched query = Launched.dateline(
                "query",
                "--store",
                address,
                "--results",
                "csv",
                "SELECT (COUNT(*) AS ?n) { { ?s ?p ?o } UNION { GRAPH ?g { ?s ?p ?o } } }");
        assertThat(query.exitCode()).as(query.err()).isZero();
        return Integer.parseInt(
                query.out().lines().skip(1).findFirst().orElseThrow().strip());
    }
}
