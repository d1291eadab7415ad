// SPDX-License-Identifier: Apache-2.0
package org.dateline.fuzz;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.dateline.load.BundledDemo;
import org.dateline.load.LoadOptions;
import org.dateline.load.LoadProgress;
import org.dateline.load.Loader;
import org.dateline.serve.RunningServer;
import org.dateline.serve.http.ServerOptions;

/** A server with part of the demo data, so that writes are quick, and short limits, which says of each answer whether the server should have given it. */
final class FuzzedServer implements AutoCloseable {
    private static final Duration QUERY = Duration.ofSeconds(5);
    private static final Duration UPDATE = Duration.ofSeconds(10);

    /** By how much an answer may come later than its limit. */
    private static final Duration GRACE = Duration.ofSeconds(5);

    /** Ends a request that nothing else ends. */
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private static final Pattern STATUS =
            Pattern.compile("^HTTP/1\\.1 (\\d{3})[^\r\n]*\r\n(.*?\r\n)\r\n", Pattern.DOTALL);

    /** Names of classes and lines of a stack trace: of Java, not of what a client sent. */
    private static final Pattern TRACE = Pattern.compile(
            "\\s+at [\\w.$/]+\\([\\w.]+(:\\d+)?\\)|(?:java|jakarta|org\\.apache|org\\.eclipse|org\\.dateline|com\\.fasterxml)"
                    + "(?:\\.\\w+)*\\.\\w+(?:Exception|Error)\\b");

    private final RunningServer server;
    private long quads;

    private FuzzedServer(RunningServer server) {
        this.server = server;
        this.quads = count();
    }

    /** Starts a server over a new store in a directory. */
    static FuzzedServer start(Path directory) {
        new Loader(LoadOptions.DEFAULT, LoadProgress.NONE)
                .loadIntoDirectory(
                        directory,
                        BundledDemo.inputs(name -> !name.contains("/sources/") || name.contains("/sources/a")));
        ServerOptions.Limits limits = new ServerOptions.Limits(QUERY, UPDATE, 2L << 30, 4 << 20);
        return new FuzzedServer(RunningServer.start(directory, ServerOptions.DEFAULT.withLimits(limits)));
    }

    /**
     * Sends a request and looks at everything that must hold whatever the request is.
     *
     * @param write whether the request may change the store
     * @return what is wrong, or nothing
     */
    Optional<String> fault(byte[] request, boolean write) {
        long begun = System.nanoTime();
        String answer;
        try {
            answer = exchange(request);
        } catch (IOException e) {
            return Optional.of("no answer after " + Duration.ofNanos(System.nanoTime() - begun) + ": " + e);
        }
        Duration took = Duration.ofNanos(System.nanoTime() - begun);
        return faultOf(answer)
                .or(() -> slow(took, write ? UPDATE : QUERY))
                .or(() -> write ? halfWritten(answer) : Optional.empty())
                .or(this::silence);
    }

    private static Optional<String> faultOf(String answer) {
        Matcher head = STATUS.matcher(answer);
        if (!head.lookingAt()) {
            return Optional.of("no status: " + start(answer));
        }
        int status = Integer.parseInt(head.group(1));
        Matcher trace = TRACE.matcher(answer);
        // 505 is right for a request line that names no target: its last word is not a version then.
        if (status >= 500 && status != 503 && status != 505) {
            return Optional.of("status " + status + ": " + start(answer.substring(head.end())));
        }
        return trace.find() ? Optional.of("words of the program in the answer: " + trace.group()) : Optional.empty();
    }

    private static Optional<String> slow(Duration took, Duration limit) {
        return took.compareTo(limit.plus(GRACE)) > 0 ? Optional.of("answered after " + took) : Optional.empty();
    }

    /** A refused request leaves the store as it was. */
    private Optional<String> halfWritten(String answer) {
        long before = quads;
        quads = count();
        boolean refused = answer.startsWith("HTTP/1.1 4") || answer.startsWith("HTTP/1.1 5");
        return refused && quads != before
                ? Optional.of("refused, and yet there are " + quads + " quads instead of " + before)
                : Optional.empty();
    }

    private Optional<String> silence() {
        int status = server.query("ASK { ?s ?p ?o }", "application/sparql-results+json")
                .statusCode();
        return status == 200 ? Optional.empty() : Optional.of("a light query is answered " + status + " afterwards");
    }

    private long count() {
        DatasetGraph dataset = server.dataset();
        return Txn.calculateRead(dataset, () -> Iter.count(dataset.find()));
    }

    /** Sends bytes as they are, which HTTP clients of the library would correct or refuse. */
    private String exchange(byte[] request) throws IOException {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), server.server.port())) {
            socket.setSoTimeout((int) PATIENCE.toMillis());
            socket.getOutputStream().write(request);
            socket.getOutputStream().flush();
            ByteArrayOutputStream answer = new ByteArrayOutputStream();
            InputStream in = socket.getInputStream();
            try {
                in.transferTo(answer);
            } catch (IOException e) {
                // A server that refuses a body unread may reset the connection behind its answer.
                if (answer.size() == 0) {
                    throw e;
                }
            }
            return answer.toString(StandardCharsets.UTF_8);
        }
    }

    private static String start(String text) {
        return text.substring(0, Math.min(300, text.length())).replaceAll("\\s+", " ");
    }

    @Override
    public void close() {
        server.close();
    }
}
