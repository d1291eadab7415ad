// SPDX-License-Identifier: Apache-2.0
package org.dateline.page.timeline;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.dateline.model.CalendarUnit;
import org.dateline.model.EnglishText;
import org.dateline.model.Named;
import org.dateline.model.Position;
import org.dateline.model.TimeSpan;
import org.dateline.model.XsdTime;
import org.dateline.model.timeline.EventRow;
import org.jspecify.annotations.Nullable;

/**
 * Writes a timeline as a calendar (iCalendar, RFC 5545). An event that is known to the minute becomes an appointment in UTC. Any other
 * event spans whole days, with a note on its uncertainty. Events without a date or outside the years 1 to 9999 are left out, since a
 * calendar cannot contain them. The calendar's description says how many, and each is named in a property of the calendar.
 */
public final class CalendarWriter {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("uuuuMMdd", Locale.ROOT);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'", Locale.ROOT);
    private static final int LAST_YEAR = 9998;

    private final TimelineExport export;
    private final EventText wording;
    private final CalendarLineWriter lines;

    private CalendarWriter(TimelineExport export, CalendarLineWriter lines) {
        this.export = export;
        this.wording = new EventText(export);
        this.lines = lines;
    }

    /** Writes the events; the stream stays open. */
    public static void write(TimelineExport export, OutputStream stream) throws IOException {
        OutputStream out = new BufferedOutputStream(stream);
        new CalendarWriter(export, new CalendarLineWriter(out)).write();
        out.flush();
    }

    private void write() throws IOException {
        List<EventRow> rows = export.slice().page().rows();
        List<EventRow> dated = rows.stream().filter(CalendarWriter::fits).toList();
        lines.write("BEGIN", "VCALENDAR");
        lines.write("VERSION", "2.0");
        lines.write("PRODID", "-//Dateline//Timeline//EN");
        lines.write("CALSCALE", "GREGORIAN");
        lines.text("X-WR-CALNAME", "Dateline");
        List<EventRow> left = rows.stream().filter(event -> !fits(event)).toList();
        lines.text(
                "X-WR-CALDESC",
                "As of " + export.asOf() + ". " + TimelineExport.RIGHTS
                        + (left.isEmpty()
                                ? ""
                                : " Events left out because a calendar cannot contain their date: " + left.size()
                                        + ". They are named as X-DATELINE-LEFT-OUT."));
        for (EventRow event : left) {
            String when = event.span().inWords();
            lines.text(
                    "X-DATELINE-LEFT-OUT",
                    event.label() + " (" + (when.isEmpty() ? "without a date" : when) + "): " + event.iri());
        }
        for (EventRow event : dated) {
            event(event);
        }
        lines.write("END", "VCALENDAR");
    }

    private static boolean fits(EventRow event) {
        return event.begin().filter(CalendarWriter::fits).isPresent()
                && event.end().map(CalendarWriter::fits).orElse(true);
    }

    private static boolean fits(Instant instant) {
        int year = instant.atOffset(ZoneOffset.UTC).getYear();
        return year >= 1 && year <= LAST_YEAR;
    }

    private void event(EventRow event) throws IOException {
        lines.write("BEGIN", "VEVENT");
        lines.text("UID", event.iri());
        lines.write("DTSTAMP", time(export.written()));
        span(event);
        lines.text("SUMMARY", event.label());
        lines.text("DESCRIPTION", description(event));
        String where = EventText.where(event);
        if (!where.isEmpty()) {
            lines.text("LOCATION", where);
        }
        List<Position> points = event.involved().points();
        if (!points.isEmpty()) {
            lines.write(
                    "GEO",
                    degrees(points.get(0).latitude()) + ";"
                            + degrees(points.get(0).longitude()));
        }
        lines.write("STATUS", status(event));
        if (!event.involved().types().isEmpty()) {
            lines.write(
                    "CATEGORIES",
                    event.involved().types().stream()
                            .map(Named::label)
                            .map(CalendarLineWriter::escaped)
                            .collect(Collectors.joining(",")));
        }
        lines.write("URL", CalendarLineWriter.uri(export.links().apply(event.iri())));
        lines.write("TRANSP", "TRANSPARENT");
        lines.write("END", "VEVENT");
    }

