package org.dateline.page.thing;

import org.dateline.page.Link;
import java.util.List;

/**
 * A property with its values.
 *
 * @param name the property, linked to its definition
 * @param iri its IRI
 * @param values at least one
 */
public record PropertyRow(Link name, String iri, List<PropertyValue> values) {

    /** Keeps a copy of the values. */
    public PropertyRow {
        values = List.copyOf(values);
    }
}
