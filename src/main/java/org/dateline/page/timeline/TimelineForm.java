// SPDX-License-Identifier: Apache-2.0
package org.dateline.page.timeline;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dateline.model.Status;
import org.dateline.model.timeline.Facets;
import org.dateline.model.timeline.UrlNames;
import org.dateline.model.timeline.UrlParameters;
import org.jspecify.annotations.Nullable;

/**
 * The form above a timeline. The field of a filter shows its value. If a filter has several values, they are in hidden fields, and the
 * visible field is for one more.
 *
 * @param fields the fields in their order
 * @param hidden the hidden fields
 * @param problem the fault of the request; empty if it has none
 */
public record TimelineForm(List<Field> fields, List<Hidden> hidden, String problem) {
    private static final List<String> KEPT = List.of("within", "bbox", "lanes", "sort", "limit");
    private static final Map<String, String[]> TEXTS = texts();
    private static final int LONGEST = 500;

    /**
     * A field to type in, to choose from, or to tick.
     *
     * @param name the name of the parameter
     * @param label the label of the field
     * @param value its value
     * @param example an example of a value
     * @param options the values to choose from; for a text field the suggestions
     * @param kind {@code text}, {@code search}, {@code choice} or {@code tick}
     * @param wrong the fault of its value; empty if it has none
     */
    public record Field(
            String name, String label, String value, String example, List<Option> options, String kind, String wrong) {}

    /**
     * One of the values of a field.
     *
     * @param value the value of the parameter
     * @param text the displayed text
     */
    public record Option(String value, String text) {}

    /**
     * A hidden field.
     *
     * @param name of the parameter
     * @param value of the parameter
     */
    public record Hidden(String name, String value) {}

    /**
     * A fault of a parameter.
     *
     * @param parameter the name of the parameter
     * @param message the fault and what is expected
     */
    public record Wrong(String parameter, String message) {}

    private static Map<String, String[]> texts() {
        Map<String, String[]> texts = new LinkedHashMap<>();
        texts.put("from", new String[] {"From", "2019-04", "text"});
        texts.put("to", new String[] {"To", "2019-04-30", "text"});
        texts.put("actor", new String[] {"Actor", "any", "text"});
        texts.put("place", new String[] {"Place", "any", "text"});
        texts.put("type", new String[] {"Type", "any", "text"});
        texts.put("status", new String[] {"Status", "", "choice"});
        texts.put("q", new String[] {"Words", "any", "search"});
        texts.put("asOf", new String[] {"As known on", "today", "text"});
        texts.put("disputed", new String[] {"Disputed only", "", "tick"});
        return texts;
    }

    /**
     * The form for some parameters, with short names.
     *
     * @param facets the values to suggest; null if there are none
     * @param wrong the fault; null if there is none
     */
    static TimelineForm of(UrlParameters given, @Nullable Facets facets, UrlNames names, @Nullable Wrong wrong) {
        List<Hidden> hidden = new ArrayList<>();
        List<Field> fields = new ArrayList<>();
        TEXTS.forEach((name, text) -> {
            String fault = wrong != null && wrong.parameter().equals(name) ? wrong.message() : "";
            boolean faulty = !fault.isEmpty();
            List<String> values = given.list(name);
            boolean single = values.size() == 1 || faulty;
            if (!single) {
                values.stream().limit(LONGEST).forEach(value -> hidden.add(new Hidden(name, value)));
            }
            String value = single && !values.isEmpty() ? values.get(values.size() - 1) : "";
            fields.add(new Field(
                    name,
                    text[0],
                    value.substring(0, Math.min(LONGEST, value.length())),
                    text[1],
                    options(name, facets, names),
                    text[2],
                    fault));
        });
        KEPT.forEach(name -> given.list(name).stream().limit(1).forEach(value -> hidden.add(new Hidden(name, value))));
        return new TimelineForm(List.copyOf(fields), List.copyOf(hidden), wrong == null ? "" : wrong.message());
    }

    private static List<Option> options(String name, @Nullable Facets facets, UrlNames names) {
        return switch (name) {
            case "status" -> {
                List<Option> options = new ArrayList<>(List.of(new Option("", "any")));
                for (Status status : Status.values()) {
                    options.add(new Option(status.word(), status.label()));
                }
                yield options;
            }
            case "actor" -> facets == null ? List.of() : options(name, facets.actors(), names);
            case "place" -> facets == null ? List.of() : options(name, facets.places(), names);
            case "type" -> facets == null ? List.of() : options(name, facets.types(), names);
            default -> List.of();
        };
    }

    private static List<Option> options(String name, Facets.Facet facet, UrlNames names) {
        return facet.top().stream()
                .map(count -> new Option(
                        names.toShort(UrlParameters.NONE.with(
                                        name, count.thing().iri()))
                                .list(name)
                                .get(0),
                        count.thing().label()))
                .toList();
    }
}