    private static String degrees(double value) {
        return String.format(Locale.ROOT, "%.6f", value);
    }

    private static String status(EventRow event) {
        return switch (event.status()) {
            case OCCURRED, ONGOING -> "CONFIRMED";
            case CANCELLED, NEGATED -> "CANCELLED";
            case HYPOTHETICAL, ORDERED, SCHEDULED, POSTPONED, UNKNOWN -> "TENTATIVE";
        };
    }

    private void span(EventRow event) throws IOException {
        Instant begin = event.begin().orElseThrow();
        Instant end = event.end().orElse(null);
        if (isToTheMinute(event.span())) {
            lines.write("DTSTART", time(begin));
            if (end != null && end.isAfter(begin)) {
                lines.write("DTEND", time(end));
            }
            return;
        }
        LocalDate first = day(begin);
        if (event.span().ongoing() != null) {
            lines.write("DTSTART;VALUE=DATE", DAY.format(first));
            return;
        }
        LocalDate last = end == null ? first : day(end.isAfter(begin) ? end.minusMillis(1) : end);
        lines.write("DTSTART;VALUE=DATE", DAY.format(first));
        // Exclusive: the day after the last.
        lines.write("DTEND;VALUE=DATE", DAY.format((last.isBefore(first) ? first : last).plusDays(1)));
    }

    private static LocalDate day(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC).toLocalDate();
    }

    private static String time(Instant instant) {
        return TIME.format(instant.atOffset(ZoneOffset.UTC));
    }

    /**
     * Whether it is an appointment: the begin is known to the minute, and so is the end where one is known. Of a part of a day, such as
     * an afternoon, only the outer bounds are known.
     */
    private static boolean isToTheMinute(TimeSpan span) {
        Instant lastBegin = span.latestBegin() == null ? span.latestEnd() : span.latestBegin();
        Instant firstEnd = span.earliestEnd() == null ? span.earliestBegin() : span.earliestEnd();
        boolean end = span.latestEnd() == null || isWithinAMinute(firstEnd, span.latestEnd());
        return isWithinAMinute(span.earliestBegin(), lastBegin) && end && span.beginUnit() == CalendarUnit.CLOCK;
    }

    private static boolean isWithinAMinute(@Nullable Instant first, @Nullable Instant last) {
        return first != null && last != null && !last.isAfter(first.plus(1, ChronoUnit.MINUTES));
    }

    private static boolean hasHour(@Nullable Instant instant) {
        return instant != null && !instant.equals(instant.truncatedTo(ChronoUnit.DAYS));
    }

    private String description(EventRow event) {
        List<String> parts = new ArrayList<>();
        parts.add(event.span().inWords());
        note(event).ifPresent(parts::add);
        parts.add(EventText.statusAndSources(event));
        if (!EventText.who(event).isEmpty()) {
            parts.add("With " + EventText.who(event));
        }
        wording.sources(event).forEach(source -> parts.add("Source: " + source));
        parts.add("As of " + export.asOf() + ". " + TimelineExport.RIGHTS);
        return String.join("\n", parts);
    }

    /** The uncertainty that a span of whole days does not show. */
    private static Optional<String> note(EventRow event) {
        TimeSpan span = event.span();
        if (span.end().isEmpty()) {
            return Optional.of("The end is not known. The event may have lasted longer than shown.");
        }
        if (isToTheMinute(span)) {
            return Optional.empty();
        }
        List<String> bounds = new ArrayList<>();
        bound(bounds, "did not begin before ", span.earliestBegin());
        bound(bounds, "had begun by ", span.latestBegin());
        bound(bounds, "did not end before ", span.earliestEnd());
        bound(bounds, "had ended by ", span.latestEnd());
        boolean oneDay = span.end().get().equals(span.begin().orElseThrow().plus(1, ChronoUnit.DAYS));
        return oneDay && bounds.size() == 2
                ? Optional.empty()
                : Optional.of("The dates are uncertain: it " + String.join(", ", bounds) + ".");
    }

    private static void bound(List<String> bounds, String words, @Nullable Instant instant) {
        if (instant != null) {
            String text = XsdTime.of(instant);
            bounds.add(words
                    + (hasHour(instant) ? EnglishText.instant(text) : "the beginning of " + EnglishText.day(text)));
        }
    }
}
