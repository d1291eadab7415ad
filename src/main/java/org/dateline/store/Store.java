// SPDX-License-Identifier: Apache-2.0
package org.dateline.store;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import org.apache.jena.rdfconnection.RDFConnection;

/**
 * A store of the graph. Queries need only {@link #connect()}, and so run in the same way on an embedded database ({@link EmbeddedStore})
 * and on a remote engine ({@link RemoteStore}). A {@link StoreView} shows an embedded database otherwise than it is.
 */
public sealed interface Store extends AutoCloseable permits EmbeddedStore, RemoteStore, StoreView {

    /**
     * Opens a store for reading: an existing store directory, or the URL of a SPARQL 1.1 engine.
     *
     * @param location a directory, or an {@code http:} or {@code https:} URL
     * @throws StoreException if there is no store, another process uses it, or no engine answers
     */
    static Store open(String location) {
        return isRemote(location) ? RemoteStore.open(location) : EmbeddedStore.openExisting(Path.of(location));
    }

    /** Whether a location is a URL rather than a directory. */
    static boolean isRemote(String location) {
        String lower = location.toLowerCase(Locale.ROOT);
        return lower.startsWith("http://") || lower.startsWith("https://");
    }

    /** Opens a connection; the caller closes it. */
    RDFConnection connect();

    /**
     * Namespaces by the prefixes that loaded files declare. A remote engine is asked for its service description; where it has none, or
     * that declares no prefixes, there are none.
     */
    Map<String, String> prefixes();

    /** The name of the store for messages: its directory or its URL, never with a password. */
    String name();

    /** Closes the store and releases its lock. Closing it again does nothing. */
    @Override
    void close();
}
