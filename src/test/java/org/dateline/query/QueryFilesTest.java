// SPDX-License-Identifier: Apache-2.0
package org.dateline.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.Syntax;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** How the files under {@code queries/} are written. */
class QueryFilesTest {
    private static final Path FOLDER = Path.of("queries");
    private static final int LONGEST = 25;

    /** This one words dates and uncertain bounds, for which SPARQL has no function. */
    private static final Map<String, Integer> LONGER = Map.of("31-who-controlled", 33);

    /** A name of an event, actor, place or claim, in full or by a prefix that leads there. */
    private static final Pattern THING = Pattern.compile("/id/(event|actor|place|claim)/");

    @TestFactory
    Stream<DynamicTest> eachQueryIsStrictSparqlWithAHeaderAndNamesNoThing() {
        List<Path> files = files(".rq");
        assertThat(files).hasSizeGreaterThanOrEqualTo(25);
        return files.stream()
                .map(file -> DynamicTest.dynamicTest(stem(file), () -> {
                    String text = Files.readString(file);
                    Query query = QueryFactory.create(text, Syntax.syntaxSPARQL_11);
                    assertThat(query.isSelectType()).isTrue();
                    assertThat(text).containsPattern("\\A# title: \\S.*\\n# question: \\S.*\\?\\n");
                    assertThat(text).containsPattern("(?m)^# answer: \\S");
                    assertThat(text).doesNotContainPattern(THING);
                    assertThat(bodyLines(text)).isLessThanOrEqualTo(LONGER.getOrDefault(stem(file), LONGEST));
                    assertThat(parameters(text)).allSatisfy(name -> assertThat(query.toString())
                            .containsPattern("VALUES [^{]*\\?" + name + "\\b"));
                }));
    }

    @Test
    void everyQueryHasItsResultAndEveryResultItsQuery() {
        assertThat(files(".csv").stream().map(QueryFilesTest::stem))
                .isEqualTo(files(".rq").stream().map(QueryFilesTest::stem).toList());
    }

    @Test
    void theSeedsQuestionsAreAllThereOnce() {
        List<String> numbers =
                files(".rq").stream().map(file -> stem(file).substring(0, 2)).toList();
        assertThat(numbers).doesNotHaveDuplicates();
        assertThat(numbers)
                .containsAll(IntStream.rangeClosed(1, 25)
                        .mapToObj(number -> String.format(Locale.ROOT, "%02d", number))
                        .toList());
    }

    private static long bodyLines(String text) {
        return text.lines()
                .filter(line -> !line.isBlank() && !line.startsWith("#") && !line.startsWith("PREFIX"))
                .count();
    }

    private static List<String> parameters(String text) {
        return Pattern.compile("(?m)^# param (\\w+) default: \\S")
                .matcher(text)
                .results()
                .map((MatchResult header) -> header.group(1))
                .toList();
    }

    private static String stem(Path file) {
        return file.getFileName().toString().replaceFirst("\\.\\w+$", "");
    }

    private static List<Path> files(String ending) {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.filter(file -> file.toString().endsWith(ending))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
