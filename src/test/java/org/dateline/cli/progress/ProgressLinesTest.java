// SPDX-License-Identifier: Apache-2.0
package org.dateline.cli.progress;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.dateline.input.Input;
import org.dateline.load.LoadOptions;
import org.dateline.load.Loader;
import org.dateline.load.RdfInputs;
import org.dateline.store.EmbeddedStore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProgressLinesTest {
    @TempDir
    Path directory;

    private final StringWriter printed = new StringWriter();

    private static List<Input> seed() {
        return List.of(RdfInputs.bundled("data/seed/latimes-2019-04-04-haftar.trig"));
    }

    private ProgressLines lines(Duration interval) {
        return new ProgressLines("loading", new PrintWriter(printed, true), interval);
    }

    @Test
    void aLoadIntoANewStoreSaysEveryStage() {
        new Loader(LoadOptions.DEFAULT, lines(Duration.ZERO)).loadIntoDirectory(directory.resolve("new"), seed());
        assertThat(stages()).containsExactly("reading", "indexing", "validating", "assessing", "saving");
        assertThat(printed.toString()).containsPattern("(?m)^loading: assessing [\\d,]+ of [\\d,]+ events$");
        assertThat(printed.toString()).containsPattern("(?m)^loading: validating 0 of [\\d,]+ graphs$");
    }

    @Test
    void aLoadIntoAStoreSaysEveryStage() {
        try (EmbeddedStore store = EmbeddedStore.open(directory.resolve("old"))) {
            new Loader(LoadOptions.DEFAULT, lines(Duration.ZERO)).loadIntoStore(store, seed());
        }
        assertThat(stages()).containsExactly("reading", "validating", "assessing");
    }

    @Test
    void aShortLoadSaysNothing() {
        new Loader(LoadOptions.DEFAULT, lines(Duration.ofDays(1))).loadIntoDirectory(directory.resolve("new"), seed());
        assertThat(printed.toString()).isEmpty();
    }

    private List<String> stages() {
        return printed.toString()
                .lines()
                .map(line -> line.replaceFirst("^loading: (\\w+).*", "$1"))
                .distinct()
                .toList();
    }
}
