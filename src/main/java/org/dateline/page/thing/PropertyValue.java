package org.dateline.page.thing;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A value of a property.
 *
 * @param text what is read
 * @param href path on this server where the value is a thing, or an address elsewhere; null for a literal
 * @param exact the value as it is in the graph, where what is read is shorter; else empty
 * @param shape the status that a marker is drawn for; empty for other values
 * @param parts the properties of a thing without a name; empty for others
 */
public record PropertyValue(String text, @Nullable String href, String exact, String shape, List<PropertyRow> parts) {

    /** Keeps a copy of the parts. */
    public PropertyValue {
        parts = List.copyOf(parts);
    }

    /** A literal. */
    public static PropertyValue literal(String text, String exact) {
        return new PropertyValue(text, null, exact, "", List.of());
    }

    /** A thing with a page. */
    public static PropertyValue thing(String text, String href, String iri) {
        return new PropertyValue(text, href, iri, "", List.of());
    }
}
