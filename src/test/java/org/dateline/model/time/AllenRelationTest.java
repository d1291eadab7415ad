// SPDX-License-Identifier: Apache-2.0
package org.dateline.model.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.dateline.model.TimeSpan;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The relations against the definitions and the table of transitivity that Allen published in 1983. */
class AllenRelationTest {
    private static final int POINTS = 6;

    /** An interval of small numbers; one nanosecond is one step. */
    private record Interval(int begin, int end) {
        TimeSpan span() {
            return new TimeSpan(at(begin), at(begin), at(end), at(end));
        }
    }

    private static @Nullable Instant at(@Nullable Integer point) {
        return point == null ? null : Instant.ofEpochSecond(0, point);
    }

    /** Each relation by its definition for known begins and ends. */
    private static final Map<AllenRelation, BiPredicate<Interval, Interval>> DEFINITIONS = Map.ofEntries(
            Map.entry(AllenRelation.BEFORE, (x, y) -> x.end < y.begin),
            Map.entry(AllenRelation.MEETS, (x, y) -> x.end == y.begin),
            Map.entry(AllenRelation.OVERLAPS, (x, y) -> x.begin < y.begin && y.begin < x.end && x.end < y.end),
            Map.entry(AllenRelation.FINISHED_BY, (x, y) -> x.begin < y.begin && x.end == y.end),
            Map.entry(AllenRelation.CONTAINS, (x, y) -> x.begin < y.begin && y.end < x.end),
            Map.entry(AllenRelation.STARTS, (x, y) -> x.begin == y.begin && x.end < y.end),
            Map.entry(AllenRelation.EQUALS, (x, y) -> x.begin == y.begin && x.end == y.end),
            Map.entry(AllenRelation.STARTED_BY, (x, y) -> x.begin == y.begin && y.end < x.end),
            Map.entry(AllenRelation.DURING, (x, y) -> y.begin < x.begin && x.end < y.end),
            Map.entry(AllenRelation.FINISHES, (x, y) -> y.begin < x.begin && x.end == y.end),
            Map.entry(AllenRelation.OVERLAPPED_BY, (x, y) -> y.begin < x.begin && x.begin < y.end && y.end < x.end),
            Map.entry(AllenRelation.MET_BY, (x, y) -> x.begin == y.end),
            Map.entry(AllenRelation.AFTER, (x, y) -> y.end < x.begin));

    private static List<Interval> intervals() {
        List<Interval> all = new ArrayList<>();
        for (int begin = 0; begin < POINTS; begin++) {
            for (int end = begin + 1; end < POINTS; end++) {
                all.add(new Interval(begin, end));
            }
        }
        return all;
    }

    private static AllenRelation relation(Interval one, Interval other) {
        Set<AllenRelation> found = AllenRelation.possible(one.span(), other.span());
        assertThat(found).as("exactly one of %s and %s", one, other).hasSize(1);
        return found.iterator().next();
    }

