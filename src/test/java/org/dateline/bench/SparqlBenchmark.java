// SPDX-License-Identifier: Apache-2.0
package org.dateline.bench;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.function.Function;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The queries that an event timeline lives on, in plain SPARQL over HTTP, beside Fuseki over the same triples: both as processes of their
 * own, warm, one client, each query sent to one and then to the other. The answers must agree in their number of rows and in the values by
 * which they are ordered. Printed are the medians and 95th percentiles, and the processor time for each query.
 *
 * <pre>mvn -Pbench verify -Dtest=SparqlBenchmark [-Dbench.events=N] [-Dbench.requests=N] [-Dbench.seconds=N] [-Dbench.only=REGEX]</pre>
 *
 * A kind of query ends early where it has taken more than so many seconds; at least three are counted.
 */
@Tag("bench")
class SparqlBenchmark {
    private static final int LEAST = 3;
    private static final String HEAP = "-Xmx4g";
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String PREFIXES = """
            PREFIX sem: <http://semanticweb.cs.vu.nl/2009/11/sem/>
            PREFIX dl: <https://w3id.org/dateline/ontology#>
            PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
            PREFIX xsd: <http://www.w3.org/2001/XMLSchema#>
            PREFIX schema: <https://schema.org/>
            PREFIX id: <https://w3id.org/dateline/id/>
            PREFIX type: <https://w3id.org/dateline/event-type/>
            """;

    @TempDir
    Path directory;

    private int events;

    @Test
    void queriesOfATimelineBesideFuseki() throws Exception {
        events = Integer.getInteger("bench.events", 200_000);
        Path file = directory.resolve("events.nt");
        GeneratedEvents.write(file, events);
        Path store = directory.resolve("store");
        Path database = Files.createDirectory(directory.resolve("database"));
        MeasuredProcess ours = MeasuredProcess.of(
                HEAP, MeasuredProcess.DATELINE, "load", "--no-validate", "--store", store.toString(), file.toString());
        MeasuredProcess theirs =
                MeasuredProcess.of(HEAP, "tdb2.tdbloader", "--loc", database.toString(), file.toString());
        say("%,d events: load %.1f s of processor time, tdb2.tdbloader %.1f s", events, ours.cpu(), theirs.cpu());
        try (ServerProcess dateline = ServerProcess.dateline(HEAP, store);
                ServerProcess fuseki = ServerProcess.fuseki(HEAP, database)) {
            for (var kind : queries().entrySet()) {
                if (kind.getKey().matches(System.getProperty("bench.only", ".*"))) {
                    measure(kind.getKey(), kind.getValue(), dateline, fuseki);
                }
            }
        }
    }

    private Map<String, Function<Random, String>> queries() {
        Map<String, Function<Random, String>> queries = new LinkedHashMap<>();
        queries.put("T1 a week, ordered, 50", r -> {
            LocalDate from = day(r);
            return "SELECT ?e ?t ?l ?b { ?e sem:hasBeginTimeStamp ?b " + within(from, from.plusDays(7))
                    + " ?e sem:eventType ?t ; rdfs:label ?l } ORDER BY ?b LIMIT 50";
        });
        queries.put("T2h a heavy actor, 100", r -> actor("id:actor\\/a" + r.nextInt(10)));
        queries.put("T2l a light actor", r -> actor("id:actor\\/a" + (2_000 + r.nextInt(1_000))));
        queries.put("T3 quarter, type, land", r -> {
            LocalDate from = day(r);
            return "SELECT ?e ?l ?b { ?e sem:eventType type:" + type(r) + " ; sem:hasBeginTimeStamp ?b "
                    + within(from, from.plusDays(90))
                    + " ?e sem:hasPlace/schema:containedInPlace/schema:containedInPlace id:place\\/p" + r.nextInt(10)
                    + " ; rdfs:label ?l } ORDER BY ?b";
        });
        queries.put("T4 months of a year", r -> {
            LocalDate from = LocalDate.of(2000 + r.nextInt(24), 1, 1);
            return "SELECT ?m (COUNT(*) AS ?b) { ?e sem:eventType type:" + type(r) + " ; sem:hasBeginTimeStamp ?t "
                    + within(from, from.plusYears(1)).replace("?b", "?t")
                    + " BIND(MONTH(?t) AS ?m) } GROUP BY ?m ORDER BY ?m";
        });
        queries.put(
                "T6 two actors",
                r -> "SELECT ?e ?b ?l { ?e sem:hasActor id:actor\\/a" + r.nextInt(10)
                        + ", id:actor\\/a" + (20 + r.nextInt(180))
                        + " ; sem:hasBeginTimeStamp ?b ; rdfs:label ?l } ORDER BY ?b LIMIT 100");
        queries.put("T7 overlaps a week, 50", r -> {
            LocalDate from = day(r);
            return "SELECT ?e ?b ?x { ?e sem:hasBeginTimeStamp ?b FILTER(?b <= " + midnight(from.plusDays(7))
                    + ") ?e sem:hasEndTimeStamp ?x FILTER(?x >= " + midnight(from) + ") } ORDER BY DESC(?b) LIMIT 50";
        });
        queries.put(
                "T8 the latest 20",
                r -> "SELECT ?e ?t ?l ?b { ?e sem:hasBeginTimeStamp ?b ; sem:eventType ?t ; rdfs:label ?l }"
                        + " ORDER BY DESC(?b) LIMIT 20 # " + r.nextInt());
        queries.put("T9 one event", r -> {
            String event = "id:event\\/e" + r.nextInt(events);
            return "SELECT ?p ?o { { " + event + " ?p ?o } UNION { " + event + " dl:hasParticipation ?x . ?x ?p ?o } }";
        });
        return queries;
    }

