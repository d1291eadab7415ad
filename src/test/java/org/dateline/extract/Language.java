package org.dateline.extract;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.dateline.extract.engine.LanguageParts;

/**
 * The language engine for tests and measurements. Its jars are named by the file in the system property
 * {@code dateline.engine.classpath}: one class path, as Maven's {@code dependency:build-classpath} writes it.
 */
public final class Language {
    private Language() {}

    /** The engine behind a cache of analyses, and the tagger. */
    public static CachedEngine engine() {
        return new CachedEngine(() -> LanguageParts.load(jars()).engine());
    }

    /** The tagger of time expressions. */
    public static TimeTagger tagger() {
        return LanguageParts.tagger(jars());
    }

    private static List<Path> jars() {
        String file = System.getProperty("dateline.engine.classpath", "");
        try {
            return Stream.of(Files.readString(Path.of(file)).strip().split(":"))
                    .map(Path::of)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("the engine's class path cannot be read from '" + file + "'", e);
        }
    }
}
