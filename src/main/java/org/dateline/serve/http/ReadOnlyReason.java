// SPDX-License-Identifier: Apache-2.0
package org.dateline.serve.http;

import org.dateline.store.RemoteStore;
import org.dateline.store.Store;
import org.jspecify.annotations.Nullable;

/** Decides whether a server refuses writes, and why. */
public final class ReadOnlyReason {
    /** The reason where the store is another engine. */
    public static final String OF_ENGINES = "This server is read-only, because its store is another SPARQL engine."
            + " Query it at /sparql. Write to the engine itself.";

    /** The reason on pages of an earlier day. */
    public static final String OF_EARLIER_DAYS = "An earlier day is only read. Write to the store as it is today.";

    private ReadOnlyReason() {}

    /** Why the server refuses writes; null where it accepts them. */
    public static @Nullable String find(Store store, ServerOptions options) {
        ServerOptions.Address address = options.address();
        if (store instanceof RemoteStore) {
            return OF_ENGINES;
        }
        if (address.readOnly()) {
            return "This server is read-only.";
        }
        if (address.passwords() != null) {
            return null;
        }
        if (options.security().proxy() != ServerOptions.ProxyHeader.NONE) {
            return "This server is read-only, because other machines can reach it through a proxy (--proxy-header) and it has no"
                    + " password file (--passwd).";
        }
        return !JettyConfiguration.isLoopback(address.host())
                ? "This server is read-only, because other machines can reach it and it has no password file (--passwd)."
                : null;
    }
}
