// SPDX-License-Identifier: Apache-2.0
package org.dateline.page.changes;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dateline.model.EnglishText;
import org.dateline.model.Named;
import org.dateline.model.changes.Comparison;
import org.dateline.model.changes.Comparison.Change;
import org.dateline.model.changes.Comparison.ChangedDistance;
import org.dateline.model.changes.Comparison.ChangedEvent;
import org.dateline.model.changes.Comparison.ChangedState;
import org.dateline.model.changes.Comparison.DatedEvent;
import org.dateline.model.changes.Comparison.Dispute;
import org.dateline.model.changes.Comparison.ShownValue;
import org.dateline.page.Link;
import org.dateline.page.PagePaths;
import org.dateline.page.event.EventDifferences;
import org.dateline.page.event.LinkedPage;
import org.dateline.page.event.ValueNames;

/**
 * The differences between two states of knowledge, as lists and tables.
 *
 * @param comparison the differences
 * @param paths the paths of pages
 * @param most how many lines of each list are shown
 * @param wording what the two states are called
 */
public record ComparisonTables(Comparison comparison, PagePaths paths, int most, ComparisonWording wording)
        implements LinkedPage {
    private static final String COUNT = "sourceCount";
    private static final String INDEPENDENT = "independentSourceCount";

    /**
     * A list of events.
     *
     * @param title what becomes of the events, in words
     * @param lines the first events
     * @param more how many more there are
     */
    public record EventsList(String title, List<Line> lines, int more) {
        /** Keeps a copy. */
        public EventsList {
            lines = List.copyOf(lines);
        }
    }

    /**
     * An event in a list.
     *
     * @param event the event
     * @param note the time, and what the sources differ on
     */
    public record Line(Link event, String note) {}

    /**
     * A value that changes, as a row of a table.
     *
     * @param subject the event or holder; empty text where the row before has the same
     * @param name the property in words
     * @param before the values in the first state
     * @param after the values in the second
     */
    public record Row(Link subject, String name, String before, String after) {}

    /** The events that vanish and appear, and the disputes that end and begin; none is empty. */
    public List<EventsList> lists() {
        return Stream.of(
                        events(wording.vanishing(), comparison.vanishing()),
                        events(wording.appearing(), comparison.appearing()),
                        disputes(wording.ending(), comparison.endingDisputes()),
                        disputes(wording.beginning(), comparison.beginningDisputes()))
                .filter(list -> !list.lines().isEmpty())
                .toList();
    }

    /** The events of which only the number of sources changes. */
    public EventsList recounted() {
        return events(wording.recounted(), comparison.recounted());
    }

    private EventsList events(String title, List<DatedEvent> events) {
        return list(
                title,
                events.stream()
                        .map(event -> new Line(link(event), event.time()))
                        .toList());
    }

    private EventsList disputes(String title, List<Dispute> disputes) {
        return list(
                title,
                disputes.stream()
                        .map(dispute -> new Line(
                                link(dispute.event()),
                                Stream.of(
                                                dispute.event().time(),
                                                "about "
                                                        + String.join(", ", EventDifferences.subjects(dispute.about())))
                                        .filter(part -> !part.isEmpty())
                                        .collect(Collectors.joining(" · "))))
                        .toList());
    }

    private EventsList list(String title, List<Line> lines) {
        List<Line> shown = lines.subList(0, Math.min(most, lines.size()));
        return new EventsList(
                title + " (" + EnglishText.number(lines.size()) + ")", shown, lines.size() - shown.size());
    }

    /** The values of events that change, without the number of sources. */
    public List<Row> values() {
        List<Row> rows = new ArrayList<>();
        for (ChangedEvent changed : comparison.changing().stream().limit(most).toList()) {
            Link subject = link(changed.event());
            for (Change change : changed.changes()) {
                if (!change.property().equals(COUNT) && !change.property().equals(INDEPENDENT)) {
                    rows.add(new Row(
                            subject, ValueNames.of(change.property()), text(change.before()), text(change.after())));
                    subject = new Link("", subject.href());
                }
            }
        }
        return rows;
    }

    /** How many events with changed values are not shown. */
    public int moreValues() {
        return Math.max(0, comparison.changing().size() - most);
    }

    /** The states that change. */
    public List<Row> states() {
        return comparison.states().stream()
                .limit(most)
                .map(state -> new Row(
                        link(state.holder()), relation(state), intervals(state.before()), intervals(state.after())))
                .toList();
    }

    /** How many states are not shown. */
    public int moreStates() {
        return Math.max(0, comparison.states().size() - most);
    }

    /** The claimed distances whose comparison with the computed one changes. */
    public List<Row> distances() {
        return comparison.distances().stream()
                .limit(most)
                .map(distance -> new Row(
                        link(new Named(distance.iri(), distance.label())),
                        "distance",
                        compared(distance.before()),
                        compared(distance.after())))
                .toList();
    }

    /** How many distances are not shown. */
    public int moreDistances() {
        return Math.max(0, comparison.distances().size() - most);
    }

    /** A changed distance in words. */
    static String inWords(ChangedDistance distance) {
        return compared(distance.before()) + " → " + compared(distance.after());
    }

    private static String compared(String lengths) {
        return lengths.isEmpty() ? "not compared" : lengths;
    }

    private static String relation(ChangedState state) {
        String type = state.type().replaceAll("([a-z])([A-Z])", "$1 $2").toLowerCase(Locale.ROOT);
        return type + " " + state.other().label();
    }

    private static String intervals(List<String> intervals) {
        return intervals.isEmpty() ? "not known" : String.join("; ", intervals);
    }

    private static String text(List<ShownValue> values) {
        return values.isEmpty()
                ? "not known"
                : values.stream().map(value -> words(value.text())).collect(Collectors.joining(", "));
    }

    /** A time in words; midnight bounds a day, and is no more precise than that. */
    private static String words(String text) {
        if (!text.matches("-?\\d{4,}-\\d\\d-\\d\\d(T.*)?")) {
            return text;
        }
        return text.contains("T") && !text.endsWith("T00:00:00Z") ? EnglishText.instant(text) : EnglishText.day(text);
    }

    private Link link(DatedEvent event) {
        return link(new Named(event.iri(), event.label()));
    }
}
