// SPDX-License-Identifier: Apache-2.0
package org.dateline.assess;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dateline.model.KnownStates;
import org.dateline.model.Moment;
import org.dateline.model.Namespaces;
import org.dateline.model.Provenance;
import org.dateline.model.Source;
import org.dateline.model.State;
import org.dateline.model.StateAccount;
import org.dateline.model.StateAccount.Kind;
import org.dateline.model.TimeSpan;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StateRuleTest {
    private static final Instant FIRST = Instant.parse("2019-01-01T00:00:00Z");

    private final List<StateAccount> accounts = new ArrayList<>();

    /** An account of a report that was published on a day: bounds such as {@code 2019-04-03/2019-04-05}, {@code /2019-04-04}. */
    private StateRuleTest add(
            String published, String holder, String kind, Kind account, String begin, @Nullable String end) {
        Source source = EvidenceBuilder.source(published, "paper-" + accounts.size(), accounts.size() + 1);
        TimeSpan span = end == null
                ? new TimeSpan(bound(begin, 0), bound(begin, 1), null, null)
                : new TimeSpan(bound(begin, 0), bound(begin, 1), bound(end, 0), bound(end, 1));
        Instant told = account == Kind.TAKEN ? span.latestBegin() : source.instant();
        accounts.add(new StateAccount(
                new Provenance(source.report(), source, source.origin(), source.instant()),
                new StateAccount.StateRelation(
                        Namespaces.DL + kind, EvidenceBuilder.iri(holder), EvidenceBuilder.iri("gharyan")),
                account,
                account.holds() && end == null ? span.ongoingAsOf(told) : span,
                StateAccount.Known.of(source)));
        return this;
    }

    private static @Nullable Instant bound(String range, int which) {
        String[] bounds = range.split("/", -1);
        String text = bounds[Math.min(which, bounds.length - 1)];
        return text.isEmpty() ? null : Moment.parse("bound", text).begin();
    }

    private StateRuleTest taken(String holder, String begin) {
        return add("2020-01-01", holder, "controls", Kind.TAKEN, begin, null);
    }

    private StateRuleTest lost(String holder, String when) {
        return add("2020-01-01", holder, "controls", Kind.LOST, when, null);
    }

    private StateRuleTest told(String published, String holder, String begin) {
        return add(published, holder, "controls", Kind.TOLD, begin, null);
    }

    /** The states in short: {@code army controls 2019-04-03/2019-04-05..2019-06-26}, with the last report of an open one. */
    private List<String> states() {
        return StateRule.states(accounts).stream().map(StateRuleTest::text).toList();
    }

    private static String text(State state) {
        TimeSpan span = state.span();
        return state.relation().holder().replaceFirst(".*/", "") + " "
                + state.relation().kindName() + " "
                + range(span.earliestBegin(), span.latestBegin()) + ".."
                + (span.ongoing() == null
                        ? range(span.earliestEnd(), span.latestEnd())
                        : " told " + day(span.lastTold()))
                + (state.disputed() ? " disputed" : "");
    }

    private static String range(@Nullable Instant first, @Nullable Instant last) {
        return first != null && first.equals(last) ? day(first) : day(first) + "/" + day(last);
    }

    private static String day(@Nullable Instant instant) {
        return instant == null ? "" : instant.toString().replace("T00:00:00Z", "");
    }

    @Test
    void theNextControllerEndsTheInterval() {
        taken("army", "2019-04-03/2019-04-05").taken("militia", "2019-06-26/2019-06-27");
        assertThat(states())
                .containsExactly(
                        "army controls 2019-04-03/2019-04-05..2019-06-26/2019-06-27",
                        "militia controls 2019-06-26/2019-06-27.. told 2019-06-27");
    }

    @Test
    void whatIsSoByThenDoesNotBeginThen() {
        told("2019-04-04", "army", "/2019-04-04");
        assertThat(states()).containsExactly("army controls /2019-04-04.. told 2019-04-04");
    }

    @Test
    void whatIsToldWithoutADateIsSoByTheDayOfTheReport() {
        told("2019-04-04", "army", "/");
        assertThat(states()).containsExactly("army controls /2019-04-04.. told 2019-04-04");
    }

    @Test
    void notBeforeIsNoBegin() {
        add("2020-01-07", "army", "controls", Kind.TOLD, "2016-01-01/", "/2017-01-01");
        assertThat(states()).containsExactly("army controls 2016-01-01/../2017-01-01");
    }

    @Test
    void accountsOfTheSuccessorDoNotSpeakOfTheFormerHolder() {
        told("2019-04-04", "army", "/2019-04-04").taken("militia", "2019-06-26/2019-06-27");
        for (int day = 1; day < 9; day++) {
            told("2019-07-0" + day, "militia", "/2019-07-0" + day);
        }
        List<State> states = StateRule.states(accounts);
        assertThat(states.get(0).relation().holder()).endsWith("army");
        assertThat(states.get(0).sourceCount())
                .as("the report of the army and that of its loss")
                .isEqualTo(2);
        assertThat(states.get(1).sourceCount()).isEqualTo(9);
    }

    @Test
    void aYearStaysAYear() {
        add("2020-01-07", "army", "controls", Kind.TOLD, "2016-01-01/2017-01-01", "2020-01-06/2020-01-07");
        assertThat(states()).containsExactly("army controls 2016-01-01/2017-01-01..2020-01-06/2020-01-07");
    }

    @Test
    void anotherAccountOfTheSameStateSupportsIt() {
        taken("army", "2019-04-03").told("2019-05-03", "army", "/2019-05-03");
        assertThat(states()).containsExactly("army controls 2019-04-03.. told 2019-05-03");
        State state = StateRule.states(accounts).get(0);
        assertThat(state.sourceCount()).isEqualTo(2);
        assertThat(state.independentSourceCount()).isEqualTo(2);
    }

    @Test
    void whoLosesAPlaceHeldItImmediatelyBefore() {
        lost("militia", "2019-04-03/2019-04-05").taken("army", "2019-04-03/2019-04-05");
        assertThat(states())
                .containsExactly(
                        "army controls 2019-04-03/2019-04-05.. told 2019-04-05",
                        "militia controls /2019-04-03..2019-04-03/2019-04-05");
    }

    @Test
    void whoLosesWhatItTookHeldItUntilThen() {
        taken("army", "2019-04-03").lost("army", "2019-06-26/2019-06-27");
        assertThat(states()).containsExactly("army controls 2019-04-03..2019-06-26/2019-06-27");
    }

    @Test
    void whoLeavesAPlaceHeldItOnlyIfSomebodyElseGotIt() {
        add("2020-01-01", "envoys", "controls", Kind.LEFT, "2019-04-07/2019-04-08", null);
        assertThat(states()).isEmpty();
        taken("army", "2019-04-07/2019-04-08");
        assertThat(states())
                .containsExactly(
                        "army controls 2019-04-07/2019-04-08.. told 2019-04-08",
                        "envoys controls /2019-04-07..2019-04-07/2019-04-08");
    }

    @Test
    void nobodyLosesWhatAnotherIsToldToHold() {
        told("2019-05-01", "government", "2016-01-01/2017-01-01").lost("its-guard", "2019-04-03/2019-04-04");
        assertThat(states()).containsExactly("government controls 2016-01-01/2017-01-01.. told 2019-05-01");
    }

    @Test
    void twoControllersOfTheSameTimeAreDisputedAndNeitherIsCertain() {
        told("2019-05-01", "army", "2019-04-03").told("2019-05-05", "militia", "2019-04-03");
        List<State> states = StateRule.states(accounts);
        assertThat(states).hasSize(2).allMatch(State::disputed);
        Instant then = Instant.parse("2019-04-20T00:00:00Z");
        assertThat(states).noneMatch(state -> isCertain(state, then)).allMatch(state -> isPossible(state, then));
    }

    @Test
    void aHolderThatIsToldToHoldItAfterItsLossIsDisputed() {
        told("2019-07-10", "army", "2019-04-03/2019-04-04")
                .taken("militia", "2019-06-26/2019-06-27")
                .told("2019-07-15", "militia", "/2019-07-15");
        assertThat(states()).hasSize(2).allMatch(state -> state.endsWith("disputed"));
    }

    @Test
    void theSameHolderMayComeBack() {
        taken("army", "2019-04-03").taken("militia", "2019-06-26").told("2019-09-01", "army", "/2019-09-01");
        assertThat(states())
                .containsExactly(
                        "army controls 2019-04-03..2019-06-26",
                        "army controls 2019-06-26/2019-09-01.. told 2019-09-01",
                        "militia controls 2019-06-26..2019-06-26/2019-09-01");
    }

    @Test
    void enmityEndsAnAllianceAndTheOtherWayRound() {
        add("2020-01-01", "egypt", "supports", Kind.TOLD, "2019-01-01", null)
                .add("2020-01-01", "egypt", "opposedTo", Kind.TOLD, "2019-03-01", "2019-05-01")
                .add("2020-01-01", "egypt", "alliedWith", Kind.TOLD, "2019-05-01", null);
        assertThat(StateRule.states(accounts))
                .allMatch(state -> state.relation().kindName().equals("alliedWith") || state.disputed());
    }

    @Test
    void theHistoryTellsWhatWasKnownWhen() {
        told("2019-04-10", "army", "/2019-04-10").told("2019-06-27", "militia", "2019-06-26/2019-06-27");
        List<KnownStates> history = StateRule.history(accounts);
        assertThat(history).extracting(known -> day(known.from())).containsExactly("2019-04-10", "2019-06-27");
        assertThat(history.get(0).states())
                .extracting(StateRuleTest::text)
                .containsExactly("army controls /2019-04-10.. told 2019-04-10");
        assertThat(history.get(1).states())
                .extracting(StateRuleTest::text)
                .containsExactly(
                        "army controls /2019-04-10..2019-06-26/2019-06-27",
                        "militia controls 2019-06-26/2019-06-27.. told 2019-06-27");
        assertThat(history.get(1).until()).isNull();
    }

    private static boolean isCertain(State state, Instant at) {
        TimeSpan span = state.span();
        return span.latestBegin() != null
                && span.earliestEnd() != null
                && !at.isBefore(span.latestBegin())
                && at.isBefore(span.earliestEnd());
    }

    private static boolean isPossible(State state, Instant at) {
        TimeSpan span = state.span();
        return (span.earliestBegin() == null || !at.isBefore(span.earliestBegin()))
                && (span.latestEnd() == null || at.isBefore(span.latestEnd()));
    }

    /** Random accounts of three holders: whoever holds a place certainly is the only one who possibly does. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void oneHoldsAPlaceCertainlyOrSeveralPossibly(long seed) {
        Random random = new Random(seed);
        for (int round = 0; round < 150; round++) {
            accounts.clear();
            for (int i = 0; i < 1 + random.nextInt(7); i++) {
                addRandom(random);
            }
            List<String> expected = states();
            List<State> states = StateRule.states(accounts);
            for (State state : states) {
                TimeSpan span = state.span();
                assertThat(span.isPossible()).as(text(state)).isTrue();
            }
            for (int hour = 0; hour < 60 * 24; hour += 12) {
                Instant at = FIRST.plus(Duration.ofHours(hour));
                Set<String> certain = holders(states, state -> isCertain(state, at));
                if (!certain.isEmpty()) {
                    assertThat(holders(states, state -> isPossible(state, at)))
                            .as("at %s of %s", at, expected)
                            .isEqualTo(certain)
                            .hasSize(1);
                }
            }
            Collections.shuffle(accounts, random);
            assertThat(states()).isEqualTo(expected);
        }
    }

    private static Set<String> holders(List<State> states, Predicate<State> which) {
        return states.stream()
                .filter(which)
                .map(state -> state.relation().holder())
                .collect(Collectors.toSet());
    }

    private void addRandom(Random random) {
        Kind kind = Kind.values()[random.nextInt(4)];
        String holder = List.of("army", "militia", "police").get(random.nextInt(3));
        int first = random.nextInt(40);
        String begin = Stream.of(
                        day(first),
                        day(first) + "/" + day(first + 1 + random.nextInt(5)),
                        kind == Kind.TOLD ? "/" + day(first) : day(first) + "/" + day(first + 1))
                .skip(random.nextInt(3))
                .findFirst()
                .orElseThrow();
        String end = kind == Kind.TOLD && random.nextBoolean()
                ? day(first + 6 + random.nextInt(5)) + "/" + day(first + 11 + random.nextInt(5))
                : null;
        add(day(first + random.nextInt(25)), holder, "controls", kind, begin, end);
    }

    private static String day(int days) {
        return FIRST.plus(Duration.ofDays(days)).toString().substring(0, 10);
    }
}
