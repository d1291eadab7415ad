// SPDX-License-Identifier: Apache-2.0
package org.dateline.extract.engine;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.dateline.model.UserDirectories;

/**
 * Finds or downloads the jars of the language engine. They are not a part of the program: CoreNLP and HeidelTime have
 * the GPL, and the models are {@value #MEGABYTES} MB. Maven downloads them once into its local repository; a file in
 * the user's cache directory lists them. The environment variable {@value #VARIABLE} can name a directory with the jars
 * instead.
 */
public final class EngineLibrary {
    /** The approximate size of the download. */
    public static final int MEGABYTES = 520;
    /** The environment variable that names a directory with the jars of the engine, for machines without a network. */
    public static final String VARIABLE = "DATELINE_ENGINE";
    /** What is downloaded, for messages to the user. */
    public static final String CONTENTS =
            "Stanford CoreNLP 4.5.10 with its English models and HeidelTime 2.2.1 (GPL-3.0)";

    private static final String REMEMBERED = "dateline/engine-corenlp-4.5.10-heideltime-2.2.1.classpath";
    private final Map<String, String> environment;
    private final String maven;

    /**
     * Creates a library.
     *
     * @param environment the environment variables
     */
    public EngineLibrary(Map<String, String> environment) {
        this(environment, "mvn");
    }

    /** Creates a library that uses another Maven command. */
    EngineLibrary(Map<String, String> environment, String maven) {
        this.environment = Map.copyOf(environment);
        this.maven = maven;
    }

    /**
     * The jars; empty if they are not on this machine.
     *
     * @throws EngineException if {@value #VARIABLE} names a directory without jars
     */
    public Optional<List<Path>> find() {
        String named = environment.getOrDefault(VARIABLE, "");
        return named.isEmpty() ? remembered() : Optional.of(jarsIn(Path.of(named)));
    }

    /**
     * The jars; they are downloaded if they are not on this machine.
     *
     * @param progress receives the progress of the download
     * @param directory where the download may keep temporary files; the caller deletes it
     * @throws EngineException if the download fails
     */
    public List<Path> fetch(FetchProgress progress, Path directory) {
        return find().orElseGet(() -> {
            List<Path> jars = new EngineFetcher(maven, environment, progress).run(directory);
            remember(jars);
            return jars;
        });
    }

    private static List<Path> jarsIn(Path directory) {
        try (Stream<Path> files = Files.list(directory)) {
            List<Path> jars = files.filter(file -> file.toString().endsWith(".jar"))
                    .sorted()
                    .toList();
            if (jars.isEmpty()) {
                throw new EngineException("The directory " + directory + " in " + VARIABLE
                        + " holds no jars. Put the jars of " + CONTENTS + " there, or unset " + VARIABLE + ".");
            }
            return jars;
        } catch (IOException e) {
            throw new EngineException(
                    "The directory " + directory + " in " + VARIABLE + " cannot be read: " + e.getMessage(), e);
        }
    }

    private Optional<List<Path>> remembered() {
        Path file = memory();
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        try {
            List<Path> jars = Stream.of(Files.readString(file).strip().split(File.pathSeparator))
                    .map(Path::of)
                    .toList();
            return jars.stream().allMatch(Files::isReadable) ? Optional.of(jars) : Optional.empty();
        } catch (IOException e) {
            throw new EngineException("The file " + file + " cannot be read: " + e.getMessage(), e);
        }
    }

    private void remember(List<Path> jars) {
        Path file = memory();
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            Path aside = file.resolveSibling(file.getFileName() + ".part");
            Files.writeString(
                    aside,
                    String.join(
                            File.pathSeparator,
                            jars.stream().map(Path::toString).toList()),
                    StandardCharsets.UTF_8);
            Files.move(aside, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new EngineException(
                    "The location of the language engine cannot be written to " + file + ": " + e.getMessage(), e);
        }
    }

    private Path memory() {
        return new UserDirectories(environment).cache().resolve(REMEMBERED);
    }
}