    private static String actor(String actor) {
        return "SELECT ?e ?l ?b ?p { ?p dl:agent " + actor
                + " . ?e dl:hasParticipation ?p ; sem:hasBeginTimeStamp ?b ; rdfs:label ?l } ORDER BY ?b LIMIT 100";
    }

    private static String type(Random random) {
        return GeneratedEvents.TYPES[random.nextInt(GeneratedEvents.TYPES.length)];
    }

    private static LocalDate day(Random random) {
        return LocalDate.of(2000, 1, 1).plusDays(random.nextInt(8_900));
    }

    private static String within(LocalDate from, LocalDate to) {
        return "FILTER(?b >= " + midnight(from) + " && ?b < " + midnight(to) + ")";
    }

    private static String midnight(LocalDate day) {
        return "\"" + day + "T00:00:00Z\"^^xsd:dateTime";
    }

    private static void measure(
            String name, Function<Random, String> query, ServerProcess dateline, ServerProcess fuseki)
            throws JsonProcessingException {
        int requests = Integer.getInteger("bench.requests", 100);
        long limit = Integer.getInteger("bench.seconds", 30) * 1_000_000_000L;
        Random random = new Random(7);
        List<Timing> timings = List.of(new Timing(dateline), new Timing(fuseki));
        long begun = System.nanoTime();
        int done = 0;
        while (done < requests && (done < LEAST || System.nanoTime() - begun < limit)) {
            String asked = PREFIXES + query.apply(random);
            assertThat(timings.get(0).ask(asked))
                    .as(asked)
                    .isEqualTo(timings.get(1).ask(asked));
            done++;
        }
        say(
                "%-24s %4d times: ours p50 %8.2f p95 %8.2f cpu %8.2f ms   Fuseki p50 %8.2f p95 %8.2f cpu %8.2f ms   ratio of p50 %.3f",
                name,
                done,
                timings.get(0).percentile(50),
                timings.get(0).percentile(95),
                timings.get(0).cpu(),
                timings.get(1).percentile(50),
                timings.get(1).percentile(95),
                timings.get(1).cpu(),
                timings.get(0).percentile(50) / timings.get(1).percentile(50));
    }

    /** How long the answers of one server took. The first third warms it up. */
    private static final class Timing {
        private final ServerProcess server;
        private final List<Long> nanos = new ArrayList<>();
        private final long cpuBefore;

        Timing(ServerProcess server) {
            this.server = server;
            this.cpuBefore = server.cpu();
        }

        /** The number of rows, and the values by which they are ordered. */
        List<String> ask(String query) throws JsonProcessingException {
            long begun = System.nanoTime();
            HttpResponse<String> answer = server.query(query);
            nanos.add(System.nanoTime() - begun);
            assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
            List<String> rows = new ArrayList<>();
            for (JsonNode row : JSON.readTree(answer.body()).at("/results/bindings")) {
                rows.add(row.at("/b/value").asText());
            }
            return rows;
        }

        double percentile(int percent) {
            long[] counted = nanos.stream()
                    .skip(nanos.size() / 3)
                    .mapToLong(Long::longValue)
                    .sorted()
                    .toArray();
            return counted[Math.min(counted.length - 1, counted.length * percent / 100)] / 1e6;
        }

        /** Of all queries, the first ones included. */
        double cpu() {
            return (server.cpu() - cpuBefore) / (double) nanos.size();
        }
    }

    private static void say(String format, Object... values) {
        System.out.println(String.format(Locale.ROOT, format, values));
    }
}
