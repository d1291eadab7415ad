package org.dateline.serve.http;

import org.dateline.store.RemoteStore;
import org.dateline.store.Store;
import org.jspecify.annotations.Nullable;

/** Whether a server takes writes, and why not. */
public final class ReadOnlyReason {
    /** Said where another engine is served. */
    public static final String OF_ENGINES =
            "This server shows another SPARQL engine, which it only reads: it takes no updates and"
                    + " no graphs. Query it at /sparql; write to the engine itself.";

    private ReadOnlyReason() {}

    /** Why nothing may be written; null where it may. */
    public static @Nullable String find(Store store, ServerOptions options) {
        ServerOptions.Address address = options.address();
        if (store instanceof RemoteStore) {
            return OF_ENGINES;
        }
        if (address.readOnly()) {
            return "This server is read-only.";
        }
        return address.passwords() == null && !JettyConfiguration.isLoopback(address.host())
                ? "This server is read-only: it is open to other machines, and has no password file (--passwd)."
                : null;
    }
}
