// SPDX-License-Identifier: Apache-2.0
package org.dateline.page.timeline;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.dateline.model.Named;
import org.dateline.model.Report;
import org.dateline.model.timeline.EventPlace;
import org.dateline.model.timeline.EventRow;

/** Texts about events that several formats use. */
final class EventText {
    private static final int NAMED = 10;

    private final TimelineExport export;

    EventText(TimelineExport export) {
        this.export = export;
    }

    /** The places of an event; empty if unknown. */
    static String where(EventRow event) {
        return event.involved().places().stream().map(EventPlace::label).collect(Collectors.joining(", "));
    }

    /** The types of an event. */
    static String what(EventRow event) {
        return labels(event.involved().types());
    }

    /** The actors of an event. */
    static String who(EventRow event) {
        return labels(event.involved().actors());
    }

    private static String labels(List<Named> things) {
        return things.stream().map(Named::label).collect(Collectors.joining(", "));
    }

    /** Status and number of sources: {@code occurred · 3 sources, 2 independent · disputed}. */
    static String statusAndSources(EventRow event) {
        List<String> parts = new ArrayList<>(List.of(event.status().label()));
        int sources = event.marks().sources();
        if (sources > 0) {
            String independent = sources == 1 ? "" : ", " + event.marks().independent() + " independent";
            parts.add(sources + (sources == 1 ? " source" : " sources") + independent);
        }
        if (event.marks().disputed()) {
            parts.add("disputed");
        }
        return String.join(" · ", parts);
    }

    /** The reports of an event, each with publisher and address; at most {@value #NAMED}. */
    List<String> sources(EventRow event) {
        List<String> lines = new ArrayList<>();
        List<String> reports = event.marks().reports();
        for (String iri : reports.subList(0, Math.min(NAMED, reports.size()))) {
            Report report = export.slice().page().reports().get(iri);
            if (report != null) {
                lines.add(source(report));
            }
        }
        if (reports.size() > NAMED) {
            lines.add("and " + (reports.size() - NAMED) + " more");
        }
        return lines;
    }

    private static String source(Report report) {
        List<String> parts = new ArrayList<>();
        if (report.headline().isEmpty()) {
            parts.add(report.name());
        } else {
            parts.add((report.publisher() + " “" + report.headline() + "”").strip());
        }
        if (!report.url().isEmpty()) {
            parts.add(report.url());
        }
        return String.join(" ", parts);
    }
}
