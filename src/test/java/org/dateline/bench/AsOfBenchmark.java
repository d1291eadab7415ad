// SPDX-License-Identifier: Apache-2.0
package org.dateline.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.query.QueryExecution;
import org.apache.jena.query.ResultSetFormatter;
import org.apache.jena.rdfconnection.RDFConnection;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.out.NodeFmtLib;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.system.Txn;
import org.dateline.derive.asof.AsOfViews;
import org.dateline.input.Input;
import org.dateline.load.LoadOptions;
import org.dateline.load.LoadProgress;
import org.dateline.load.Loader;
import org.dateline.store.EmbeddedStore;
import org.dateline.store.Store;
import org.dateline.store.StoreView;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Queries as of a day beside the same queries of today, by turns, on copies of the demonstration sources that share actors and places. The
 * shipped queries, without those that take more than 20 seconds today, and some that read very much or very little. The first query of a day also finds the difference to today.
 *
 * <pre>mvn -Pbench verify -Dtest=AsOfBenchmark [-Dbench.copies=N] [-Dbench.day=2019-07-01] [-Dbench.rounds=N] [-Dbench.seconds=N]</pre>
 */
@Tag("bench")
class AsOfBenchmark {
    private static final Set<String> SHARED = Set.of("actor", "place", "geometry");
    private static final Pattern THING = Pattern.compile("<https://w3id\\.org/dateline/id/([a-z-]+)/([^>]*)>");
    private static final Pattern BLANK = Pattern.compile("_:([A-Za-z0-9]+)");

    private static final String PREFIXES = """
            PREFIX dl: <https://w3id.org/dateline/ontology#>
            PREFIX sem: <http://semanticweb.cs.vu.nl/2009/11/sem/>
            PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
            PREFIX actor: <https://w3id.org/dateline/id/actor/>
            """;

    @TempDir
    Path directory;

    @Test
    void besideTheQueriesOfToday() throws IOException {
        Path file = directory.resolve("copies.nq");
        int copies = Integer.getInteger("bench.copies", 100);
        say("%,d statements", replicate(copies, file));
        LoadOptions.Policy unchecked = new LoadOptions.Policy(LoadOptions.Policy.DEFAULT.onError(), false, false);
        new Loader(new LoadOptions(null, null, null, unchecked), LoadProgress.NONE)
                .loadIntoDirectory(directory.resolve("store"), List.of(Input.ofFile(file)));
        LocalDate day = LocalDate.parse(System.getProperty("bench.day", "2019-07-01"));
        try (EmbeddedStore store = EmbeddedStore.openExisting(directory.resolve("store"))) {
            StoreView view = new AsOfViews(store).at(day);
            count(store, "SELECT * { ?s ?p ?o }");
            long begun = System.nanoTime();
            long shown = count(view, "SELECT * { ?s ?p ?o }");
            say(
                    "as of %s: %,d statements in the default graph, the first time in %d ms, %,d rows and terms in memory",
                    day, shown, millis(begun), view.rowsKept());
            compare(store, view);
        }
    }

    private static void compare(Store store, Store view) throws IOException {
        int rounds = Integer.getInteger("bench.rounds", 5);
        double all = 0;
        double allShown = 0;
        double worst = 0;
        for (Map.Entry<String, String> query : queries().entrySet()) {
            List<Double> today = new ArrayList<>();
            List<Double> shown = new ArrayList<>();
            long rows = 0;
            long rowsShown = 0;
            if (isTooSlow(store, query.getValue())) {
                say("%-36s takes too long today", query.getKey());
                continue;
            }
            for (int round = 0; round <= rounds; round++) {
                long begun = System.nanoTime();
                rows = count(store, query.getValue());
                long between = System.nanoTime();
                rowsShown = count(view, query.getValue());
                if (round > 0) {
                    today.add((between - begun) / 1e6);
                    shown.add((System.nanoTime() - between) / 1e6);
                }
            }
            double ratio = median(shown) / median(today);
            worst = Math.max(worst, ratio);
            all += median(today);
            allShown += median(shown);
            say(
                    "%-36s %,9d rows %10.1f ms   as of the day %,9d rows %10.1f ms   ratio %.2f",
                    query.getKey(), rows, median(today), rowsShown, median(shown), ratio);
        }
        say(
                "all: %.1f ms, as of the day %.1f ms, ratio %.2f, the highest ratio %.2f",
                all, allShown, allShown / all, worst);
    }

