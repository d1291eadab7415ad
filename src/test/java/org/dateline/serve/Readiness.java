// SPDX-License-Identifier: Apache-2.0
package org.dateline.serve;

import java.time.Duration;

/** Lets a test begin when the server answers everything, however slow the machine is. */
public final class Readiness {
    private Readiness() {}

    public static Server of(Server server) {
        try {
            if (!server.awaitReady(Duration.ofMinutes(10))) {
                throw new IllegalStateException("The indexes are not built after ten minutes.");
            }
            return server;
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
