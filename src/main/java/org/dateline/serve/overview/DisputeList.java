// SPDX-License-Identifier: Apache-2.0
package org.dateline.serve.overview;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.dateline.model.BadParameterException;
import org.dateline.model.EnglishText;
import org.dateline.model.timeline.EventRow;
import org.dateline.model.timeline.Selection;
import org.dateline.model.timeline.SortOrder;
import org.dateline.model.timeline.TimelineViewOptions;
import org.dateline.model.timeline.UrlParameters;
import org.dateline.page.Link;
import org.dateline.page.dispute.DisputeKind;
import org.dateline.page.dispute.DisputeSummary;
import org.dateline.page.event.EventDifferences;
import org.dateline.page.overview.EventLine;
import org.dateline.page.overview.OverviewLinks;
import org.dateline.query.evidence.DisputedValuesReader;
import org.dateline.query.timeline.TimelineService;
import org.dateline.serve.http.ListParameters;
import org.dateline.store.Store;

/**
 * The disputed events that a request selects, filtered and in order.
 *
 * @param choice the filters and the order
 * @param rows the events as far as they are read
 * @param subjects what the sources differ on, by the IRI of the event
 * @param counts the number of events for each thing that sources differ on, before the filter by that
 * @param total the number of events; with a filter by what sources differ on, of those that are read
 * @param selected the number of events before that filter
 */
record DisputeList(
        DisputeSummary.Choice choice,
        List<EventRow> rows,
        Map<String, List<String>> subjects,
        Map<String, Integer> counts,
        long total,
        long selected) {
    /** What the sources differ on is read of so many disputed events, the first in the order. */
    static final int MOST = 2_000;

    /** More rows are not in the table. */
    private static final int ROWS = 200;

    private static final int LONGEST = 100;
    private static final int LONGEST_WORDS = 500;

    /**
     * The list that a request asks for.
     *
     * @param needed how many events of the list are needed at least, unless there are fewer or it is filtered by what sources differ on
     */
    static DisputeList of(HttpServletRequest request, TimelineService timelines, Store store, int needed) {
        DisputeSummary.Choice choice = choice(request);
        Selection selection = Selection.parse(new UrlParameters(Map.of())
                .with("disputed", "true")
                .with("from", choice.from())
                .with("to", choice.to())
                .with("q", choice.q()));
        TimelineService.Listed listed = timelines.list(
                selection, TimelineViewOptions.DEFAULT.sortedBy(choice.sort()).limitedTo(Math.max(MOST, needed)));
        List<EventRow> read = listed.rows().stream().limit(MOST).toList();
        Map<String, Set<String>> values =
                DisputedValuesReader.map(store, read.stream().map(EventRow::iri).toList());
        Map<String, List<String>> subjects = new TreeMap<>();
        values.forEach((event, properties) -> subjects.put(event, EventDifferences.subjects(properties)));
        Map<String, Integer> counts = new TreeMap<>();
        subjects.values().forEach(each -> each.forEach(subject -> counts.merge(subject, 1, Integer::sum)));
        if (choice.about().isEmpty()) {
            return new DisputeList(choice, listed.rows(), subjects, counts, listed.total(), listed.total());
        }
        List<String> possible = EventDifferences.possibleSubjects();
        if (!counts.containsKey(choice.about()) && !possible.contains(choice.about())) {
            throw new BadParameterException("about", choice.about(), "one of " + String.join(", ", possible));
        }
        List<EventRow> about = read.stream()
                .filter(row -> subjects.getOrDefault(row.iri(), List.of()).contains(choice.about()))
                .toList();
        return new DisputeList(choice, about, subjects, counts, about.size(), listed.total());
    }

    private static DisputeSummary.Choice choice(HttpServletRequest request) {
        String sort = ListParameters.text(request, "sort", LONGEST);
        return new DisputeSummary.Choice(
                ListParameters.text(request, "about", LONGEST),
                ListParameters.text(request, "from", LONGEST),
                ListParameters.text(request, "to", LONGEST),
                ListParameters.text(request, "q", LONGEST_WORDS),
                sort.isEmpty()
                        ? SortOrder.LATEST
                        : SortOrder.find(sort)
                                .orElseThrow(
                                        () -> new BadParameterException("sort", sort, "one of " + SortOrder.words())));
    }

    /** The parameters of the address of this list. */
    UrlParameters parameters() {
        return parameters(choice.about());
    }

    private UrlParameters parameters(String about) {
        return new UrlParameters(Map.of())
                .with("kind", DisputeKind.FACTS.word())
                .with("about", about)
                .with("from", choice.from())
                .with("to", choice.to())
                .with("q", choice.q())
                .with(
                        "sort",
                        choice.sort() == SortOrder.LATEST ? "" : choice.sort().word());
    }

    /** The list as a table with its filters. */
    DisputeSummary summary(OverviewLinks links) {
        List<EventRow> shown = rows.subList(0, Math.min(ROWS, rows.size()));
        List<EventLine> lines = links.lines(shown);
        List<DisputeSummary.Row> table = new java.util.ArrayList<>();
        for (int i = 0; i < shown.size(); i++) {
            EventRow row = shown.get(i);
            EventLine line = lines.get(i);
            table.add(new DisputeSummary.Row(
                    line.title(),
                    line.date(),
                    line.place(),
                    subjects.getOrDefault(row.iri(), List.of()),
                    line.sources(),
                    row.marks().independent()));
        }
        return new DisputeSummary(
                choice,
                counts.entrySet().stream()
                        .map(entry -> new DisputeSummary.Subject(
                                new Link(
                                        entry.getKey(),
                                        "/disputes?"
                                                + parameters(entry.getKey()).query()),
                                EnglishText.number(entry.getValue()),
                                entry.getKey().equals(choice.about())))
                        .toList(),
                table,
                total,
                selected > MOST
                        ? "What sources differ on is counted and filtered among the first " + EnglishText.number(MOST)
                                + " of " + EnglishText.number(selected) + " disputed events."
                        : "");
    }
}
