package org.dateline.extract.quotation;

import java.util.List;
import java.util.Optional;
import org.dateline.model.article.Span;

/**
 * Quoted words and who says them.
 *
 * @param quote the words with their marks
 * @param speaker the speaker, by the actor's identifier; empty where it is not known
 * @param addressee to whom, by the actor's identifier
 * @param media the ontology's media, by local name
 * @param sentence the sentence in which the speaker is named
 * @param verb the verb of saying there; −1 where there is none
 */
public record AttributedQuotation(
        Span quote, Optional<String> speaker, Optional<String> addressee, List<String> media, int sentence, int verb) {

    /** Keeps a copy. */
    public AttributedQuotation {
        media = List.copyOf(media);
    }
}
