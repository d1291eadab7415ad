// SPDX-License-Identifier: Apache-2.0
package org.dateline.ingest.coreference;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.dateline.model.Status;
import org.junit.jupiter.api.Test;

/** Pairs of accounts, and whether they describe the same event. */
class EventMatcherTest {
    private final EventMatcher matcher = new EventMatcher();

    @Test
    void aTownThatIsTakenOnceIsOneEvent() {
        EventComparison comparison = compare(
                taking("one", 1).with("initiator", "Hill Brigade").label("Hill Brigade takes Orvalle"),
                taking("other", 1).with("initiator", "Hill Brigade").label("Orvalle taken by the brigade"));
        assertThat(comparison.same()).isTrue();
        assertThat(comparison.confidence()).isGreaterThan(0.9);
        assertThat(comparison.because())
                .isEqualTo("both territory-taken; same day; both in Orvalle; both with Hill Brigade; both say takes");
    }

    @Test
    void twoStrikesOnOneTownByDifferentForcesStayTwo() {
        EventComparison comparison = compare(
                strike("one").with("initiator", "Air Force").killed(4),
                strike("other").with("initiator", "Coast Command").killed(4));
        assertThat(comparison.same()).isFalse();
        assertThat(comparison.because()).contains("by Air Force, not by Coast Command");
    }

    @Test
    void twoStrikesOnOneTownWithFewDetailsStayTwo() {
        assertThat(compare(
                                strike("one").label("Air strike on Orvalle"),
                                strike("other").label("Air strike hits Orvalle"))
                        .same())
                .isFalse();
    }

    @Test
    void theSameStrikeWithNearlyTheSameDeadIsOne() {
        assertThat(compare(strike("one").killed(31), strike("other").killed(35)).same())
                .isTrue();
        assertThat(compare(strike("one").killed(3), strike("other").killed(35)).same())
                .isFalse();
    }

    @Test
    void aSourceThatSeesAnotherKindOfEventInItIsNoObstacle() {
        EventSketch mention = SketchBuilder.of("mention", "assault-drone")
                .day(1, 1)
                .in("Orvalle", "Valdoria")
                .killed(31)
                .sketch();
        EventSketch drone = new EventSketch(
                "event",
                "report of drone",
                mention.action(),
                mention.span(),
                mention.published(),
                mention.place(),
                mention.parts(),
                mention.tolls());
        EventSketch aerial = strike("event").killed(31).sketch();
        assertThat(matcher.find(mention, List.of(aerial))).isEmpty();
        assertThat(matcher.find(mention, List.of(aerial, drone))).isPresent();
    }

    @Test
    void aDatedOneOfTheDaysBeforeAndManyWordsSupportWhatIsUndated() {
        SketchBuilder undated = SketchBuilder.of("undated", "council-meeting")
                .label("Council meets on the hills")
                .with("participant", "Coast Council")
                .with("requester", "Valdoria")
                .published(3);
        assertThat(compare(
                                undated,
                                SketchBuilder.of("dated", "council-meeting")
                                        .label("Council meets")
                                        .day(2, 1)
                                        .with("participant", "Coast Council")
                                        .with("requester", "Valdoria"))
                        .same())
                .isTrue();
        assertThat(compare(
                                undated.published(12),
                                SketchBuilder.of("older", "council-meeting")
                                        .label("Council sits")
                                        .day(1, 1)
                                        .published(2)
                                        .with("participant", "Coast Council"))
                        .same())
                .isFalse();
    }

    @Test
    void dailyClashesNeedDayPlaceAndSides() {
        assertThat(compare(
                                clash("one", 1).with("initiator", "A Force").with("participant", "B Force"),
                                clash("other", 1).with("initiator", "B Force").with("participant", "A Force"))
                        .same())
                .isTrue();
        assertThat(compare(
                                clash("one", 1).with("initiator", "A Force").with("participant", "B Force"),
                                clash("other", 2).with("initiator", "B Force").with("participant", "A Force"))
                        .same())
                .isFalse();
    }

    @Test
    void aVaguerPlaceAndDayMayDoWhereActorsAgree() {
        SketchBuilder vague = SketchBuilder.of("vague", "territory-taken")
                .day(1, 7)
                .in("Hill District", "Valdoria")
                .with("initiator", "Hill Brigade");
        assertThat(compare(
                                taking("one", 2)
                                        .with("initiator", "Hill Brigade")
                                        .label("Brigade takes Orvalle"),
                                vague.label("Brigade takes villages"))
                        .same())
                .isTrue();
        assertThat(compare(taking("one", 2).with("initiator", "Coast Command"), vague)
                        .same())
                .isFalse();
    }

