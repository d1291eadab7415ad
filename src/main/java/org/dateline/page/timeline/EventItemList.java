// SPDX-License-Identifier: Apache-2.0
package org.dateline.page.timeline;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import org.dateline.model.XsdTime;
import org.dateline.model.timeline.EventRow;

/** Events as a schema.org {@code ItemList}. */
final class EventItemList {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int LONGEST = 200;

    private EventItemList() {}

    /** The list as JSON-LD. */
    static String json(String name, List<EventRow> rows) {
        ObjectNode list = JSON.createObjectNode()
                .put("@context", "https://schema.org")
                .put("@type", "ItemList")
                .put("name", shortened(name))
                .put("numberOfItems", rows.size());
        ArrayNode items = list.putArray("itemListElement");
        for (EventRow row : rows) {
            ObjectNode item = items.addObject().put("@type", "ListItem").put("position", items.size());
            event(row, item.putObject("item"));
        }
        return list.toString();
    }

    private static void event(EventRow row, ObjectNode item) {
        item.put("@type", "Event").put("@id", row.iri()).put("name", shortened(row.label()));
        row.begin()
                .ifPresent(begin -> item.put(
                        "startDate", date(begin, begin.equals(row.span().latestBegin()))));
        row.involved().places().stream().findFirst().ifPresent(place -> item.putObject("location")
                .put("@type", "Place")
                .put("name", shortened(place.label())));
    }

    private static String date(Instant instant, boolean isExact) {
        var time = instant.atOffset(ZoneOffset.UTC);
        boolean isDay = !isExact && time.toLocalTime().equals(LocalTime.MIDNIGHT);
        return isDay ? XsdTime.of(time.toLocalDate()) : XsdTime.of(instant);
    }

    private static String shortened(String text) {
        return text.codePointCount(0, text.length()) <= LONGEST
                ? text
                : text.substring(0, text.offsetByCodePoints(0, LONGEST)) + "…";
    }
}
