// SPDX-License-Identifier: Apache-2.0
package org.dateline.bench;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.OperatingSystemMXBean;
import java.io.BufferedWriter;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.apache.jena.system.Txn;
import org.dateline.TemporaryFolder;
import org.dateline.store.EmbeddedStore;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * {@code load} compared with {@code tdb2.tdbloader --loader=parallel}: both as whole processes on the same file, by turns, so that the
 * ratio of a run says something even on a noisy machine. Time and processor time are of the whole process; ours runs with the
 * options of the launcher, theirs with those of Jena's script, which are none but the heap.
 *
 * <pre>mvn -Pbench verify [-Dbench.statements=N] [-Dbench.rounds=N]</pre>
 */
@Tag("bench")
class LoadBenchmark {
    private static final int STATEMENTS_OF_AN_EVENT = 8;
    private static final String HEAP = "-Xmx4g";
    private static final String JENA = "tdb2.tdbloader";

    @TempDir
    Path directory;

    private static String ratio(MeasuredProcess one, MeasuredProcess other) {
        return String.format(
                Locale.ROOT,
                "%.1f s (ratio %.2f), processor %.1f s (ratio %.2f)",
                one.wall(),
                one.wall() / other.wall(),
                one.cpu(),
                one.cpu() / other.cpu());
    }

    @Test
    void besideJenasParallelLoader() throws Exception {
        int events = Integer.getInteger("bench.statements", 1_000_000) / STATEMENTS_OF_AN_EVENT;
        Path file = directory.resolve("events.nt");
        generate(file, events);
        say(
                "%d processors, %d MiB of memory, Java %s, %,d statements, %,d MiB",
                Runtime.getRuntime().availableProcessors(),
                ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class).getTotalMemorySize() >> 20,
                System.getProperty("java.version"),
                (long) events * STATEMENTS_OF_AN_EVENT,
                Files.size(file) >> 20);
        List<MeasuredProcess> theirs = new ArrayList<>();
        List<MeasuredProcess> plain = new ArrayList<>();
        List<MeasuredProcess> checked = new ArrayList<>();
        for (int round = 0; round < Integer.getInteger("bench.rounds", 3); round++) {
            theirs.add(load("tdbloader", JENA, "--loader=parallel", "--loc=" + store(), file.toString()));
            plain.add(load(
                    "load --no-validate",
                    MeasuredProcess.DATELINE,
                    "load",
                    "--no-validate",
                    "--store",
                    store(),
                    file.toString()));
            checked.add(load("load", MeasuredProcess.DATELINE, "load", "--store", store(), file.toString()));
        }
        say(
                "medians: tdbloader %.1f s, processor %.1f s",
                median(theirs).wall(), median(theirs).cpu());
        say("load --no-validate %s", ratio(median(plain), median(theirs)));
        say("load, validated with the shapes %s", ratio(median(checked), median(theirs)));
    }

    /** The middle of each of the two figures by itself. */
    private static MeasuredProcess median(List<MeasuredProcess> runs) {
        int middle = runs.size() / 2;
        return new MeasuredProcess(
                runs.stream().mapToDouble(MeasuredProcess::wall).sorted().toArray()[middle],
                runs.stream().mapToDouble(MeasuredProcess::cpu).sorted().toArray()[middle],
                0,
                0);
    }

    private MeasuredProcess load(String name, String main, String... arguments) throws Exception {
        MeasuredProcess times = MeasuredProcess.of(HEAP, main, arguments);
        say("%s: %.1f s, processor %.1f s, %s", name, times.wall(), times.cpu(), checksum());
        TemporaryFolder.delete(directory.resolve("store"));
        return times;
    }

    private String store() {
        return directory.resolve("store").toString();
    }

    /** The number of triples and a sum over them that does not depend on their order. */
    private String checksum() {
        try (EmbeddedStore store = EmbeddedStore.open(directory.resolve("store"))) {
            long[] sums = new long[2];
            Txn.executeRead(store.dataset(), () -> store.dataset().find().forEachRemaining(quad -> {
                sums[0]++;
                sums[1] += quad.toString().hashCode();
            }));
            assertThat(sums[0]).isPositive();
            return "%,d triples, checksum %016x".formatted(sums[0], sums[1]);
        }
    }

    private static void say(String format, Object... values) {
        System.out.println(String.format(Locale.ROOT, format, values));
    }

    /** Events with a type, a label, a status, a place, bounds of time and a participant, as a plain dump would have them. */
    private static void generate(Path file, int events) throws IOException {
        Random random = new Random(4);
        try (BufferedWriter out = Files.newBufferedWriter(file)) {
            for (int i = 0; i < events; i++) {
                String event = "<https://w3id.org/dateline/id/event/generated-%d> ".formatted(i);
                String day = "20%02d-%02d-%02dT"
                        .formatted(random.nextInt(20), 1 + random.nextInt(12), 1 + random.nextInt(28));
                out.write(
                        event
                                + "<http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <http://semanticweb.cs.vu.nl/2009/11/sem/Event> .\n");
                out.write(event
                        + "<http://www.w3.org/2000/01/rdf-schema#label> \"Generated event number %d\"@en .\n"
                                .formatted(i));
                out.write(
                        event
                                + "<https://w3id.org/dateline/ontology#status> <https://w3id.org/dateline/ontology#occurred> .\n");
                out.write(event
                        + "<http://semanticweb.cs.vu.nl/2009/11/sem/eventType> <https://w3id.org/dateline/event-type/type-%d> .\n"
                                .formatted(random.nextInt(40)));
                out.write(event
                        + "<http://semanticweb.cs.vu.nl/2009/11/sem/hasActor> <https://w3id.org/dateline/id/actor/actor-%d> .\n"
                                .formatted(random.nextInt(5_000)));
                out.write(event
                        + "<http://semanticweb.cs.vu.nl/2009/11/sem/hasEarliestBeginTimeStamp> \"%s%02d:00:00Z\"^^<http://www.w3.org/2001/XMLSchema#dateTime> .\n"
                                .formatted(day, random.nextInt(12)));
                out.write(event
                        + "<http://semanticweb.cs.vu.nl/2009/11/sem/hasLatestEndTimeStamp> \"%s%02d:00:00Z\"^^<http://www.w3.org/2001/XMLSchema#dateTime> .\n"
                                .formatted(day, 12 + random.nextInt(12)));
                out.write(event
                        + "<https://w3id.org/dateline/ontology#gist> \"Words about the event number %d, of which there are some\"@en .\n"
                                .formatted(i));
            }
        }
    }
}
