// SPDX-License-Identifier: Apache-2.0
package org.dateline.model.overview;

import java.util.List;

/**
 * What a thing is and what it is called.
 *
 * @param iri absolute
 * @param name what it is called here
 * @param kinds its classes, by IRI, without those that all things of its sort have
 * @param gloss a sentence or more about it; empty if there is none
 * @param spellings all other names
 * @param same IRIs elsewhere of what is the same or nearly so
 */
public record EntityView(
        String iri, String name, List<String> kinds, String gloss, List<NameVariant> spellings, List<String> same) {
    /** Keeps copies. */
    public EntityView {
        kinds = List.copyOf(kinds);
        spellings = List.copyOf(spellings);
        same = List.copyOf(same);
    }
}
