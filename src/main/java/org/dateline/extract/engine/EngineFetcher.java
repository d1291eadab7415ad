// SPDX-License-Identifier: Apache-2.0
package org.dateline.extract.engine;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Downloads the jars of the engine with Maven, which knows the user's mirrors and proxies and verifies checksums. */
final class EngineFetcher {
    private static final String GOAL = "org.apache.maven.plugins:maven-dependency-plugin:3.8.1:build-classpath";
    /**
     * Examples: "Progress (1): 12/474 MB", "Progress (2): 0.9 MB
     * models.jar (12/474 MB)".
     */
    private static final Pattern PROGRESS = Pattern.compile("(\\d+(?:\\.\\d+)?)/(\\d+(?:\\.\\d+)?) ([kMG]?B)");

    private static final Map<String, Long> UNITS =
            Map.of("B", 1L, "kB", 1_000L, "MB", 1_000_000L, "GB", 1_000_000_000L);
    private static final int KEPT_LINES = 8;

    private final String maven;
    private final Map<String, String> environment;
    private final FetchProgress progress;
    private final Deque<String> lastLines = new ArrayDeque<>();

    EngineFetcher(String maven, Map<String, String> environment, FetchProgress progress) {
        this.maven = maven;
        this.environment = environment;
        this.progress = progress;
    }

    /**
     * Downloads the jars.
     *
     * @param directory where temporary files may be; the caller deletes it
     * @return the jars, in Maven's local repository
     * @throws EngineException if Maven fails, with Maven's message
     */
    List<Path> run(Path directory) {
        try {
            return fetch(directory);
        } catch (IOException e) {
            throw new EngineException("The language engine cannot be downloaded: " + e.getMessage(), e);
        }
    }

    private List<Path> fetch(Path directory) throws IOException {
        Path pom = directory.resolve("pom.xml");
        Path classpath = directory.resolve("classpath");
        try (InputStream coordinates =
                Objects.requireNonNull(EngineFetcher.class.getResourceAsStream("/extract/engine/pom.xml"))) {
            Files.copy(coordinates, pom);
        }
        int code = await(start(pom, classpath));
        if (code != 0 || !Files.exists(classpath)) {
            throw new EngineException("Maven could not download the language engine (" + EngineLibrary.CONTENTS
                    + "):\n  "
                    + String.join("\n  ", lastLines)
                    + "\nWithout a network, put the jars into a directory and set " + EngineLibrary.VARIABLE
                    + " to it.");
        }
        return Stream.of(Files.readString(classpath).strip().split(File.pathSeparator))
                .map(Path::of)
                .toList();
    }

    private CompanionProcess start(Path pom, Path classpath) {
        ProcessBuilder command = new ProcessBuilder(
                maven, "-f", pom.toString(), GOAL, "-Dmdep.outputFile=" + classpath, "-Dstyle.color=never");
        command.environment().clear();
        command.environment().putAll(environment);
        command.environment().putIfAbsent("JAVA_HOME", System.getProperty("java.home"));
        command.redirectErrorStream(true);
        try {
            return CompanionProcess.start(command);
        } catch (IOException e) {
            throw new EngineException(
                    "The command 'mvn' cannot be run, and Maven is needed to download the language engine. Install Maven"
                            + " (Debian: apt install maven), or put the jars into a directory and set "
                            + EngineLibrary.VARIABLE
                            + " to it.",
                    e);
        }
    }

    private int await(CompanionProcess process) throws IOException {
        try (process;
                Reader output = new BufferedReader(new InputStreamReader(process.output(), StandardCharsets.UTF_8))) {
            StringBuilder line = new StringBuilder();
            for (int next = output.read(); next >= 0; next = output.read()) {
                // Maven overwrites its progress line with carriage returns.
                if (next == '\n' || next == '\r') {
                    note(line.toString().strip());
                    line.setLength(0);
                } else {
                    line.append((char) next);
                }
            }
            return process.waitFor();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new EngineException(
                    "The download of the language engine was interrupted. Start it again; Maven keeps what it has.", e);
        }
    }

    private void note(String line) {
        Matcher matcher = PROGRESS.matcher(line);
        long bytes = 0;
        long of = 0;
        while (line.startsWith("Progress") && matcher.find()) {
            long unit = UNITS.getOrDefault(matcher.group(3), 1L);
            long size = Math.round(Double.parseDouble(matcher.group(2)) * unit);
            if (size > of) {
                of = size;
                bytes = Math.round(Double.parseDouble(matcher.group(1)) * unit);
            }
        }
        if (of > 0) {
            progress.fetched(bytes, of);
        } else if (line.startsWith("[ERROR]") || line.startsWith("[FATAL]")) {
            lastLines.add(line);
            if (lastLines.size() > KEPT_LINES) {
                lastLines.removeLast();
            }
        }
    }
}
