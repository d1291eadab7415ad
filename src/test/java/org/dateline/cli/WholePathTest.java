// SPDX-License-Identifier: Apache-2.0
package org.dateline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WholePathTest {
    @TempDir
    Path directory;

    @Test
    void whatIsLoadedIsAnswered() throws IOException {
        Path file = Files.writeString(directory.resolve("a.ttl"), "<urn:ex:a> <urn:ex:knows> <urn:ex:b> .");
        String store = directory.resolve("store").toString();
        Launched load = Launched.dateline("load", "--store", store, file.toString());
        assertThat(load.err()).isEmpty();
        assertThat(load.exitCode()).isZero();
        Launched query = Launched.dateline("query", "--store", store, "SELECT ?o WHERE { ?s ?p ?o }");
        assertThat(query.err()).isEmpty();
        assertThat(query.out()).contains("<urn:ex:b>");
    }
}
