// SPDX-License-Identifier: Apache-2.0
package org.dateline.model.timeline;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.dateline.model.BadParameterException;

/**
 * The parameters of a URL, each with its values, in order. Values that are blank count as absent, as a form sends its empty
 * fields.
 *
 * @param values by name
 */
public record UrlParameters(Map<String, List<String>> values) {
    /** None. */
    public static final UrlParameters NONE = new UrlParameters(Map.of());

    /** Keeps a copy without blank values. */
    public UrlParameters {
        Map<String, List<String>> kept = new LinkedHashMap<>();
        values.forEach((name, all) -> {
            List<String> filled = all.stream().filter(value -> !value.isBlank()).toList();
            if (!filled.isEmpty()) {
                kept.put(name, filled);
            }
        });
        values = java.util.Collections.unmodifiableMap(kept);
    }

    /** All values of a parameter; none where it is absent. */
    public List<String> list(String name) {
        return values.getOrDefault(name, List.of());
    }

    /**
     * The value of a parameter that may be given once.
     *
     * @throws BadParameterException where it is given more than once with different values
     */
    public Optional<String> find(String name) {
        List<String> all = list(name).stream().distinct().toList();
        if (all.size() > 1) {
            throw new BadParameterException(name, String.join(" and ", all), "one value");
        }
        return all.stream().findFirst();
    }

    /** The same with these values of a parameter in place of those it had; none takes the parameter away. */
    public UrlParameters with(String name, String... replacing) {
        Map<String, List<String>> changed = new LinkedHashMap<>(values);
        changed.put(name, List.of(replacing));
        return new UrlParameters(changed);
    }

    /** The same with one more value of a parameter. */
    public UrlParameters and(String name, String value) {
        List<String> all = new ArrayList<>(list(name));
        if (!all.contains(value)) {
            all.add(value);
        }
        return with(name, all.toArray(String[]::new));
    }

    /** The same without one value of a parameter. */
    public UrlParameters without(String name, String value) {
        return with(
                name, list(name).stream().filter(other -> !other.equals(value)).toArray(String[]::new));
    }

    /** These, and those of another. */
    public UrlParameters plus(UrlParameters other) {
        Map<String, List<String>> all = new LinkedHashMap<>(values);
        all.putAll(other.values);
        return new UrlParameters(all);
    }

    /** As they stand in a URL behind the {@code ?}, encoded as forms are; empty if there are none. */
    public String query() {
        return values.entrySet().stream()
                .flatMap(
                        entry -> entry.getValue().stream().map(value -> encoded(entry.getKey()) + "=" + encoded(value)))
                .collect(Collectors.joining("&"));
    }

    private static String encoded(String text) {
        // What a URL's query may hold as it is stays readable: RFC 3986, section 3.4.
        return URLEncoder.encode(text, StandardCharsets.UTF_8)
                .replace("%3A", ":")
                .replace("%2F", "/")
                .replace("%2C", ",");
    }
}
