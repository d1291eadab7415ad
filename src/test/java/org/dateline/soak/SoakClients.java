// SPDX-License-Identifier: Apache-2.0
package org.dateline.soak;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.IntFunction;
import org.dateline.serve.RunningServer;

/** Fifty clients of ten kinds, what they were told, and two that only look whether the server still answers. */
final class SoakClients {
    /** How many values each client writes, and no other. */
    private static final int SOURCES_OF_A_CLIENT = 20;

    private static final int MOST_PAUSE_MILLIS = 300;
    private static final int LOST_SHOWN = 10;

    private static final List<String> PAGES = List.of(
            "/",
            "/about",
            "/disputes",
            "/articles",
            "/timeline?from=2019-04",
            "/map?from=2019-04",
            "/doc/actor/khalifa-haftar",
            "/ontology");
    private static final List<String> FILES = List.of(
            "/timeline.json?limit=100",
            "/timeline.json?from=2019-04&facet=place",
            "/timeline.csv?q=Tripoli",
            "/map.json?from=2019-04",
            "/timeline.ics?actor=khalifa-haftar",
            "/timeline.geojson?from=2019-06");
    private static final List<String> SEARCHES =
            List.of("/search?q=haftar", "/search.json?q=airport", "/suggest?q=tri", "/search?q=ceasefire&kind=event");
    private static final String LIGHT =
            "SELECT * { <https://w3id.org/dateline/id/actor/khalifa-haftar> ?p ?o } LIMIT 20";
    private static final String HEAVY = "SELECT (COUNT(*) AS ?n) { ?a ?p ?b . ?c ?q ?d . FILTER(STR(?b) < STR(?d)) }";

