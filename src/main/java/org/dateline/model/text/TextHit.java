// SPDX-License-Identifier: Apache-2.0
package org.dateline.model.text;

import java.util.Optional;

/**
 * A thing that was found.
 *
 * @param iri the thing
 * @param kind what it is
 * @param name its label, else its first fragment, else its IRI
 * @param also the other name by which it was found, where the label does not show why
 * @param fragment the fragment or gist by which it was found
 * @param events of an actor or a place, how many events it is in
 */
public record TextHit(
        String iri,
        TextKind kind,
        HighlightedText name,
        Optional<HighlightedText> also,
        Optional<HighlightedText> fragment,
        int events) {}
