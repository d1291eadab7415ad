// SPDX-License-Identifier: Apache-2.0
package org.dateline.extract;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.dateline.TemporaryFolder;
import org.dateline.extract.engine.EngineLibrary;
import org.dateline.extract.engine.LoadedEngine;

/**
 * The language engine for tests and evaluations. Its jars are those that {@code dateline ingest} has downloaded, or
 * those that the file in the system property {@code dateline.engine.classpath} lists (one class path, as written by
 * Maven's {@code dependency:build-classpath}).
 */
public final class TestEngine {
    private TestEngine() {}

    /** The engine and the tagger, loaded once for all tests. */
    public static LoadedEngine parts() {
        return Loaded.PARTS;
    }

    /** The engine with a cache of analyses. */
    public static CachedEngine engine() {
        return new CachedEngine(() -> parts().engine());
    }

    /** The tagger of time expressions only. */
    public static TimeTagger tagger() {
        return LoadedEngine.tagger(jars());
    }

    /** Whether the jars of the engine are on this machine. */
    public static boolean isHere() {
        return find().isPresent();
    }

    /** The jars of the engine; they are downloaded if they are not on this machine. */
    public static List<Path> jars() {
        return find().orElseGet(() -> {
            Path temporary = TemporaryFolder.create("dateline-engine-");
            try {
                return new EngineLibrary(System.getenv()).fetch((bytes, of) -> {}, temporary);
            } finally {
                TemporaryFolder.delete(temporary);
            }
        });
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
            throw new UncheckedIOException("The class path of the engine cannot be read from " + file, e);
        }
    }

    /** Loads the engine at first use. */
    private static final class Loaded {
        private static final LoadedEngine PARTS = LoadedEngine.load(jars());
    }
}
