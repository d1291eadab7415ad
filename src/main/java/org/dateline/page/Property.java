package org.dateline.page;

import java.util.List;

/**
 * A property with its values.
 *
 * @param name the property, linked to its definition
 * @param iri its IRI
 * @param values at least one
 */
public record Property(Link name, String iri, List<Value> values) {

    /** Keeps a copy of the values. */
    public Property {
        values = List.copyOf(values);
    }
}
