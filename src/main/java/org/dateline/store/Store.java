package org.dateline.store;

import org.apache.jena.rdfconnection.RDFConnection;

/**
 * A place where the graph is kept. Whoever asks questions needs only {@link #connect()}, and so runs alike on an embedded
 * database and on a remote engine.
 */
public sealed interface Store extends AutoCloseable permits EmbeddedStore {

    /** A new connection; the caller closes it. */
    RDFConnection connect();

    /** What the user called the store: its directory or its URL. */
    String name();

    /** Closes the store and gives its lock back. Closing twice does nothing. */
    @Override
    void close();
}
