package org.dateline.page.thing;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A value of a property.
 *
 * @param text the displayed text
 * @param href the path on this server if the value is a thing, or an external address; null for a literal
 * @param exact the value in the graph if the displayed text is shorter; otherwise empty
 * @param status the event status whose marker is drawn; empty for other values
 * @param parts the properties of a blank node; empty for other values
 */
public record PropertyValue(String text, @Nullable String href, String exact, String status, List<PropertyRow> parts) {

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
