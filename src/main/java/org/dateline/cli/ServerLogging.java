package org.dateline.cli;

import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;

/** What the server logs: its own warnings and failures; the libraries' warnings and every request where that is asked for. */
final class ServerLogging {
    /** Held here, or the levels would go with the garbage collection. */
    private final List<Logger> libraries = List.of(
            Logger.getLogger("org.apache.jena"),
            Logger.getLogger("org.apache.lucene"),
            Logger.getLogger("org.eclipse.jetty"),
            Logger.getLogger("org.apache.shiro"));

    private final Logger own = Logger.getLogger("org.dateline");

    private final Logger requests = Logger.getLogger("org.apache.jena.fuseki.Fuseki");

    /** Sets the levels. */
    void set(boolean verbose) {
        // They warn of what clients send, and of what is meant to be so, such as that anyone may read.
        libraries.forEach(logger -> logger.setLevel(verbose ? Level.WARNING : Level.SEVERE));
        own.setLevel(Level.WARNING);
        requests.setLevel(verbose ? Level.INFO : Level.SEVERE);
    }
}
