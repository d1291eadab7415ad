// SPDX-License-Identifier: Apache-2.0
package org.dateline.extract.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dateline.extract.NeedsEngine;
import org.dateline.extract.TestEngine;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A process with the program's class path, into which only the engine's class loader brings the engine. */
@NeedsEngine
class EngineIsolationTest {
    /** Dependencies with scope provided: on the class path of the tests, but not on that of the program. */
    private static final List<String> PROVIDED = List.of("stanford-corenlp", "heideltime", "uimaj-core");

    @TempDir
    private Path directory;

    @Test
    void theProgramDoesNotSeeTheEngineAndJenaStartsAfterIt() throws Exception {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        programsClassPath(),
                        IsolatedProgram.class.getName(),
                        directory.resolve("store").toString(),
                        TestEngine.jars().stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator)))
                .redirectErrorStream(true)
                .start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

        assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
        assertThat(said.lines())
                .contains(
                        "edu.stanford.nlp.pipeline.StanfordCoreNLP here: false, behind the loader: true",
                        "org.apache.uima.jcas.JCas here: false, behind the loader: true",
                        "org.apache.commons.lang3.StringUtils here: true, behind the loader: false",
                        "org.dateline.extract.analysis.Analysis the same on both sides: true",
                        "triples in the store: 1");
    }

    private static String programsClassPath() {
        return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(entry ->
                        PROVIDED.stream().noneMatch(Path.of(entry).getFileName().toString()::startsWith))
                .collect(Collectors.joining(File.pathSeparator));
    }
}
