// SPDX-License-Identifier: Apache-2.0
package org.dateline.browser;

import java.nio.file.Path;
import java.util.List;
import org.dateline.input.Input;
import org.dateline.load.LoadOptions;
import org.dateline.load.LoadProgress;
import org.dateline.load.LoadReport;
import org.dateline.load.Loader;
import org.dateline.serve.Readiness;
import org.dateline.serve.Server;
import org.dateline.serve.http.ServerOptions;
import org.dateline.store.EmbeddedStore;

/** A real server on a free port over a store of its own. */
public final class ServedSite implements AutoCloseable {
    private final EmbeddedStore store;
    private final Server server;

    private ServedSite(EmbeddedStore store, Server server) {
        this.store = store;
        this.server = server;
    }

    /**
     * Loads and serves.
     *
     * @param directory where the store is made; nothing is there yet
     * @throws IllegalStateException where the inputs cannot be loaded whole
     */
    public static ServedSite of(Path directory, List<Input> inputs) {
        LoadReport report = new Loader(LoadOptions.DEFAULT, LoadProgress.NONE).loadIntoDirectory(directory, inputs);
        if (!report.kept()) {
            throw new IllegalStateException("not loaded: " + report);
        }
        return over(EmbeddedStore.openExisting(directory));
    }

    /** Serves a store, and closes it in the end. */
    public static ServedSite over(EmbeddedStore store) {
        return new ServedSite(store, Readiness.of(Server.start(store, ServerOptions.DEFAULT.withPort(0))));
    }

    /** Scheme, host and port, without a slash at the end. */
    public String origin() {
        return "http://127.0.0.1:" + server.port();
    }

    /** The full URL of a path of the site, which begins with a slash. */
    public String url(String path) {
        return origin() + path;
    }

    @Override
    public void close() {
        server.close();
        store.close();
    }
}
