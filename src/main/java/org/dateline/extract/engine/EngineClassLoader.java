// SPDX-License-Identifier: Apache-2.0
package org.dateline.extract.engine;

import java.net.URL;
import java.net.URLClassLoader;
import java.util.List;

/**
 * Loads the engine and Dateline's adapters from the engine's jars, so that the libraries of the engine do not mix with
 * those of the program. The classes that both sides share (interfaces, records, the JDK) come from the program's class
 * loader.
 */
final class EngineClassLoader extends URLClassLoader {
    /** The packages of Dateline that only this class loader loads. */
    private static final List<String> ADAPTERS =
            List.of("org.dateline.extract.corenlp.", "org.dateline.extract.heideltime.");

    static {
        registerAsParallelCapable();
    }

    private final ClassLoader program;

    /**
     * Creates a class loader.
     *
     * @param jars the jars of the engine, and the jar or directory with Dateline's adapters
     * @param program the class loader of the program
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