    private final RunningServer server;
    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(20))
            .build();
    private final ConcurrentMap<String, Tally> tallies = new ConcurrentHashMap<>();
    private final ConcurrentMap<String, Integer> acknowledged = new ConcurrentHashMap<>();
    private final Collection<String> faults = new ConcurrentLinkedQueue<>();
    private volatile boolean running;

    SoakClients(RunningServer server) {
        this.server = server;
    }

    @FunctionalInterface
    private interface Client {
        void once() throws IOException, InterruptedException;
    }

    /** Lets all clients work for a time and waits until each has its last answer. */
    void work(Duration time) throws InterruptedException {
        running = true;
        List<Thread> threads = new ArrayList<>();
        add(threads, 8, number -> () -> get("page", any(PAGES)));
        add(threads, 6, number -> () -> get("timeline file", any(FILES)));
        add(threads, 6, number -> () -> get("search", any(SEARCHES)));
        add(threads, 8, number -> () -> query("query", LIGHT));
        add(threads, 4, number -> () -> query("heavy query", HEAVY));
        add(threads, 8, number -> () -> write("update", "update-" + number + "-" + source()));
        add(threads, 4, number -> () -> write("upload", "upload-" + number + "-" + source()));
        SlowConnection slow = new SlowConnection(server.server.port(), () -> running);
        add(threads, 3, number -> () -> slow("slow sender", slow::send));
        add(threads, 3, number -> () -> slow("slow reader", slow::read));
        add(threads, 1, number -> () -> get("ping", "/$/ping"));
        add(threads, 1, number -> () -> query("light query", "ASK { ?s ?p ?o }"));
        threads.forEach(Thread::start);
        Thread.sleep(time.toMillis());
        running = false;
        for (Thread thread : threads) {
            thread.join();
        }
    }

    /** Writes every value once, so that the store holds as much at the beginning as later. */
    void writeAll() throws IOException, InterruptedException {
        for (Map.Entry<String, Integer> kind : Map.of("update", 8, "upload", 4).entrySet()) {
            for (int client = 0; client < kind.getValue(); client++) {
                for (int source = 0; source < SOURCES_OF_A_CLIENT; source++) {
                    write("first " + kind.getKey(), kind.getKey() + "-" + client + "-" + source);
                }
            }
        }
    }

    /** Requests without an answer, and answers that no request may get. */
    Collection<String> faults() {
        return faults;
    }

    /** The acknowledged writes that are not in the store, and refused ones that are. */
    List<String> lost() {
        List<String> lost = new ArrayList<>();
        acknowledged.forEach((source, number) -> {
            String stored = stored(source);
            if (!stored.equals(String.valueOf(number)) && lost.size() < LOST_SHOWN) {
                lost.add(source + ": " + number + " was acknowledged, stored is " + stored);
            }
        });
        return lost;
    }

    int sources() {
        return acknowledged.size();
    }

    Map<String, Tally> tallies() {
        return new TreeMap<>(tallies);
    }

    private void add(List<Thread> threads, int number, IntFunction<Client> kind) {
        for (int i = 0; i < number; i++) {
            Client client = kind.apply(i);
            threads.add(new Thread(() -> repeat(client), "soak-client-" + threads.size()));
        }
    }

    private void repeat(Client client) {
        try {
            while (running) {
                client.once();
                Thread.sleep(ThreadLocalRandom.current().nextInt(MOST_PAUSE_MILLIS));
            }
        } catch (IOException | InterruptedException | RuntimeException e) {
            faults.add(Thread.currentThread().getName() + ": " + e);
        }
    }

    private void get(String kind, String path) throws IOException, InterruptedException {
        send(kind, server.request(path).GET());
    }

    private void query(String kind, String query) throws IOException, InterruptedException {
        get(kind, "/sparql?query=" + RunningServer.encoded(query));
    }

    /** Writes the next value of a source. Only one thread writes it, so the last acknowledged value is the one that must be stored. */
    private void write(String kind, String source) throws IOException, InterruptedException {
        int number = acknowledged.getOrDefault(source, 0)
                + ThreadLocalRandom.current().nextInt(1, 1000);
        String facts = """
                <urn:soak:event:%1$s> a <http://semanticweb.cs.vu.nl/2009/11/sem/Event> ;
                  <http://www.w3.org/2000/01/rdf-schema#label> "event %1$s" ;
                  <http://semanticweb.cs.vu.nl/2009/11/sem/hasBeginTimeStamp>
                    "2019-04-0%3$dT00:00:00Z"^^<http://www.w3.org/2001/XMLSchema#dateTime> ;
                  <urn:soak:number> %2$d .
                """.formatted(source, number, number % 9 + 1);
        HttpRequest.Builder request = kind.endsWith("upload")
                ? server.request("/data?graph=urn:soak:" + source)
                        .header("Content-Type", "text/turtle")
                        .PUT(BodyPublishers.ofString(facts))
                : server.request("/update")
                        .header("Content-Type", "application/sparql-update")
                        .POST(BodyPublishers.ofString("""
                        DELETE WHERE { GRAPH <urn:soak:%1$s> { ?s ?p ?o } } ;
                        INSERT DATA { GRAPH <urn:soak:%1$s> { %2$s } }""".formatted(source, facts)));
        int status = send(kind, request);
        if (status < 300) {
            acknowledged.put(source, number);
        }
    }

    private int send(String kind, HttpRequest.Builder request) throws IOException, InterruptedException {
        long begun = System.nanoTime();
        HttpRequest sent = request.timeout(Duration.ofMinutes(3)).build();
        try {
            HttpResponse<Void> answer = http.send(sent, BodyHandlers.discarding());
            int status = answer.statusCode();
            tally(kind).add(String.valueOf(status), System.nanoTime() - begun);
            boolean refused =
                    status == 503 && answer.headers().firstValue("Retry-After").isPresent();
            boolean stopped = status == 503 && kind.equals("heavy query");
            if (status >= 400 && !refused && !stopped) {
                faults.add(kind + " " + path(sent) + ": " + status);
            }
            return status;
        } catch (IOException e) {
            tally(kind).add("none", System.nanoTime() - begun);
            faults.add(kind + " " + path(sent) + ": " + e);
            return 999;
        }
    }

    private static String path(HttpRequest request) {
        URI uri = request.uri();
        return uri.getPath() + (uri.getQuery() == null ? "" : "?" + uri.getQuery());
    }

    @FunctionalInterface
    private interface Ending {
        String ending() throws InterruptedException;
    }

    private void slow(String kind, Ending client) throws InterruptedException {
        long begun = System.nanoTime();
        tally(kind).add(client.ending(), System.nanoTime() - begun);
    }

    private Tally tally(String kind) {
        return tallies.computeIfAbsent(kind, key -> new Tally(key.equals("ping") ? 1000 : 3000));
    }

    private String stored(String source) {
        String csv = server.query(
                        "SELECT ?n { GRAPH <urn:soak:%s> { ?s <urn:soak:number> ?n } }".formatted(source), "text/csv")
                .body();
        return csv.replaceFirst("n\\R", "").strip();
    }

    private static int source() {
        return ThreadLocalRandom.current().nextInt(SOURCES_OF_A_CLIENT);
    }

    private static <T> T any(List<T> all) {
        return all.get(ThreadLocalRandom.current().nextInt(all.size()));
    }
}
