package org.dateline.extract.engine;

import java.net.MalformedURLException;
import java.net.URL;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.dateline.extract.LanguageEngine;
import org.dateline.extract.TimeTagger;

/**
 * The engine and the tagger of time expressions, behind their own class loader.
 *
 * @param engine analyses texts
 * @param tagger finds times in analysed texts
 */
public record LanguageParts(LanguageEngine engine, TimeTagger tagger) {

    /**
     * Loads both, models included: some twenty seconds.
     *
     * @param jars the engine's jars
     * @throws IllegalStateException where the jars are not what they should be
     */
    public static LanguageParts load(List<Path> jars) {
        ClassLoader loader = loader(jars);
        return new LanguageParts(engine(loader), tagger(loader));
    }

    /** Loads the tagger alone, which is quick. */
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
        places.add(LanguageParts.class.getProtectionDomain().getCodeSource().getLocation());
        try {
            for (Path jar : jars) {
                places.add(jar.toUri().toURL());
            }
        } catch (MalformedURLException e) {
            throw new IllegalArgumentException("not a place of a jar: " + e.getMessage(), e);
        }
        return new EngineClassLoader(places.toArray(URL[]::new), LanguageParts.class.getClassLoader());
    }

    private static <T> T make(ClassLoader loader, String name, Class<T> type) {
        try {
            return type.cast(loader.loadClass(name).getConstructor().newInstance());
        } catch (ReflectiveOperationException | LinkageError e) {
            Throwable reason = e.getCause() == null ? e : e.getCause();
            throw new IllegalStateException("the language engine cannot be started: " + reason, e);
        }
    }
}
