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

/**
 * Where the language engine's jars are. They are not part of the program: CoreNLP and HeidelTime are under the GPL, and the models
 * weigh {@value #MEGABYTES} MB. They are fetched once, by Maven and by their coordinates, into Maven's own local repository; which
 * files those are is remembered in the user's cache directory. A directory of jars named by {@value #VARIABLE} comes before that.
 */
public final class EngineLibrary {
    /** How much is fetched, about. */
    public static final int MEGABYTES = 520;
    /** The environment variable that names a directory of the engine's jars, for machines without network. */
    public static final String VARIABLE = "DATELINE_ENGINE";
    /** What is fetched, for those who are told of it. */
    public static final String CONTENTS =
            "Stanford CoreNLP 4.5.10 with its English models and HeidelTime 2.2.1 (GPL-3.0)";

    private static final String REMEMBERED = "dateline/engine-corenlp-4.5.10-heideltime-2.2.1.classpath";
    private final Map<String, String> environment;
    private final String maven;

    /**
     * A library as the environment has it.
     *
     * @param environment the environment's variables
     */
    public EngineLibrary(Map<String, String> environment) {
        this(environment, "mvn");
    }

    /** A library with a Maven of its own. */
    EngineLibrary(Map<String, String> environment, String maven) {
        this.environment = Map.copyOf(environment);
        this.maven = maven;
    }

    /**
     * The jars, if they are here.
     *
     * @throws EngineException where {@value #VARIABLE} names a directory that holds none
     */
    public Optional<List<Path>> find() {
        String named = environment.getOrDefault(VARIABLE, "");
        return named.isEmpty() ? remembered() : Optional.of(jarsIn(Path.of(named)));
    }

    /**
     * The jars, fetched where they are not here yet.
     *
     * @param progress is told while they come
     * @throws EngineException where they cannot be had: no Maven, no network, no room
     */
    public List<Path> fetch(FetchProgress progress) {
        return find().orElseGet(() -> {
            List<Path> jars = new EngineFetcher(maven, environment, progress).run();
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
                throw new EngineException(
                        VARIABLE + " names " + directory + ", which holds no jars; want those of " + CONTENTS);
            }
            return jars;
        } catch (IOException e) {
            throw new EngineException(
                    VARIABLE + " names " + directory + ", which cannot be read: " + e.getMessage(), e);
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
            throw new EngineException(file + " cannot be read: " + e.getMessage(), e);
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
                    "where the language engine lies cannot be noted in " + file + ": " + e.getMessage(), e);
        }
    }

    private Path memory() {
        String cache = environment.getOrDefault("XDG_CACHE_HOME", "");
        Path root = cache.isEmpty() ? Path.of(System.getProperty("user.home"), ".cache") : Path.of(cache);
        return root.resolve(REMEMBERED);
    }
}