    @Test
    void otherPlacesOtherDaysAndOtherTypesAreOtherEvents() {
        SketchBuilder one = taking("one", 1).with("initiator", "Hill Brigade");
        assertThat(compare(one, taking("other", 9).with("initiator", "Hill Brigade"))
                        .excludes())
                .isTrue();
        assertThat(compare(
                                one,
                                SketchBuilder.of("other", "territory-taken")
                                        .day(1, 1)
                                        .in("Port Sel", "Valdoria"))
                        .excludes())
                .isTrue();
        assertThat(compare(
                                one,
                                SketchBuilder.of("other", "armed-clash")
                                        .day(1, 1)
                                        .in("Orvalle", "Valdoria"))
                        .excludes())
                .isTrue();
    }

    @Test
    void whoAttacksAndWhoIsAttackedIsNotAllTheSame() {
        EventComparison comparison = compare(
                strike("one").with("initiator", "A Force").with("target", "B Force"),
                strike("other").with("initiator", "B Force").with("target", "A Force"));
        assertThat(comparison.same()).isFalse();
    }

    @Test
    void aPostponementFindsThePlan() {
        SketchBuilder plan = SketchBuilder.of("plan", "conference")
                .label("National conference of all parties in Orvalle")
                .status(Status.SCHEDULED)
                .day(14, 3)
                .in("Orvalle", "Valdoria")
                .published(2);
        SketchBuilder put = SketchBuilder.of("put", "conference")
                .label("National conference put off")
                .status(Status.POSTPONED)
                .in("Orvalle", "Valdoria")
                .published(9);
        EventComparison comparison = compare(plan, put);
        assertThat(comparison.same()).isTrue();
        assertThat(comparison.because()).contains("the later article says was changed");
        assertThat(compare(
                                plan,
                                SketchBuilder.of("put", "conference")
                                        .label("Conference of fishermen put off")
                                        .status(Status.POSTPONED)
                                        .published(9))
                        .same())
                .isFalse();
    }

    @Test
    void anEventReportedBeforeItBeganIsAnotherEvent() {
        SketchBuilder undated = SketchBuilder.of("undated", "territory-taken")
                .in("Orvalle", "Valdoria")
                .with("initiator", "Hill Brigade")
                .published(2);
        assertThat(compare(taking("one", 20).published(21).with("initiator", "Hill Brigade"), undated)
                        .excludes())
                .isTrue();
    }

    @Test
    void commandersAndTheirForcesStandForEachOther() {
        assertThat(compare(
                                taking("one", 1).withRelated("initiator", "Ana Belmonte", "Hill Brigade"),
                                taking("other", 1).with("initiator", "Hill Brigade"))
                        .same())
                .isTrue();
    }

    @Test
    void ofTwoEventsThatAreEquallyLikeNoneIsChosen() {
        EventSketch mention = strike("mention").killed(10).sketch();
        EventSketch one = strike("one").with("initiator", "A Force").killed(10).sketch();
        EventSketch other =
                strike("other").with("initiator", "B Force").killed(10).sketch();
        assertThat(matcher.find(mention, List.of(one)))
                .hasValueSatisfying(match -> assertThat(match.event()).isEqualTo("one"));
        assertThat(matcher.find(mention, List.of(one, other))).isEmpty();
    }

    @Test
    void clustersKeepTheNameOfTheirFirstAccount() {
        EventClusters clusters = new EventClusters(matcher);
        clusters.add(
                List.of(strike("one").killed(31).sketch(), taking("town", 1).sketch()));
        clusters.add(List.of(strike("two").killed(33).sketch()));
        clusters.add(List.of(strike("three").killed(31).sketch()));
        assertThat(clusters.clusters())
                .containsEntry("one", "one")
                .containsEntry("two", "one")
                .containsEntry("three", "one")
                .containsEntry("town", "town");
    }

    private EventComparison compare(SketchBuilder one, SketchBuilder other) {
        EventComparison comparison = matcher.compare(one.sketch(), other.sketch());
        assertThat(matcher.compare(other.sketch(), one.sketch()).same()).isEqualTo(comparison.same());
        return comparison;
    }

    private static SketchBuilder taking(String name, int day) {
        return SketchBuilder.of(name, "territory-taken").day(day, 1).in("Orvalle", "Hill District", "Valdoria");
    }

    private static SketchBuilder strike(String name) {
        return SketchBuilder.of(name, "assault-aerial").day(1, 1).in("Orvalle", "Hill District", "Valdoria");
    }

    private static SketchBuilder clash(String name, int day) {
        return SketchBuilder.of(name, "armed-clash").day(day, 1).in("Orvalle", "Hill District", "Valdoria");
    }
}
