// SPDX-License-Identifier: Apache-2.0
package org.dateline.rdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.apache.jena.datatypes.TypeMapper;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.dateline.model.Namespaces;
import org.dateline.model.TimeSpan;
import org.dateline.rdf.vocabulary.Sem;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TimeSpanReaderTest {
    private static final Map<String, Node> PREDICATES = Map.of(
            "earliestBegin", Sem.HAS_EARLIEST_BEGIN_TIME_STAMP,
            "latestBegin", Sem.HAS_LATEST_BEGIN_TIME_STAMP,
            "earliestEnd", Sem.HAS_EARLIEST_END_TIME_STAMP,
            "latestEnd", Sem.HAS_LATEST_END_TIME_STAMP,
            "begin", Sem.HAS_BEGIN_TIME_STAMP,
            "end", Sem.HAS_END_TIME_STAMP,
            "at", Sem.HAS_TIME_STAMP);

    /** Statements such as {@code begin=2019-04-04} with spaces between; values have the datatype that fits them. */
    private static TimeSpan read(String statements) {
        return TimeSpanReader.read(predicate -> values(statements, predicate));
    }

    private static Collection<Node> values(String statements, Node predicate) {
        List<Node> values = new ArrayList<>();
        for (String statement : statements.split(" ")) {
            String[] parts = statement.split("=");
            if (predicate.equals(PREDICATES.get(parts[0]))) {
                values.add(literal(parts[1]));
            }
        }
        return values;
    }

    private static Node literal(String text) {
        String type = text.contains("T")
                ? "dateTime"
                : text.matches(".*\\d{4}-\\d\\d-\\d\\d.*") ? "date" : text.contains("-") ? "gYearMonth" : "gYear";
        return NodeFactory.createLiteralDT(text, TypeMapper.getInstance().getSafeTypeByName(Namespaces.XSD + type));
    }

    /** The four bounds as hours, with {@code ..} for a missing one. */
    private static String text(TimeSpan span) {
        return text(span.earliestBegin()) + " " + text(span.latestBegin()) + " " + text(span.earliestEnd()) + " "
                + text(span.latestEnd());
    }

    private static String text(@Nullable Instant instant) {
        return instant == null ? ".." : instant.toString().replace(":00:00Z", "");
    }

    @ParameterizedTest
    @CsvSource({
        // A day ends where the next one begins.
        "begin=2019-04-04 end=2019-04-04,                         2019-04-04T00 .. .. 2019-04-05T00",
        "begin=2019-04 end=2019-04,                               2019-04-01T00 .. .. 2019-05-01T00",
        "begin=2019 end=2019,                                     2019-01-01T00 .. .. 2020-01-01T00",
        "earliestBegin=2019-04-04 latestBegin=2019-04-04,         2019-04-04T00 2019-04-05T00 .. ..",
        "earliestEnd=2019-04-04 latestEnd=2019-04-04,             .. .. 2019-04-04T00 2019-04-05T00",
        "at=2019-04-04,                                           2019-04-04T00 .. .. 2019-04-05T00",
        // Instants.
        "begin=2019-04-04T10:00:00Z end=2019-04-04T12:00:00Z,     2019-04-04T10 2019-04-04T10 2019-04-04T12 2019-04-04T12",
        "begin=2019-04-04T10:00:00+02:00,                         2019-04-04T08 2019-04-04T08 .. ..",
        "begin=2019-04-04T10:00:00,                               2019-04-04T10 2019-04-04T10 .. ..",
        "begin=2019-04-04T24:00:00Z,                              2019-04-05T00 2019-04-05T00 .. ..",
        "at=2019-04-04T10:00:00Z,                                 2019-04-04T10 2019-04-04T10 2019-04-04T10 2019-04-04T10",
        // From midnight to midnight is how days are written; a midnight alone is an instant.
        "begin=2019-04-04T00:00:00Z end=2019-04-05T00:00:00Z,     2019-04-04T00 .. .. 2019-04-05T00",
        "begin=2019-04-04T00:00:00Z,                              2019-04-04T00 2019-04-04T00 .. ..",
        "end=2019-04-04T00:00:00Z,                                .. .. 2019-04-04T00 2019-04-04T00",
        "at=2019-04-04T00:00:00Z,                                 2019-04-04T00 2019-04-04T00 2019-04-04T00 2019-04-04T00",
        "begin=2019-04-04T00:00:00Z earliestEnd=2019-04-05,       2019-04-04T00 2019-04-04T00 2019-04-05T00 ..",
        "begin=2019-04-04T10:00:00Z end=2019-04-04,               2019-04-04T10 2019-04-04T10 .. 2019-04-05T00",
        // A begin that stands alone lies within its year, month or day.
        "begin=2019,                                              2019-01-01T00 2020-01-01T00 .. ..",
        "begin=2019-04,                                           2019-04-01T00 2019-05-01T00 .. ..",
        "begin=2019-04-04,                                        2019-04-04T00 2019-04-05T00 .. ..",
        "begin=2019 begin=2019-04-04,                             2019-01-01T00 2019-04-05T00 .. ..",
        // A zone behind a day does not move the day.
        "begin=2019-04-04+02:00 end=2019-04-04Z,                  2019-04-04T00 .. .. 2019-04-05T00",
        "begin=2019-04-05:00 end=2019Z,                           2019-04-01T00 .. .. 2020-01-01T00",
        // One-sided.
        "end=2019-04-04,                                          .. .. .. 2019-04-05T00",
        "latestBegin=2019-04-04T10:00:00Z,                        .. 2019-04-04T10 .. ..",
        // Several values: the earliest begin, the latest end.
        "begin=2019-04-04 begin=2019-04-02 end=2019-04-05 end=2019-04-03,  2019-04-02T00 .. .. 2019-04-06T00",
        "latestBegin=2019-04-04 latestBegin=2019-04-02,           .. 2019-04-05T00 .. ..",
        "earliestEnd=2019-04-04 earliestEnd=2019-04-02,           .. .. 2019-04-02T00 ..",
        // Bounds come before best estimates.
        "earliestBegin=2019-04-03 begin=2019-04-04 end=2019-04-06 latestEnd=2019-04-05,  2019-04-03T00 .. .. 2019-04-06T00",
        // A best estimate that repeats another bound was derived from it.
        "latestBegin=2019-04-04T10:00:00Z begin=2019-04-04T10:00:00Z,     .. 2019-04-04T10 .. ..",
        "earliestEnd=2019-04-04T10:00:00Z end=2019-04-04T10:00:00Z,       .. .. 2019-04-04T10 ..",
        "earliestEnd=2019-04-04T10:00:00Z begin=2019-04-04T10:00:00Z,     .. .. 2019-04-04T10 ..",
        "latestBegin=2019-04-04T10:00:00Z begin=2019-04-04T09:00:00Z,     2019-04-04T09 2019-04-04T10 .. ..",
        // What is no time is passed over.
        "begin=soon end=2019-02-30,                               .. .. .. ..",
        "begin=2019-02-30T00:00:00Z end=2019-04-04T25:00:00Z,     .. .. .. ..",
        "begin=2019-13 end=2019-04-04T24:00:01Z,                  .. .. .. ..",
    })
    void theStampsAreReadByOneRule(String statements, String expected) {
        assertThat(text(read(statements))).isEqualTo(expected);
    }

    @Test
    void theOrderOfTheStatementsDoesNotMatter() {
        List<String> statements = new ArrayList<>(List.of(
                "begin=2019-04-04",
                "begin=2019-04-02",
                "latestBegin=2019-04-03",
                "end=2019",
                "at=2019-04-05T10:00:00Z"));
        TimeSpan expected = read(String.join(" ", statements));
        Random random = new Random(1);
        for (int i = 0; i < 20; i++) {
            Collections.shuffle(statements, random);
            assertThat(read(String.join(" ", statements))).isEqualTo(expected);
        }
    }

    /** What Dateline writes, bounds and best estimates, it reads as the same span. */
    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15})
    void aSpanWithItsBestEstimatesIsReadAsTheSameSpan(int present) {
        Instant[] bounds = new Instant[4];
        for (int i = 0; i < bounds.length; i++) {
            bounds[i] = (present & (1 << i)) == 0 ? null : Instant.parse("2019-04-0" + (i + 1) + "T00:00:00Z");
        }
        TimeSpan span = new TimeSpan(bounds[0], bounds[1], bounds[2], bounds[3]);
        StringBuilder statements = new StringBuilder("none=none");
        add(statements, "earliestBegin", span.earliestBegin());
        add(statements, "latestBegin", span.latestBegin());
        add(statements, "earliestEnd", span.earliestEnd());
        add(statements, "latestEnd", span.latestEnd());
        add(statements, "begin", span.begin().orElse(null));
        add(statements, "end", span.end().orElse(null));
        assertThat(read(statements.toString())).isEqualTo(span);
    }

    private static void add(StringBuilder statements, String name, @Nullable Instant value) {
        if (value != null) {
            statements.append(' ').append(name).append('=').append(value);
        }
    }

    @Test
    void anIriIsNoTime() {
        Node iri = NodeFactory.createURI("http://example.org/2019");
        assertThat(TimeSpanReader.read(predicate -> List.of(iri))).isEqualTo(TimeSpan.UNKNOWN);
    }
}
