package org.dateline.store;

import java.nio.file.Path;
import java.util.Locale;
import org.apache.jena.rdfconnection.RDFConnection;

/**
 * A place where the graph is kept. Whoever asks questions needs only {@link #connect()}, and so runs alike on an embedded
 * database and on a remote engine.
 */
public sealed interface Store extends AutoCloseable permits EmbeddedStore, RemoteStore {

    /**
     * Opens the store that a user named, to ask it questions: an existing store directory, or the URL of a SPARQL 1.1 engine.
     *
     * @param location a directory, or an {@code http:} or {@code https:} URL
     * @throws StoreException where there is no store, another process holds it, or no engine answers
     */
    static Store open(String location) {
        return isRemote(location) ? RemoteStore.open(location) : EmbeddedStore.openExisting(Path.of(location));
    }

    /** Whether a location is a URL rather than a directory. */
    static boolean isRemote(String location) {
        String lower = location.toLowerCase(Locale.ROOT);
        return lower.startsWith("http://") || lower.startsWith("https://");
    }

    /** A new connection; the caller closes it. */
    RDFConnection connect();

    /** What the user called the store: its directory or its URL, never with a password. */
    String name();

    /** Closes the store and gives its lock back. Closing twice does nothing. */
    @Override
    void close();
}
