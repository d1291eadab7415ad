// SPDX-License-Identifier: Apache-2.0
package org.dateline.cli.server;

import java.util.Arrays;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.dateline.serve.operation.JsonLogFormatter;
import org.dateline.serve.operation.LogForm;

/** Configures the log of the server: its own warnings and errors; on request, library warnings and every request, too. */
public final class ServerLogging {
    /** Referenced here, or garbage collection would discard the levels. */
    private final List<Logger> libraries = List.of(
            Logger.getLogger("org.apache.jena"),
            Logger.getLogger("org.apache.lucene"),
            Logger.getLogger("org.eclipse.jetty"),
            Logger.getLogger("org.apache.shiro"));

    private final Logger own = Logger.getLogger("org.dateline");

    private final Logger requests = Logger.getLogger("org.apache.jena.fuseki.Fuseki");

    /** Sets the form and the levels. */
    public void set(LogForm form, boolean verbose) {
        if (form == LogForm.JSON) {
            Arrays.stream(Logger.getLogger("").getHandlers())
                    .forEach(handler -> handler.setFormatter(new JsonLogFormatter()));
        }
        // The libraries warn about requests of clients, and about intended settings such as public read access.
        libraries.forEach(logger -> logger.setLevel(verbose ? Level.WARNING : Level.SEVERE));
        own.setLevel(Level.WARNING);
        requests.setLevel(verbose ? Level.INFO : Level.SEVERE);
    }
}
