package org.dateline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code load} as a user meets it: what is kept, what is said, what the process leaves with. */
class LoadTest {
    private static final String A = "<http://example.org/a> <http://example.org/p> <http://example.org/o> .\n";
    private static final String B = "<http://example.org/b> <http://example.org/p> <http://example.org/o> .\n";

    @TempDir
    Path directory;

    private Path store;

    @BeforeEach
    void nameTheStore() {
        store = directory.resolve("store");
    }

    @Test
    void loadsIntoAFreshStoreAndThenIntoOneWithData() throws IOException {
        assertThat(load(file("a.ttl", A)).out())
                .startsWith("1 statement from 1 file")
                .contains("in 1 graph");
        assertThat(load(file("b.nt", B)).exitCode()).isZero();
        assertThat(count()).isEqualTo(2);
    }

    @Test
    void oneErrorKeepsEverythingOut() throws IOException {
        load(file("a.ttl", A));
        Launched refused = load(file("b.nt", B), file("c.ttl", "<http://example.org/c> <http://example.org/p> ;"));
        assertThat(refused.exitCode()).isEqualTo(1);
        assertThat(refused.err().lines())
                .singleElement()
                .asString()
                .contains("c.ttl:1:")
                .contains("syntax error");
        assertThat(refused.out()).contains("nothing was kept: the store is as it was");
        assertThat(count()).isEqualTo(1);
    }

    @Test
    void aRefusedFirstLoadLeavesNothingBehind() throws IOException {
        Launched refused = load(file("c.ttl", "<c> <http://example.org/p> 1 ."));
        assertThat(refused.exitCode()).isEqualTo(1);
        assertThat(refused.err()).contains("c.ttl:1:1: error: relative IRI: <c>");
        try (var left = Files.list(directory)) {
            assertThat(left).containsExactly(directory.resolve("c.ttl"));
        }
    }

    @Test
    void skippingKeepsTheRest() throws IOException {
        Path mixed = file("mixed.ttl", A + "<rel> <http://example.org/p> 1 .\n" + B);
        Path broken = file("broken.ttl", A.replace("/a>", "/never>") + "oops");
        Launched skipped = load("--on-error", "skip", mixed, broken);
        assertThat(skipped.exitCode()).isEqualTo(1);
        assertThat(skipped.err()).contains("mixed.ttl:2:1").contains("broken.ttl:2:");
        assertThat(count()).isEqualTo(2);
    }

    @Test
    void illTypedLiteralsAreWarningsUnlessStrict() throws IOException {
        Path file =
                file("a.nt", A.replace("<http://example.org/o>", "\"x\"^^<http://www.w3.org/2001/XMLSchema#integer>"));
        Launched strict = load("--strict", file);
        assertThat(strict.exitCode()).isEqualTo(1);
        Launched lenient = load(file);
        assertThat(lenient.exitCode()).isZero();
        assertThat(lenient.err()).contains("a.nt:1:47: warning: ill-typed literal: \"x\" is no value of xsd:integer");
        assertThat(count()).isEqualTo(1);
    }

    @Test
    void anEmptyFileIsValidAndSaysSo() throws IOException {
        Launched empty = load(file("empty.ttl", ""));
        assertThat(empty.exitCode()).isZero();
        assertThat(empty.err()).contains("empty.ttl: note: there was nothing to load");
    }

    private Path file(String name, String content) throws IOException {
        return Files.writeString(directory.resolve(name), content);
    }

    private Launched load(Object... arguments) {
        String[] all = new String[arguments.length + 3];
        all[0] = "load";
        all[1] = "--store";
        all[2] = store.toString();
        for (int i = 0; i < arguments.length; i++) {
            all[i + 3] = arguments[i].toString();
        }
        return Launched.dateline(all);
    }

    private int count() {
        Launched query =
                Launched.dateline("query", "--store", store.toString(), "SELECT (COUNT(*) AS ?n) { ?s ?p ?o }");
        return Integer.parseInt(query.out().replaceAll("\\D*(\\d+)(?s:.*)", "$1"));
    }
}