    /** Some shipped queries compare each event with each other one, and are left out on many copies. */
    private static boolean isTooSlow(Store store, String query) {
        try (RDFConnection connection = store.connect();
                QueryExecution execution = connection
                        .newQuery()
                        .query(query)
                        .timeout(Integer.getInteger("bench.seconds", 20), TimeUnit.SECONDS)
                        .build()) {
            Txn.executeRead(connection, () -> ResultSetFormatter.consume(execution.execSelect()));
            return false;
        } catch (QueryCancelledException e) {
            return true;
        }
    }

    private static double median(List<Double> times) {
        return times.stream().sorted().toList().get(times.size() / 2);
    }

    private static Map<String, String> queries() throws IOException {
        Map<String, String> queries = new LinkedHashMap<>();
        queries.put("all statuses", PREFIXES + "SELECT ?e ?s { ?e dl:status ?s }");
        queries.put(
                "events by type",
                PREFIXES + "SELECT ?t (COUNT(?e) AS ?n) { ?e a sem:Event ; sem:eventType ?t } GROUP BY ?t");
        queries.put("timeline of an actor", PREFIXES + """
                SELECT ?e ?label ?from { ?part dl:agent actor:khalifa-haftar . ?e dl:hasParticipation ?part ; rdfs:label ?label ;
                  sem:hasEarliestBeginTimeStamp ?from } ORDER BY ?from LIMIT 100""");
        queries.put("one event", "SELECT * { <https://w3id.org/dateline/id/event/r1-national-conference> ?p ?o }");
        queries.put(
                "accounts of an event",
                "SELECT * { GRAPH ?g { <https://w3id.org/dateline/id/event/r1-national-conference> ?p ?o } }");
        queries.put("statements in named graphs", "SELECT (COUNT(*) AS ?n) { GRAPH ?g { ?s ?p ?o } }");
        queries.put("sources", PREFIXES + "SELECT ?s { ?s a dl:Source }");
        try (var files = Files.list(Path.of("queries"))) {
            for (Path file : files.filter(each -> each.toString().endsWith(".rq"))
                    .sorted()
                    .toList()) {
                queries.put(file.getFileName().toString(), Files.readString(file));
            }
        }
        return queries;
    }

    private static long count(Store store, String query) {
        try (RDFConnection connection = store.connect()) {
            long[] rows = new long[1];
            connection.querySelect(query, row -> {
                row.varNames().forEachRemaining(row::get);
                rows[0]++;
            });
            return rows[0];
        }
    }

    private static long millis(long begun) {
        return (System.nanoTime() - begun) / 1_000_000;
    }

    private static void say(String format, Object... values) {
        System.out.println(String.format(Locale.ROOT, format, values));
    }

    /** Writes the sources, reports, articles, events and claims several times, under names of their own. */
    private static long replicate(int copies, Path target) throws IOException {
        DatasetGraph told = DatasetGraphFactory.createTxnMem();
        for (String folder : List.of("data/seed", "data/libya-2019")) {
            try (var files = Files.walk(Path.of(folder))) {
                files.filter(file -> file.toString().matches(".*\\.(ttl|trig)"))
                        .sorted()
                        .forEach(file -> Txn.executeWrite(
                                told, () -> RDFParser.source(file.toString()).parse(told)));
            }
        }
        List<String> lines = new ArrayList<>();
        Txn.executeRead(told, () -> told.find().forEachRemaining(quad -> lines.add(line(quad))));
        assertThat(lines).isNotEmpty();
        try (BufferedWriter out = Files.newBufferedWriter(target)) {
            for (int copy = 0; copy < copies; copy++) {
                for (String line : lines) {
                    out.write(renamed(line, copy) + "\n");
                }
            }
        }
        return (long) copies * lines.size();
    }

    private static String line(Quad quad) {
        String triple = NodeFmtLib.strNodesNT(quad.getSubject(), quad.getPredicate(), quad.getObject());
        return quad.isDefaultGraph() ? triple + " ." : triple + " " + NodeFmtLib.strNT(quad.getGraph()) + " .";
    }

    private static String renamed(String line, int copy) {
        String named = THING.matcher(line)
                .replaceAll(found -> Matcher.quoteReplacement(
                        SHARED.contains(found.group(1))
                                ? found.group()
                                : "<https://w3id.org/dateline/id/%s/r%d-%s>"
                                        .formatted(found.group(1), copy, found.group(2))));
        return BLANK.matcher(named).replaceAll(found -> "_:" + found.group(1) + "r" + copy);
    }
}
