// SPDX-License-Identifier: Apache-2.0
package org.dateline.page.map;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.dateline.model.Position;
import org.dateline.model.timeline.EventPlace;
import org.dateline.model.timeline.EventRow;

/**
 * The events of a map as short JSON: {@code places} as {@code [longitude, latitude, radius in metres, label, path]}, {@code events}
 * as {@code [index of the place, label, path, when, status, 1 if disputed, first day, last day]}, days as numbers since 1970, null
 * if unknown; {@code without} the first and last days of the events that have no position; {@code total} also counts the events that
 * are left out.
 */
public final class MapJson {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final long DAY = 86_400;
    private static final int LABEL = 200;

    private MapJson() {}

    /**
     * Writes events.
     *
     * @param path gives the path of a thing's page for its IRI
     */
    public static byte[] write(List<EventRow> rows, long total, UnaryOperator<String> path) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Map<String, EventPlace> places = new LinkedHashMap<>();
        Map<String, Integer> numbers = new LinkedHashMap<>();
        try (JsonGenerator json = JSON.createGenerator(out)) {
            json.writeStartObject();
            json.writeNumberField("total", total);
            json.writeNumberField("read", rows.size());
            json.writeArrayFieldStart("events");
            for (EventRow row : rows) {
                for (EventPlace place : row.involved().places()) {
                    if (place.position() != null) {
                        places.putIfAbsent(place.iri(), place);
                        numbers.putIfAbsent(place.iri(), numbers.size());
                        write(json, row, numbers.getOrDefault(place.iri(), 0), path);
                    }
                }
            }
            json.writeEndArray();
            json.writeArrayFieldStart("places");
            for (EventPlace place : places.values()) {
                write(json, place, path);
            }
            json.writeEndArray();
            json.writeArrayFieldStart("without");
            for (EventRow row : rows) {
                if (row.involved().places().stream().allMatch(place -> place.position() == null)) {
                    json.writeStartArray();
                    days(json, row);
                    json.writeEndArray();
                }
            }
            json.writeEndArray();
            json.writeEndObject();
        }
        return out.toByteArray();
    }

    private static void write(JsonGenerator json, EventRow row, int place, UnaryOperator<String> path)
            throws IOException {
        json.writeStartArray();
        json.writeNumber(place);
        json.writeString(cut(row.label()));
        json.writeString(path.apply(row.iri()));
        json.writeString(row.span().inWords());
        json.writeString(row.status().word());
        json.writeNumber(row.marks().disputed() ? 1 : 0);
        days(json, row);
        json.writeEndArray();
    }

    private static void days(JsonGenerator json, EventRow row) throws IOException {
        day(json, row.begin().orElse(null), 0);
        day(json, row.span().shownUntil().or(row::begin).orElse(null), -1);
    }

    /** An end is exclusive, so the last day is the day of the second before it. */
    private static void day(JsonGenerator json, @org.jspecify.annotations.Nullable Instant instant, int seconds)
            throws IOException {
        if (instant == null) {
            json.writeNull();
        } else {
            json.writeNumber(Math.floorDiv(instant.getEpochSecond() + seconds, DAY));
        }
    }

    private static void write(JsonGenerator json, EventPlace place, UnaryOperator<String> path) throws IOException {
        Position position = place.position();
        json.writeStartArray();
        json.writeNumber(position == null ? 0 : position.longitude());
        json.writeNumber(position == null ? 0 : position.latitude());
        json.writeNumber(Math.round(LocatorMap.radiusOf(place.precision())));
        json.writeString(cut(place.label()));
        json.writeString(path.apply(place.iri()));
        json.writeEndArray();
    }

    private static String cut(String label) {
        return label.length() <= LABEL ? label : label.substring(0, LABEL) + "…";
    }
}
