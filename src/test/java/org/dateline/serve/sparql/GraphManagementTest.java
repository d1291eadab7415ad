// SPDX-License-Identifier: Apache-2.0
package org.dateline.serve.sparql;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.dateline.serve.RunningServer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * SPARQL 1.1 Update, section 3.2: what copies, moves and empties whole graphs, over HTTP. Terms get their places in the indexes in the order
 * of their arrival, so each number of triples is tried in several orders.
 */
class GraphManagementTest {
    private static final int ORDERS = 5;
    private static final String A = "GRAPH <urn:ex:a>";
    private static final String B = "GRAPH <urn:ex:b>";

    @TempDir
    static Path directory;

    private static RunningServer server;

    @BeforeAll
    static void start() {
        server = RunningServer.start(directory);
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    static Stream<Arguments> graphs() {
        return Stream.of(List.of(A, B), List.of("DEFAULT", B), List.of(A, "DEFAULT"))
                .flatMap(pair -> IntStream.of(1, 3, 40, 700).boxed().flatMap(size -> IntStream.range(0, ORDERS)
                        .mapToObj(order -> Arguments.of(pair.get(0), pair.get(1), size, order))));
    }

    @ParameterizedTest
    @MethodSource("graphs")
    void copyMoveAndAddKeepEachTriple(String from, String to, int size, int order) {
        List<Integer> numbers = IntStream.range(0, size).boxed().collect(Collectors.toList());
        Collections.shuffle(numbers, new Random(order));
        String prefix = "urn:ex:" + size + "-" + order + "-";
        String older = "<" + prefix + "older> <urn:ex:p> 0";

        run("CLEAR ALL", insert(to, older), insert(from, triples(prefix, numbers)));
        run("COPY " + from + " TO " + to);
        assertThat(count(from)).isEqualTo(size);
        assertThat(count(to)).isEqualTo(size);

        run("CLEAR " + to, insert(to, older), "ADD " + from + " TO " + to);
        assertThat(count(from)).isEqualTo(size);
        assertThat(count(to)).isEqualTo(size + 1);

        run("MOVE " + from + " TO " + to);
        assertThat(count(from)).isZero();
        assertThat(count(to)).isEqualTo(size);

        run("CLEAR " + to);
        assertThat(count(to)).isZero();
    }

    private static String triples(String prefix, List<Integer> numbers) {
        return numbers.stream()
                .map(i -> "<%s%d> <urn:ex:p%d> \"%s%d\"".formatted(prefix, i, i % 3, prefix, -i))
                .collect(Collectors.joining(" . "));
    }

    private static String insert(String graph, String triples) {
        return "DEFAULT".equals(graph)
                ? "INSERT DATA { " + triples + " }"
                : "INSERT DATA { " + graph + " { " + triples + " } }";
    }

    private static void run(String... operations) {
        assertThat(server.update(String.join(" ;\n", operations)).statusCode()).isBetween(200, 204);
    }

    private static int count(String graph) {
        String pattern = "?s ?p ?o FILTER(STRSTARTS(STR(?p), 'urn:ex:'))";
        String answer = server.query(
                        "SELECT (COUNT(*) AS ?n) { "
                                + ("DEFAULT".equals(graph) ? pattern : graph + " { " + pattern + " }") + " }",
                        "text/csv")
                .body();
        return Integer.parseInt(answer.lines().skip(1).findFirst().orElseThrow().strip());
    }
}
