// SPDX-License-Identifier: Apache-2.0
package org.dateline.extract.quotation;

import java.util.List;
import java.util.Optional;
import org.dateline.model.article.Span;

/**
 * A quotation with its speaker.
 *
 * @param quote the span of the quotation, quotation marks included
 * @param speaker the identifier of the actor who speaks; empty if it is not known
 * @param addressee the identifier of the actor who is addressed; empty if the text names none
 * @param media the media, as local names of the ontology
 * @param sentence the index of the sentence that contains the verb
 * @param verb the token of the verb that introduces the quotation; −1 if there is none
 */
public record AttributedQuotation(
        Span quote, Optional<String> speaker, Optional<String> addressee, List<String> media, int sentence, int verb) {

    /** Copies the list. */
    public AttributedQuotation {
        media = List.copyOf(media);
    }
}
