// SPDX-License-Identifier: Apache-2.0
package org.dateline.extract.engine;

import java.io.IOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipFile;
import org.dateline.extract.LanguageEngine;
import org.dateline.extract.TimeTagger;
import org.dateline.extract.corenlp.CoreNlpEngine;
import org.dateline.extract.heideltime.HeidelTimeTagger;

/**
 * The language engine and the tagger of time expressions, loaded by their own class loader.
 *
 * @param engine analyses texts
 * @param tagger finds the time expressions in analysed texts
 */
public record LoadedEngine(LanguageEngine engine, TimeTagger tagger) {
    /** The names and versions of both. These are compile-time constants, so reading them loads neither. */
    public static final String VERSION = CoreNlpEngine.VERSION + ", " + HeidelTimeTagger.VERSION;

    private static final String REMEDY = "Delete the file; it is downloaded again.";

    /**
     * Loads both with their models, which takes about twenty seconds.
     *
     * @param jars the jars of the engine
     * @throws EngineException if a jar is damaged or a class cannot be loaded
     */
    public static LoadedEngine load(List<Path> jars) {
        ClassLoader loader = loader(jars);
        return new LoadedEngine(engine(loader), tagger(loader));
    }

    /** Loads the tagger only, which is fast. */
    public static TimeTagger tagger(List<Path> jars) {
        return tagger(loader(jars));
    }

    private static LanguageEngine engine(ClassLoader loader) {
        return make(loader, "org.dateline.extract.corenlp.CoreNlpEngine", LanguageEngine.class);
    }

    private static TimeTagger tagger(ClassLoader loader) {
        return make(loader, "org.dateline.extract.heideltime.HeidelTimeTagger", TimeTagger.class);
    }

    private static ClassLoader loader(List<Path> jars) {
        List<URL> places = new ArrayList<>();
        places.add(LoadedEngine.class.getProtectionDomain().getCodeSource().getLocation());
        try {
            for (Path jar : jars) {
                check(jar);
                places.add(jar.toUri().toURL());
            }
        } catch (MalformedURLException e) {
            throw new IllegalArgumentException("Not the location of a jar: " + e.getMessage(), e);
        }
        return new EngineClassLoader(places.toArray(URL[]::new), LoadedEngine.class.getClassLoader());
    }

    /** Checks that a jar is complete; a truncated one lacks the directory at its end. */
    private static void check(Path jar) {
        try (ZipFile whole = new ZipFile(jar.toFile())) {
            if (whole.size() == 0) {
                throw new EngineException("The file " + jar + " of the language engine is empty. " + REMEDY);
            }
        } catch (IOException e) {
            throw new EngineException(
                    "The file " + jar + " of the language engine is damaged (" + e.getMessage() + "). " + REMEDY, e);
        }
    }

    private static <T> T make(ClassLoader loader, String name, Class<T> type) {
        try {
            return type.cast(loader.loadClass(name).getConstructor().newInstance());
        } catch (ReflectiveOperationException | LinkageError e) {
            Throwable reason = e.getCause() == null ? e : e.getCause();
            if (reason instanceof OutOfMemoryError exhausted) {
                throw exhausted;
            }
            throw new EngineException("The language engine cannot be started: " + reason, e);
        }
    }
}
