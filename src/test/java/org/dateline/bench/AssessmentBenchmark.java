// SPDX-License-Identifier: Apache-2.0
package org.dateline.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.system.Txn;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.dateline.TemporaryFolder;
import org.dateline.bench.ReplicatedSources.Account;
import org.dateline.derive.AssessedDataset;
import org.dateline.rdf.vocabulary.Sem;
import org.dateline.store.EmbeddedStore;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What the assessed view costs on copies of the demo's sources: {@code load} beside the same number of quads as plain RDF, both as whole
 * processes in one run; the derived quads for each event; and an update of one event in the smallest and in the largest store.
 *
 * <pre>mvn -Pbench verify -Dtest=AssessmentBenchmark [-Dbench.copies=1,10,100] [-Dbench.rounds=N]</pre>
 */
@Tag("bench")
class AssessmentBenchmark {
    private static final String HEAP = "-Xmx2g";
    private static final double MOST_DERIVED = 60;
    private static final double MOST_FOR_A_LOAD = 2.5;
    private static final double MOST_FOR_AN_UPDATE = 1.2;

    @TempDir
    Path directory;

    private final Map<Integer, Path> stores = new TreeMap<>();

    @Test
    void growsWithTheEventsAndNotWithTheStore() throws Exception {
        ReplicatedSources sources = ReplicatedSources.read();
        List<Integer> sizes = Stream.of(
                        System.getProperty("bench.copies", "1,10,100").split(","))
                .map(Integer::valueOf)
                .toList();
        double derived = 0;
        double ratio = 0;
        for (int copies : sizes) {
            Path file = directory.resolve("sources.nq");
            sources.write(file, copies);
            MeasuredProcess assessed = load(file, store(copies));
            sources.writePlain(file, copies);
            MeasuredProcess plain = load(file, directory.resolve("plain"));
            long events = count(store(copies), RDF.Nodes.type, Sem.EVENT_CLASS);
            derived = (count(store(copies), Node.ANY, Node.ANY) - count(directory.resolve("plain"), Node.ANY, Node.ANY))
                    / (double) events;
            ratio = assessed.cpu() / plain.cpu();
            say(
                    "%,d copies, %,d quads, %,d events: load %.1f s of processor time, %,d MiB of memory (%,d without files), %,d MiB"
                            + " on the disk; as plain RDF %.1f s, %,d MiB (%,d), %,d MiB; ratio %.2f; %.1f derived quads for each event",
                    copies,
                    (long) copies * sources.size(),
                    events,
                    assessed.cpu(),
                    assessed.memory(),
                    assessed.own(),
                    DiskUse.ofFolder(store(copies)) >> 10,
                    plain.cpu(),
                    plain.memory(),
                    plain.own(),
                    DiskUse.ofFolder(directory.resolve("plain")) >> 10,
                    ratio,
                    derived);
            TemporaryFolder.delete(directory.resolve("plain"));
        }
        double small = Double.MAX_VALUE;
        double large = Double.MAX_VALUE;
        for (int round = 0; round < Integer.getInteger("bench.rounds", 3); round++) {
            small = Math.min(small, update(sizes.get(0), sources.accounts()));
            large = Math.min(large, update(sizes.get(sizes.size() - 1), sources.accounts()));
        }
        say("an update of one event: ratio %.2f", large / small);
        assertThat(derived).isLessThan(MOST_DERIVED);
        assertThat(ratio).isLessThan(MOST_FOR_A_LOAD);
        assertThat(large / small).isLessThan(MOST_FOR_AN_UPDATE);
    }

    private Path store(int copies) {
        return stores.computeIfAbsent(copies, number -> directory.resolve("store-" + number));
    }

    private static MeasuredProcess load(Path file, Path store) throws Exception {
        return MeasuredProcess.of(
                HEAP, MeasuredProcess.DATELINE, "load", "--no-validate", "--store", store.toString(), file.toString());
    }

    /** How many quads there are; of a class, how many things in the default graph. */
    private static long count(Path store, Node predicate, Node object) {
        Node graph = predicate.isConcrete() ? Quad.defaultGraphIRI : Node.ANY;
        try (EmbeddedStore opened = EmbeddedStore.openExisting(store)) {
            DatasetGraph dataset = opened.dataset();
            return Txn.calculateRead(dataset, () -> Iter.count(dataset.find(graph, Node.ANY, predicate, object)));
        }
    }

    /** The middle of the milliseconds of processor time of a transaction that changes what one source says of one event. */
    private double update(int copies, List<Account> accounts) {
        var threads = ManagementFactory.getThreadMXBean();
        List<Double> times = new ArrayList<>();
        try (EmbeddedStore opened = EmbeddedStore.openExisting(store(copies))) {
            AssessedDataset dataset = AssessedDataset.over(opened.dataset());
            for (boolean adds : List.of(true, false)) {
                for (Account account : accounts) {
                    Quad quad = Quad.create(
                            account.report(),
                            account.event(),
                            RDFS.label.asNode(),
                            NodeFactory.createLiteralString("Another name"));
                    long begun = threads.getCurrentThreadCpuTime();
                    Txn.executeWrite(dataset, () -> {
                        if (adds) {
                            dataset.add(quad);
                        } else {
                            dataset.delete(quad);
                        }
                    });
                    times.add((threads.getCurrentThreadCpuTime() - begun) / 1e6);
                    assertThat(dataset.lastCommit().events()).isPositive();
                }
            }
        }
        times.sort(null);
        double middle = times.get(times.size() / 2);
        say(
                "%,d copies: %,d updates of one event, %.2f ms of processor time in the middle, %.2f ms at most of nine in ten, %.2f ms"
                        + " at most",
                copies, times.size(), middle, times.get(times.size() * 9 / 10), times.get(times.size() - 1));
        return middle;
    }

    private static void say(String format, Object... values) {
        System.out.println(String.format(Locale.ROOT, format, values));
    }
}
