package org.dateline.cli;

import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;

/** What the server's libraries log: warnings, and every request where that is asked for. */
final class ServerLog {
    /** Held here, or the levels would go with the garbage collection. */
    private final List<Logger> loggers = List.of(
            Logger.getLogger("org.apache.jena"),
            Logger.getLogger("org.eclipse.jetty"),
            Logger.getLogger("org.dateline"),
            Logger.getLogger("org.apache.shiro"));

    private final Logger requests = Logger.getLogger("org.apache.jena.fuseki.Fuseki");

    /** Sets the levels. */
    void set(boolean verbose) {
        loggers.forEach(logger -> logger.setLevel(Level.WARNING));
        requests.setLevel(verbose ? Level.INFO : Level.SEVERE);
    }
}
