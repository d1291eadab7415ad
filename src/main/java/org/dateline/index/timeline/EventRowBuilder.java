// SPDX-License-Identifier: Apache-2.0
package org.dateline.index.timeline;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.IntFunction;
import org.dateline.model.Iri;
import org.dateline.model.LabelSet;
import org.dateline.model.Report;
import org.dateline.model.Status;
import org.dateline.model.timeline.EventRecord;
import org.dateline.model.timeline.EventRow;

/** Makes the shown form of the event of a row. */
final class EventRowBuilder {
    private final ThingDictionaries numbers;
    private final ThingCatalogue catalogue;

    EventRowBuilder(IndexedThings things) {
        this.numbers = things.numbers();
        this.catalogue = things.catalogue();
    }

    /** The event of a row. */
    EventRow get(Segment segment, int row) {
        Segment.Involved of = segment.involved();
        EventRecord.Marks marks = segment.marks().get(row);
        String iri = segment.names().iri(row);
        String label = LabelSet.unpack(segment.names().labels(row)).text();
        List<String> reports = list(of.reports(), row, numbers.reports()::get);
        return new EventRow(
                iri,
                label.isEmpty() ? Iri.localName(iri) : label,
                segment.spans().get(row, marks.status() == Status.ONGOING),
                marks.status(),
                new EventRow.Marks(
                        marks.sources(),
                        marks.independent(),
                        marks.disputed(),
                        reports.subList(0, Math.min(reports.size(), EventRow.Marks.MOST_REPORTS))),
                new EventRow.Involved(
                        list(
                                of.actors(),
                                row,
                                number -> catalogue.named(numbers.actors().get(number))),
                        list(
                                of.places(),
                                row,
                                number -> catalogue.place(numbers.places().get(number))),
                        list(
                                of.types(),
                                row,
                                number -> catalogue.named(numbers.types().get(number)))));
    }

    private static <T> List<T> list(Segment.Column column, int row, IntFunction<T> thing) {
        List<T> things = new ArrayList<>();
        for (int number : column.lists().list(row)) {
            things.add(thing.apply(number));
        }
        return List.copyOf(things);
    }

    /** The reports that events name. */
    Map<String, Report> reports(List<EventRow> rows) {
        Map<String, Report> reports = new TreeMap<>();
        rows.forEach(row -> row.marks().reports().forEach(iri -> reports.computeIfAbsent(iri, catalogue::report)));
        return reports;
    }
}