    private static AllenRelation defined(Interval one, Interval other) {
        return DEFINITIONS.entrySet().stream()
                .filter(definition -> definition.getValue().test(one, other))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void exactlyTheDefinedRelationHoldsOfKnownSpans() {
        for (Interval one : intervals()) {
            for (Interval other : intervals()) {
                AllenRelation found = relation(one, other);
                assertThat(DEFINITIONS.entrySet().stream()
                                .filter(definition -> definition.getValue().test(one, other))
                                .map(Map.Entry::getKey))
                        .containsExactly(found);
                assertThat(relation(other, one)).isEqualTo(found.inverse());
            }
        }
    }

    private static Set<AllenRelation> composition(AllenRelation first, AllenRelation second) {
        Set<AllenRelation> composed = EnumSet.noneOf(AllenRelation.class);
        for (Interval one : intervals()) {
            for (Interval two : intervals()) {
                if (relation(one, two) == first) {
                    intervals().stream()
                            .filter(three -> relation(two, three) == second)
                            .forEach(three -> composed.add(relation(one, three)));
                }
            }
        }
        return composed;
    }

    /** Some rows of the table of transitivity, with Allen's signs. Six points are enough for three intervals. */
    @Test
    void theRelationsComposeAsInTheTable() {
        Map<String, String> table = Map.ofEntries(
                Map.entry("< <", "<"),
                Map.entry("< d", "< o m d s"),
                Map.entry("< di", "<"),
                Map.entry("> <", "< > d di o oi m mi s si f fi ="),
                Map.entry("> oi", ">"),
                Map.entry("> m", "> oi mi d f"),
                Map.entry("d d", "d"),
                Map.entry("d o", "< o m d s"),
                Map.entry("d si", "> oi mi d f"),
                Map.entry("di >", "> oi di mi si"),
                Map.entry("di d", "o oi d s f di si fi ="),
                Map.entry("o o", "< o m"),
                Map.entry("o oi", "o oi d s f di si fi ="),
                Map.entry("o mi", "oi di si"),
                Map.entry("oi oi", "> oi mi"),
                Map.entry("m d", "o d s"),
                Map.entry("m mi", "f fi ="),
                Map.entry("m f", "d s o"),
                Map.entry("mi m", "s si ="),
                Map.entry("s si", "s si ="),
                Map.entry("s di", "< o m di fi"),
                Map.entry("si d", "oi d f"),
                Map.entry("f fi", "f fi ="),
                Map.entry("f oi", "> oi mi"),
                Map.entry("fi oi", "oi di si"),
                Map.entry("= mi", "mi"));
        table.forEach((pair, composed) -> {
            String[] signs = pair.split(" ");
            assertThat(composition(bySign(signs[0]), bySign(signs[1])))
                    .as(pair)
                    .isEqualTo(Arrays.stream(composed.split(" "))
                            .map(AllenRelationTest::bySign)
                            .collect(Collectors.toSet()));
        });
    }

    private static AllenRelation bySign(String sign) {
        return switch (sign) {
            case "<" -> AllenRelation.BEFORE;
            case ">" -> AllenRelation.AFTER;
            case "=" -> AllenRelation.EQUALS;
            case "m" -> AllenRelation.MEETS;
            case "mi" -> AllenRelation.MET_BY;
            case "o" -> AllenRelation.OVERLAPS;
            case "oi" -> AllenRelation.OVERLAPPED_BY;
            case "d" -> AllenRelation.DURING;
            case "di" -> AllenRelation.CONTAINS;
            case "s" -> AllenRelation.STARTS;
            case "si" -> AllenRelation.STARTED_BY;
            case "f" -> AllenRelation.FINISHES;
            case "fi" -> AllenRelation.FINISHED_BY;
            default -> throw new IllegalArgumentException(sign);
        };
    }

    /**
     * Bounds on a few points, of which each may be missing.
     *
     * @param numbers earliest begin, latest begin, earliest end, latest end; negative where it is missing
     */
    private record Bounds(List<Integer> numbers) {
        private @Nullable Integer number(int index) {
            return numbers.get(index) < 0 ? null : numbers.get(index);
        }

        TimeSpan span() {
            return new TimeSpan(at(number(0)), at(number(1)), at(number(2)), at(number(3)));
        }

        /** All intervals within the bounds; a missing bound reaches beyond all points. */
        List<Interval> concrete() {
            List<Interval> all = new ArrayList<>();
            for (int begin = -5; begin < POINTS + 5; begin++) {
                for (int end = begin + 1; end <= POINTS + 5; end++) {
                    if (fits(begin, 0, 1) && fits(end, 2, 3)) {
                        all.add(new Interval(begin, end));
                    }
                }
            }
            return all;
        }

        private boolean fits(int point, int least, int most) {
            Integer from = number(least);
            Integer to = number(most);
            return (from == null || point >= from) && (to == null || point <= to);
        }
    }

    @Provide
    static Arbitrary<Bounds> bounds() {
        return Arbitraries.integers()
                .between(-1, POINTS - 1)
                .list()
                .ofSize(4)
                .map(Bounds::new)
                .filter(bounds -> !bounds.span().isInstant());
    }

    /** Brute force: the relations of all concrete spans within the bounds. */
    @Property(tries = 600, seed = "1")
    void whatIsPossibleIsWhatHoldsOfSomeSpans(@ForAll("bounds") Bounds first, @ForAll("bounds") Bounds second) {
        Set<AllenRelation> held = new TreeSet<>();
        for (Interval one : first.concrete()) {
            for (Interval other : second.concrete()) {
                held.add(defined(one, other));
            }
        }
        assertThat(AllenRelation.possible(first.span(), second.span())).isEqualTo(held);
    }

    /** What lasts no time counts as one step. */
    @Test
    void anInstantBelongsToTheSpanThatBeginsWithIt() {
        TimeSpan day = new Interval(2, 4).span();
        Map<Integer, AllenRelation> expected = Map.of(
                0, AllenRelation.BEFORE,
                2, AllenRelation.STARTS,
                4, AllenRelation.MET_BY,
                5, AllenRelation.AFTER);
        expected.forEach((point, relation) -> {
            TimeSpan instant = new TimeSpan(at(point), at(point), at(point), at(point));
            assertThat(AllenRelation.possible(instant, day)).as("at %s", point).containsExactly(relation);
            assertThat(AllenRelation.possible(instant, instant)).containsExactly(AllenRelation.EQUALS);
        });
    }

    @Test
    void whatIsOngoingLastsAtLeastUntilItWasLastTold() {
        Instant told = Instant.parse("2019-04-09T10:00:00Z");
        TimeSpan ongoing = new TimeSpan(Instant.parse("2019-04-01T00:00:00Z"), null, null, null).ongoingAsOf(told);
        TimeSpan ninth =
                new TimeSpan(Instant.parse("2019-04-08T00:00:00Z"), null, null, Instant.parse("2019-04-09T12:00:00Z"));
        assertThat(AllenRelation.possible(ongoing, ninth)).doesNotContain(AllenRelation.BEFORE, AllenRelation.EQUALS);
    }
}
