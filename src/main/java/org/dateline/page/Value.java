package org.dateline.page;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A value of a property.
 *
 * @param text what is read
 * @param href path on this server where the value is a thing; null for a literal
 * @param note language or datatype, else empty
 * @param parts the properties of a thing without a name; empty for others
 */
public record Value(String text, @Nullable String href, String note, List<Property> parts) {

    /** Keeps a copy of the parts. */
    public Value {
        parts = List.copyOf(parts);
    }
}
