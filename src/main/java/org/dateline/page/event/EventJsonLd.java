// SPDX-License-Identifier: Apache-2.0
package org.dateline.page.event;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import org.dateline.model.Namespaces;
import org.dateline.model.Position;
import org.dateline.model.TimeSpan;
import org.dateline.model.XsdTime;
import org.dateline.model.evidence.AssessedEvent;
import org.dateline.model.evidence.EventRef;
import org.dateline.model.evidence.ReportDetails;

/** An event as schema.org JSON-LD: only known values, and no date more precise than the sources allow. */
public final class EventJsonLd {
    private static final int MOST = 50;

    private EventJsonLd() {}

    static String of(EventPage page) {
        ObjectNode event = JsonNodeFactory.instance.objectNode();
        event.put("@context", Namespaces.SCHEMA);
        event.put("@type", "Event");
        event.put("@id", page.view().iri());
        event.put("name", page.head().title());
        TimeSpan span = page.assessed().span();
        if (span.earliestBegin() != null) {
            event.put(
                    "startDate",
                    span.earliestBegin().equals(span.latestBegin())
                            ? XsdTime.of(span.earliestBegin())
                            : date(span.earliestBegin()));
            if (span.latestEnd() != null && span.ongoing() == null) {
                event.put("endDate", end(span.latestEnd(), span.latestEnd().equals(span.earliestEnd())));
            }
        }
        switch (page.assessed().status()) {
            case SCHEDULED, ONGOING, OCCURRED -> event.put("eventStatus", Namespaces.SCHEMA + "EventScheduled");
            case POSTPONED -> event.put("eventStatus", Namespaces.SCHEMA + "EventPostponed");
            case CANCELLED -> event.put("eventStatus", Namespaces.SCHEMA + "EventCancelled");
            default -> {}
        }
        page.assessed().places().forEach(site -> event.withArray("location").add(place(site)));
        events(event, "superEvent", page.view().links().within());
        events(event, "subEvent", page.view().links().parts());
        page.view().accounts().stream().limit(MOST).forEach(account -> event.withArray("subjectOf")
                .add(article(account.report())));
        return event.toString();
    }

    private static String end(Instant end, boolean isExact) {
        if (isExact) {
            return XsdTime.of(end);
        }
        return date(isMidnight(end) ? end.minusNanos(1) : end);
    }

    private static String date(Instant instant) {
        LocalDate day = instant.atOffset(ZoneOffset.UTC).toLocalDate();
        boolean wholeDay = isMidnight(instant) || isMidnight(instant.plusNanos(1));
        return wholeDay ? XsdTime.of(day) : XsdTime.of(instant);
    }

    private static boolean isMidnight(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC).toLocalTime().equals(LocalTime.MIDNIGHT);
    }

    private static ObjectNode place(AssessedEvent.Site site) {
        ObjectNode place = JsonNodeFactory.instance.objectNode();
        place.put("@type", "Place");
        place.put("@id", site.place().iri());
        place.put("name", site.place().label());
        Position point = site.point();
        if (point != null) {
            place.putObject("geo")
                    .put("@type", "GeoCoordinates")
                    .put("latitude", point.latitude())
                    .put("longitude", point.longitude());
        }
        return place;
    }

    private static void events(ObjectNode event, String property, List<EventRef> others) {
        if (!others.isEmpty()) {
            ArrayNode list = event.putArray(property);
            others.stream().limit(MOST).forEach(other -> list.addObject()
                    .put("@type", "Event")
                    .put("@id", other.event().iri())
                    .put("name", other.event().label()));
        }
    }

    /** An article as {@code schema:NewsArticle}; the day of publication without a time where only the day is known. */
    public static ObjectNode article(ReportDetails report) {
        ObjectNode article = JsonNodeFactory.instance.objectNode();
        article.put("@type", "NewsArticle");
        article.put("@id", report.article());
        article.put("name", report.title());
        if (!report.headline().isEmpty()) {
            article.put("headline", report.headline());
        }
        Instant published = report.published();
        if (published != null) {
            article.put("datePublished", report.byDay() ? date(published) : XsdTime.of(published));
        }
        if (!report.address().isEmpty()) {
            article.put("url", report.address());
        }
        report.parties().publisher().ifPresent(publisher -> article.putObject("publisher")
                .put("@type", "Organization")
                .put("name", publisher.label()));
        return article;
    }
}
