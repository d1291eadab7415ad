// SPDX-License-Identifier: Apache-2.0
package org.dateline.model.timeline;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Short names for things in URLs. Under the base {@code https://w3id.org/dateline/} the value {@code khalifa-haftar} of the
 * parameter {@code actor} stands for {@code https://w3id.org/dateline/id/actor/khalifa-haftar}; so do {@code actor/khalifa-haftar}
 * and the IRI itself.
 *
 * @param base the namespace of the server's own things
 */
public record UrlNames(String base) {
    private static final Pattern ABSOLUTE = Pattern.compile("[A-Za-z][A-Za-z0-9+.-]*:.*", Pattern.DOTALL);
    private static final Map<String, String> FOLDERS =
            Map.of("actor", "id/actor/", "place", "id/place/", "type", "event-type/");

    /** The same parameters with IRIs in place of short names. */
    public UrlParameters toIris(UrlParameters given) {
        return changed(given, this::iri);
    }

    /** The same parameters with short names in place of IRIs, where there are such. */
    public UrlParameters toShort(UrlParameters given) {
        return changed(given, this::shortened);
    }

    /** The parameters whose values are things, and so may be short names. */
    public static Set<String> parameters() {
        return FOLDERS.keySet();
    }

    /** Whether a value of such a parameter is an IRI already. */
    public static boolean isIri(String value) {
        return ABSOLUTE.matcher(value.strip()).matches();
    }

    private interface Change {
        String of(String folder, String value);
    }

    private static UrlParameters changed(UrlParameters given, Change change) {
        Map<String, List<String>> values = new LinkedHashMap<>();
        given.values().forEach((name, all) -> {
            String folder = FOLDERS.get(name);
            values.put(
                    name,
                    folder == null
                            ? all
                            : all.stream()
                                    .map(value -> change.of(folder, value))
                                    .toList());
        });
        return new UrlParameters(values);
    }

    private String iri(String folder, String value) {
        String name = value.strip();
        if (ABSOLUTE.matcher(name).matches()) {
            return name;
        }
        String relative = name.startsWith("/") ? name.substring(1) : name;
        boolean whole = relative.startsWith("id/") || relative.startsWith("event-type/");
        // actor/khalifa-haftar: the kind is said twice, by the parameter and by the value.
        boolean kind = ("id/" + relative).startsWith(folder);
        return base + (whole ? "" : kind ? "id/" : folder) + relative;
    }

    private String shortened(String folder, String iri) {
        String begin = base + folder;
        String name = iri.startsWith(begin) ? iri.substring(begin.length()) : "";
        boolean plain = !name.isEmpty()
                && !ABSOLUTE.matcher(name).matches()
                && iri(folder, name).equals(iri);
        return plain ? name : iri;
    }
}
