package org.dateline.extract;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.dateline.extract.engine.EngineLibrary;
import org.dateline.extract.engine.LoadedEngine;

/**
 * The language engine for tests and measurements: where {@code dateline ingest} has put it, or the jars that the file in the system
 * property {@code dateline.engine.classpath} names (one class path, as Maven's {@code dependency:build-classpath} writes it).
 */
public final class TestEngine {
    private TestEngine() {}

    /** The engine and the tagger, loaded once for all tests. */
    public static LoadedEngine parts() {
        return Loaded.PARTS;
    }

    /** The engine behind a cache of analyses. */
    public static CachedEngine engine() {
        return new CachedEngine(() -> parts().engine());
    }

    /** The tagger of time expressions alone. */
    public static TimeTagger tagger() {
        return LoadedEngine.tagger(jars());
    }

    /** Whether the engine's jars are on this machine. */
    public static boolean isHere() {
        return find().isPresent();
    }

    /** The engine's jars, fetched as {@code dateline ingest} fetches them where they are not here yet. */
    public static List<Path> jars() {
        return find().orElseGet(() -> new EngineLibrary(System.getenv()).fetch((bytes, of) -> {}));
    }

    private static Optional<List<Path>> find() {
        String file = System.getProperty("dateline.engine.classpath", "");
        return file.isEmpty() ? new EngineLibrary(System.getenv()).find() : Optional.of(named(Path.of(file)));
    }

    private static List<Path> named(Path file) {
        try {
            return Stream.of(Files.readString(file).strip().split(File.pathSeparator))
                    .map(Path::of)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("the engine's class path cannot be read from '" + file + "'", e);
        }
    }

    /** Loads with the first use. */
    private static final class Loaded {
        private static final LoadedEngine PARTS = LoadedEngine.load(jars());
    }
}
