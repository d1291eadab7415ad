package org.dateline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.assertj.core.api.SoftAssertions;
import org.dateline.load.Malformed;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Hundreds of inputs with one thing wrong each: one line that says what, exit code 1, and a store that is as it was. */
class MalformedInputsTest {
    @TempDir
    Path directory;

    @Test
    void eachGivesOneClearMessageAndLeavesTheStoreAlone() throws IOException {
        Path good =
                Files.writeString(directory.resolve("good.nt"), "<http://e.org/a> <http://e.org/p> \"as it was\" .\n");
        String store = directory.resolve("store").toString();
        assertThat(Launched.dateline("load", "--store", store, good.toString()).exitCode())
                .isZero();
        List<Malformed> all = Malformed.all();
        assertThat(all).hasSizeGreaterThanOrEqualTo(300);
        SoftAssertions softly = new SoftAssertions();
        for (Malformed malformed : all) {
            Path file = Files.write(directory.resolve(malformed.name()), malformed.content());
            Launched load = Launched.dateline("load", "--store", store, file.toString());
            softly.assertThat(load.exitCode()).as(malformed.name()).isEqualTo(1);
            softly.assertThat(load.err().lines())
                    .as(malformed.name() + load.err())
                    .hasSize(1);
            softly.assertThat(load.err())
                    .as(malformed.name())
                    .contains(malformed.name())
                    .doesNotContain("Exception", "org.apache", "null")
                    .hasSizeLessThan(600);
            softly.assertThat(load.out()).as(malformed.name()).contains("the store is unchanged");
            Files.delete(file);
        }
        softly.assertAll();
        Launched query = Launched.dateline(
                "query", "--store", store, "SELECT * { { ?s ?p ?o } UNION { GRAPH ?g { ?s ?p ?o } } }");
        assertThat(query.out().lines().filter(line -> line.contains("as it was")))
                .hasSize(1);
        assertThat(query.out()).doesNotContain("http://example.org");
    }
}
