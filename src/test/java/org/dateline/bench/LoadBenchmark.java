package org.dateline.bench;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Stream;

/**
 * {@code load} beside {@code tdb2.tdbloader --loader=parallel}: both as whole processes on the same file, by turns, so that the
 * ratio of a run says something even on a noisy machine.
 *
 * <pre>mvn -q -Pbench test-compile exec:java …, or: java -cp CLASSPATH org.dateline.bench.LoadBenchmark [STATEMENTS [ROUNDS]]</pre>
 */
public final class LoadBenchmark {
    private static final int DEFAULT_STATEMENTS = 1_500_000;
    private static final int DEFAULT_ROUNDS = 3;
    private static final int STATEMENTS_OF_AN_EVENT = 8;

    private final Path directory;

    private LoadBenchmark(Path directory) {
        this.directory = directory;
    }

    /** Runs it; the first argument is the number of statements, the second that of rounds. */
    public static void main(String[] arguments) throws Exception {
        int statements = arguments.length > 0 ? Integer.parseInt(arguments[0]) : DEFAULT_STATEMENTS;
        int rounds = arguments.length > 1 ? Integer.parseInt(arguments[1]) : DEFAULT_ROUNDS;
        Path directory = Files.createTempDirectory("dateline-bench-");
        try {
            new LoadBenchmark(directory).run(statements, rounds);
        } finally {
            delete(directory);
        }
    }

    private void run(int statements, int rounds) throws Exception {
        Path file = directory.resolve("events.nt");
        generate(file, statements / STATEMENTS_OF_AN_EVENT);
        System.out.printf(Locale.ROOT, "%,d statements, %,d MiB%n", statements, Files.size(file) >> 20);
        List<Double> ratios = new ArrayList<>();
        for (int round = 0; round < rounds; round++) {
            Path theirs = directory.resolve("theirs");
            double tdbloader = seconds("tdb2.tdbloader", "--loader=parallel", "--loc=" + theirs, file.toString());
            delete(theirs);
            double load = load(file, "--no-validate");
            double validated = load(file);
            ratios.add(load / tdbloader);
            System.out.printf(
                    Locale.ROOT,
                    "tdbloader %.1f s, load --no-validate %.1f s (ratio %.2f), load %.1f s%n",
                    tdbloader,
                    load,
                    load / tdbloader,
                    validated);
        }
        ratios.sort(Comparator.naturalOrder());
        System.out.printf(Locale.ROOT, "median ratio %.2f%n", ratios.get(ratios.size() / 2));
    }

    private double load(Path file, String... options) throws Exception {
        Path ours = directory.resolve("ours");
        List<String> arguments = new ArrayList<>(List.of("load", "--store", ours.toString()));
        arguments.addAll(List.of(options));
        arguments.add(file.toString());
        double seconds = seconds("org.dateline.cli.Dateline", arguments.toArray(String[]::new));
        delete(ours);
        return seconds;
    }

    private static double seconds(String main, String... arguments) throws Exception {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx2g",
                "-cp",
                System.getProperty("java.class.path"),
                main));
        command.addAll(List.of(arguments));
        long begun = System.nanoTime();
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        if (process.waitFor() != 0) {
            throw new IllegalStateException(main + " failed with " + process.exitValue());
        }
        return (System.nanoTime() - begun) / 1e9;
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

    private static void delete(Path directory) throws IOException {
        if (!Files.exists(directory)) {
            return;
        }
        try (Stream<Path> paths = Files.walk(directory)) {
            for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }
}
