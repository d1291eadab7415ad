// SPDX-License-Identifier: Apache-2.0
package org.dateline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.dateline.Shared;
import org.dateline.extract.NeedsEngine;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * The seed article, ingested with the true engine, answers the competency questions of a single article by the shipped queries: each
 * row of an answer fits a line of {@code seed-answers.tsv}, and each line is met.
 */
@NeedsEngine
class SeedQuestionsEngineTest {
    private static final int LAST_OF_THE_SEED = 25;

    @TempDir
    static Path directory;

    private static String store;

    @BeforeAll
    static void ingest() {
        store = directory.resolve("store").toString();
        String article =
                Shared.get("article/haftar-orders-march-on-tripoli.txt").toString();
        Launched ingest = Launched.with(new TrueEngine(), "ingest", "--store", store, article);
        assertThat(ingest.exitCode()).as(ingest.err()).isZero();
    }

    @TestFactory
    Stream<DynamicTest> theIngestedSeedAnswers() throws IOException {
        List<String> lines = Files.readAllLines(Path.of("src/test/resources/seed-answers.tsv"));
        try (Stream<Path> files = Files.list(Path.of("queries"))) {
            List<String> names = files.map(file -> file.getFileName().toString())
                    .filter(file -> file.endsWith(".rq"))
                    .filter(file -> Integer.parseInt(file.substring(0, 2)) <= LAST_OF_THE_SEED)
                    .map(file -> file.substring(0, file.length() - 3))
                    .sorted()
                    .toList();
            assertThat(names).hasSize(LAST_OF_THE_SEED);
            return names.stream().map(name -> DynamicTest.dynamicTest(name, () -> ask(name, expected(lines, name))));
        }
    }

    private static List<List<String>> expected(List<String> lines, String name) {
        return lines.stream()
                .filter(line -> line.startsWith(name + "\t"))
                .map(line -> List.of(line.split("\t", -1)))
                .map(cells -> cells.subList(1, cells.size()))
                .toList();
    }

    private static void ask(String name, List<List<String>> expected) throws JsonProcessingException {
        Launched query = Launched.dateline("query", name, "--store", store, "--results", "json");
        assertThat(query.exitCode()).as(query.err()).isZero();
        List<List<String>> rows = rows(query.out());
        assertThat(rows).as("each row is a right answer").allMatch(row -> expected.stream()
                .anyMatch(one -> fits(row, one)));
        assertThat(expected).as("each answer is given").allMatch(one -> rows.stream()
                .anyMatch(row -> fits(row, one)));
    }

    private static List<List<String>> rows(String json) throws JsonProcessingException {
        JsonNode results = new ObjectMapper().readTree(json);
        List<List<String>> rows = new ArrayList<>();
        for (JsonNode binding : results.at("/results/bindings")) {
            List<String> row = new ArrayList<>();
            results.at("/head/vars")
                    .forEach(variable -> row.add(
                            binding.path(variable.asText()).path("value").asText()));
            rows.add(row);
        }
        return rows;
    }

    private static boolean fits(List<String> row, List<String> patterns) {
        return row.size() == patterns.size()
                && Stream.iterate(0, column -> column + 1)
                        .limit(row.size())
                        .allMatch(column -> Pattern.matches(patterns.get(column), row.get(column)));
    }
}
