// SPDX-License-Identifier: Apache-2.0
package org.dateline.page.timeline;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.dateline.model.BadParameterException;
import org.dateline.model.Status;
import org.dateline.model.timeline.Facets;
import org.dateline.model.timeline.UrlNames;
import org.dateline.model.timeline.UrlParameters;
import org.dateline.page.Link;
import org.jspecify.annotations.Nullable;

/**
 * The form above a timeline or a map. The field of a filter shows its value. If a filter has several values, they are in hidden fields, and the
 * visible field is for one more.
 *
 * @param action the path of the page
 * @param fields the fields in their order
 * @param hidden the hidden fields
 * @param problem the fault of the request; empty if it has none
 * @param choices links to the same page with what may be meant in place of an unclear name
 */
public record TimelineForm(String action, List<Field> fields, List<Hidden> hidden, String problem, List<Link> choices) {
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
     * @param wrong whether its value has a fault
     */
    public record Field(
            String name, String label, String value, String example, List<Option> options, String kind, boolean wrong) {
        /** Whether its values are names of things. */
        public boolean isThing() {
            return UrlNames.parameters().contains(name);
        }
    }

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
     * Where a form belongs.
     *
     * @param path the path of its page
     * @param names the short names of things in URLs
     */
    public record Address(String path, UrlNames names) {}

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
     * @param facets the values to suggest
     * @param labels what stands in the fields for things
     */
    public static TimelineForm of(UrlParameters given, Facets facets, Address address, SelectionLabels labels) {
        List<Field> fields = fields(given, facets, address.names, null).stream()
                .map(field -> labelled(field, address.names, labels))
                .toList();
        return new TimelineForm(address.path, fields, hidden(given, null), "", List.of());
    }

    private static Field labelled(Field field, UrlNames names, SelectionLabels labels) {
        if (!field.isThing() || field.value.isEmpty()) {
            return field;
        }
        String iri = names.toIris(UrlParameters.NONE.with(field.name, field.value))
                .list(field.name)
                .get(0);
        String text = labels.inField(field.name, iri);
        return new Field(field.name, field.label, text, field.example, field.options, field.kind, field.wrong);
    }

    /** The form for parameters as they were given, of which one has a fault. */
    public static TimelineForm wrong(UrlParameters given, Address address, BadParameterException failure) {
        String parameter = failure.parameter();
        String[] text = TEXTS.get(parameter);
        String message = Objects.requireNonNullElse(failure.getMessage(), "The value cannot be used.");
        List<Link> choices = failure.choices().stream()
                .map(choice -> new Link(choice.label(), replaced(given, address, failure, choice.iri())))
                .toList();
        return new TimelineForm(
                address.path,
                fields(given, null, address.names, parameter),
                hidden(given, parameter),
                text == null ? message : text[0] + ": " + failure.fault(),
                choices);
    }

    private static String replaced(UrlParameters given, Address address, BadParameterException failure, String iri) {
        String parameter = failure.parameter();
        List<String> values = given.list(parameter).stream()
                .map(value -> value.strip().equals(failure.given()) ? iri : value)
                .toList();
        UrlParameters changed = given.with("cursor").with(parameter, values.toArray(String[]::new));
        return address.path + "?" + address.names.toShort(changed).query();
    }

    private static List<Field> fields(
            UrlParameters given, @Nullable Facets facets, UrlNames names, @Nullable String wrong) {
        List<Field> fields = new ArrayList<>();
        TEXTS.forEach((name, text) -> {
            boolean faulty = name.equals(wrong);
            List<String> values = given.list(name);
            String value = !values.isEmpty() && (faulty || values.size() == 1) ? values.get(values.size() - 1) : "";
            fields.add(new Field(
                    name,
                    text[0],
                    value.substring(0, Math.min(LONGEST, value.length())),
                    text[1],
                    options(name, facets, names),
                    text[2],
                    faulty));
        });
        return List.copyOf(fields);
    }

    private static List<Hidden> hidden(UrlParameters given, @Nullable String wrong) {
        List<Hidden> hidden = new ArrayList<>();
        TEXTS.keySet().forEach(name -> {
            List<String> values = given.list(name);
            if (values.size() != 1 && !name.equals(wrong)) {
                values.stream().limit(LONGEST).forEach(value -> hidden.add(new Hidden(name, value)));
            }
        });
        KEPT.forEach(name -> given.list(name).stream().limit(1).forEach(value -> hidden.add(new Hidden(name, value))));
        return List.copyOf(hidden);
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
