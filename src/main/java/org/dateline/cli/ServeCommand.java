// SPDX-License-Identifier: Apache-2.0
package org.dateline.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.Callable;
import org.dateline.cli.server.OperationOption;
import org.dateline.cli.server.ServeOptions;
import org.dateline.cli.server.ServerLogging;
import org.dateline.cli.server.StopSignals;
import org.dateline.serve.Server;
import org.dateline.serve.http.ServerOptions;
import org.dateline.serve.operation.OperationOptions;
import org.dateline.store.EmbeddedStore;
import org.dateline.store.RemoteStore;
import org.dateline.store.Store;
import org.dateline.store.StoreException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code dateline serve}. */
@Command(
        name = "serve",
        mixinStandardHelpOptions = true,
        description = "Serves a store over HTTP: web pages, SPARQL, the Graph Store Protocol and linked data.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  dateline serve --demo",
            "      serves the bundled demo data at http://127.0.0.1:3030/",
            "  dateline serve --store DIR --port 8080",
            "      serves a store to this machine only",
            "  dateline serve --store DIR --host 0.0.0.0 --passwd users.txt",
            "      serves a store to other machines; writing needs a password",
            "  dateline serve --store https://query.example.org/sparql",
            "      shows the data of another SPARQL 1.1 engine, read-only"
        })
final class ServeCommand implements Callable<Integer> {
    /** Longer building is announced. */
    private static final Duration QUICK = Duration.ofSeconds(2);

    private static final Duration TICK = Duration.ofMillis(500);

    /** How long load balancers have, if there are any, to see that the server is no longer ready: most ask every few seconds. */
    private static final Duration NOTICE = Duration.ofSeconds(5);

    private final ServerLogging log = new ServerLogging();
    private final long start = System.nanoTime();

    @Mixin
    private final StoreOption store;

    @Mixin
    private final ServeOptions options = new ServeOptions();

    @Mixin
    private final OperationOption running = new OperationOption();

    @Option(names = "--demo", description = "Serves the bundled demo data from a separate store.")
    private boolean demo;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    ServeCommand(StoreOption store) {
        this.store = store;
    }

    @Override
    public Integer call() throws InterruptedException {
        ServerOptions wanted = options.get();
        OperationOptions operation =
                running.get(wanted.verbose(), spec.commandLine().getErr());
        log.set(running.form(), wanted.verbose());
        Server.checkCanStart(wanted);
        try (Store opened = open();
                Server server = Server.start(opened, wanted, operation)) {
            serveUntilStopped(wanted, opened, server);
        }
        return ExitCode.OK;
    }

    /** Closes both itself, since the JVM may end as soon as the signals are closed. */
    private void serveUntilStopped(ServerOptions wanted, Store opened, Server server) throws InterruptedException {
        try (StopSignals signals = StopSignals.listen()) {
            announce(wanted, opened, server, signals);
            signals.await();
            if (server.announceStop()) {
                Thread.sleep(NOTICE.toMillis());
            }
            server.close();
            opened.close();
        }
    }

    private Store open() {
        if (!demo) {
            return store.isRemote() ? separated(store.open()) : store.create();
        }
        Path directory = store.location == null ? store.defaultDirectory("dateline-demo") : store.directory();
        new DemoStore(directory, spec.commandLine().getErr()).prepare(store.location == null);
        return store.upgraded(EmbeddedStore.openExisting(directory));
    }

    /** An engine of which the pages would be wrong is refused: they rest on what the default graph alone says. */
    private static Store separated(Store engine) {
        if (engine instanceof RemoteStore remote && remote.hasUnionDefaultGraph()) {
            throw new StoreException("the default graph of " + engine.name()
                    + " is the union of all its graphs, so what single sources say"
                    + " counts as what is so, and most pages and answers would be wrong. Switch that off"
                    + " (Fuseki: tdb2:unionDefaultGraph false), or export the engine's graphs as N-Quads or TriG,"
                    + " `dateline load FILE --store DIR`, and serve DIR");
        }
        return engine;
    }

    /** Says that the server is ready when it is: every page can be answered. */
    private void announce(ServerOptions wanted, Store opened, Server server, StopSignals signals)
            throws InterruptedException {
        PrintWriter out = spec.commandLine().getOut();
        if (!server.awaitReady(QUICK)) {
            out.println("Reading " + opened.name() + " to build the indexes of its timeline and words");
            out.flush();
            while (!server.awaitReady(TICK)) {
                if (signals.await(Duration.ZERO)) {
                    return;
                }
            }
        }
        String host = wanted.address().host();
        String shown = host.contains(":") ? "[" + host + "]" : "0.0.0.0".equals(host) ? "localhost" : host;
        long millis = (System.nanoTime() - start) / 1_000_000;
        String scheme = wanted.security().certificate() == null ? "http" : "https";
        out.println("Serving " + opened.name() + " at " + scheme + "://" + shown + ":" + server.port() + "/"
                + (server.isReadOnly() ? ", read-only" : "") + " (ready in " + millis + " ms)");
        if (opened instanceof EmbeddedStore
                && server.isReadOnly()
                && !wanted.address().readOnly()) {
            out.println(
                    "Other machines can connect, so the server is read-only. To allow writing, give --passwd FILE.");
        }
        out.flush();
    }
}
