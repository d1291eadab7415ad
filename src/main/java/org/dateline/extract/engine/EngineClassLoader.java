package org.dateline.extract.engine;

import java.net.URL;
import java.net.URLClassLoader;
import java.util.List;

/**
 * Loads the engine and our adapters to it from the engine's own jars first, so that its old libraries and ours never meet. What
 * the two sides share (the interfaces, our records, the JDK) comes from the program's loader.
 */
final class EngineClassLoader extends URLClassLoader {
    /** Our classes that only exist behind this loader. */
    private static final List<String> ADAPTERS =
            List.of("org.dateline.extract.corenlp.", "org.dateline.extract.heideltime.");

    static {
        registerAsParallelCapable();
    }

    private final ClassLoader program;

    /**
     * A loader over some jars.
     *
     * @param jars the engine's, and the one (or directory) that holds our adapters
     * @param program the loader of the program
     */
    EngineClassLoader(URL[] jars, ClassLoader program) {
        super("language engine", jars, ClassLoader.getPlatformClassLoader());
        this.program = program;
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
        synchronized (getClassLoadingLock(name)) {
            return isShared(name) ? program.loadClass(name) : super.loadClass(name, resolve);
        }
    }

    private static boolean isShared(String name) {
        return name.startsWith("org.dateline.") && ADAPTERS.stream().noneMatch(name::startsWith);
    }
}
