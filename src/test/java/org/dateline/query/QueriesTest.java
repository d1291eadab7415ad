// SPDX-License-Identifier: Apache-2.0
package org.dateline.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.ResultSetFormatter;
import org.apache.jena.query.Syntax;
import org.apache.jena.rdfconnection.RDFConnection;
import org.dateline.cli.Launched;
import org.dateline.store.Store;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * The competency questions: each query's whole result is that of the file beside it. 1 to 25 are asked of a store that holds
 * the seed's facts alone, the others of all data. Rows are compared in order where the query orders them.
 */
class QueriesTest {
    private static final int LAST_OF_THE_SEED = 25;

    @TempDir
    static Path directory;

    private static Store seed;
    private static Store all;

    @BeforeAll
    static void load() {
        seed = loaded("seed", "data/seed");
        all = loaded("all", "data/seed", "data/libya-2019");
    }

    @AfterAll
    static void close() {
        seed.close();
        all.close();
    }

    @TestFactory
    Stream<DynamicTest> theSeedAloneAnswers() throws IOException {
        return asked(seed, 1, LAST_OF_THE_SEED);
    }

    @TestFactory
    Stream<DynamicTest> allDataAnswer() throws IOException {
        return asked(all, LAST_OF_THE_SEED + 1, 99);
    }

    /** A store that the product's own {@code load} has filled. */
    private static Store loaded(String name, String... folders) {
        String store = directory.resolve(name).toString();
        List<String> arguments = new ArrayList<>(List.of("load", "--store", store));
        arguments.addAll(List.of(folders));
        Launched load = Launched.dateline(arguments.toArray(String[]::new));
        assertThat(load.exitCode()).as(load.err()).isZero();
        return Store.open(store);
    }

    private static Stream<DynamicTest> asked(Store store, int first, int last) throws IOException {
        try (Stream<Path> files = Files.list(Path.of("queries"))) {
            return files
                    .filter(file -> file.toString().endsWith(".rq"))
                    .filter(file -> number(file) >= first && number(file) <= last)
                    .sorted()
                    .toList()
                    .stream()
                    .map(file -> DynamicTest.dynamicTest(file.getFileName().toString(), () -> ask(store, file)));
        }
    }

    private static void ask(Store store, Path file) throws IOException {
        Query query = QueryFactory.create(Files.readString(file), Syntax.syntaxSPARQL_11);
        List<String> expected = Files.readAllLines(Path.of(file.toString().replaceFirst("\\.rq$", ".csv")));
        List<String> actual = rows(store, query);
        if (query.hasOrderBy()) {
            assertThat(actual).isEqualTo(expected);
        } else {
            assertThat(inAnyOrder(actual)).isEqualTo(inAnyOrder(expected));
        }
    }

    private static List<String> rows(Store store, Query query) {
        try (RDFConnection connection = store.connect()) {
            ByteArrayOutputStream csv = new ByteArrayOutputStream();
            connection.queryResultSet(query, rows -> ResultSetFormatter.outputAsCSV(csv, rows));
            return csv.toString(StandardCharsets.UTF_8).lines().toList();
        }
    }

    /** The header first, the rows sorted. */
    private static List<String> inAnyOrder(List<String> csv) {
        List<String> sorted = new ArrayList<>(csv);
        Collections.sort(sorted.subList(1, sorted.size()));
        return sorted;
    }

    private static int number(Path file) {
        return Integer.parseInt(file.getFileName().toString().substring(0, 2));
    }
}
