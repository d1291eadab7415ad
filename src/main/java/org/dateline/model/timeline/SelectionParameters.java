// SPDX-License-Identifier: Apache-2.0
package org.dateline.model.timeline;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.dateline.model.BadParameterException;
import org.dateline.model.Moment;
import org.dateline.model.Status;
import org.dateline.model.timeline.Selection.Marks;
import org.dateline.model.timeline.Selection.Period;
import org.dateline.model.timeline.Selection.Things;
import org.jspecify.annotations.Nullable;

/** Selections as the parameters of a URL, and back. */
final class SelectionParameters {
    private static final int MOST_VALUES = 50;
    /** Any characters after the scheme: some engines hold IRIs with spaces or braces, and links to their events must work. */
    private static final Pattern IRI = Pattern.compile("[A-Za-z][A-Za-z0-9+.-]*:.+", Pattern.DOTALL);

    private SelectionParameters() {}

    static Selection parse(UrlParameters given) {
        Things things = new Things(iris(given, "actor"), iris(given, "place"), iris(given, "type"));
        return new Selection(
                period(given),
                things,
                new Marks(statuses(given), disputed(given)),
                q(given),
                given.find("bbox").map(text -> BoundingBox.parse("bbox", text)).orElse(null),
                moment(given, "asOf"));
    }

    static UrlParameters write(Selection selection) {
        Map<String, List<String>> values = new LinkedHashMap<>();
        Period period = selection.period();
        values.put("from", text(period.from()));
        values.put("to", text(period.to()));
        values.put("within", period.certainly() ? List.of("certainly") : List.of());
        values.put("actor", List.copyOf(selection.things().actors()));
        values.put("place", List.copyOf(selection.things().places()));
        values.put("type", List.copyOf(selection.things().types()));
        values.put(
                "status",
                selection.marks().statuses().stream().map(Status::word).toList());
        Boolean disputed = selection.marks().disputed();
        values.put("disputed", disputed == null ? List.of() : List.of(disputed.toString()));
        values.put("q", selection.q() == null ? List.of() : List.of(selection.q()));
        values.put(
                "bbox",
                selection.box() == null ? List.of() : List.of(selection.box().toString()));
        values.put("asOf", text(selection.asOf()));
        return new UrlParameters(values);
    }

    private static List<String> text(@Nullable Moment moment) {
        return moment == null ? List.of() : List.of(moment.text());
    }

    private static Period period(UrlParameters given) {
        Moment from = moment(given, "from");
        Moment to = moment(given, "to");
        if (from != null && to != null) {
            Instant end = to.end();
            boolean ordered = from.begin().isBefore(end);
            if (!ordered) {
                throw new BadParameterException(
                        "to", to.text(), "a day or time not before the parameter from, which is " + from.text());
            }
        }
        String within = given.find("within").orElse("possibly");
        return switch (within) {
            case "possibly" -> new Period(from, to, false);
            case "certainly" -> new Period(from, to, true);
            default -> throw new BadParameterException("within", within, "possibly or certainly");
        };
    }

    private static @Nullable Moment moment(UrlParameters given, String name) {
        return given.find(name).map(text -> Moment.parse(name, text)).orElse(null);
    }

    private static Set<String> iris(UrlParameters given, String name) {
        Set<String> iris = new TreeSet<>();
        for (String value : bounded(given, name)) {
            String iri = value.strip();
            if (!IRI.matcher(iri).matches()) {
                throw new BadParameterException(
                        name, value, "an absolute IRI, such as https://w3id.org/dateline/id/" + name + "/…");
            }
            iris.add(iri);
        }
        return java.util.Collections.unmodifiableSet(iris);
    }

    private static Set<Status> statuses(UrlParameters given) {
        Set<Status> statuses = new TreeSet<>();
        for (String value : bounded(given, "status")) {
            statuses.add(Status.findWordOrIri(value.strip())
                    .orElseThrow(() -> new BadParameterException("status", value, "one of " + Status.words())));
        }
        return java.util.Collections.unmodifiableSet(new LinkedHashSet<>(statuses));
    }

    private static List<String> bounded(UrlParameters given, String name) {
        List<String> values = given.list(name);
        if (values.size() > MOST_VALUES) {
            throw new BadParameterException(name, values.size() + " values", "at most " + MOST_VALUES + " values");
        }
        return values;
    }

    private static @Nullable Boolean disputed(UrlParameters given) {
        return given.find("disputed")
                .map(text -> switch (text) {
                    case "true" -> true;
                    case "false" -> false;
                    default -> throw new BadParameterException("disputed", text, "true or false");
                })
                .orElse(null);
    }

    private static @Nullable String q(UrlParameters given) {
        String q = given.find("q").map(String::strip).orElse(null);
        if (q != null && q.length() > Selection.LONGEST_Q) {
            throw new BadParameterException("q", q, "at most " + Selection.LONGEST_Q + " characters");
        }
        return q;
    }
}
