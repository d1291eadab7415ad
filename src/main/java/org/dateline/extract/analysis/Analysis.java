package org.dateline.extract.analysis;

import java.util.List;

/**
 * What an engine says of a text.
 *
 * @param text the text
 * @param sentences its sentences
 * @param entities named entities, numbers and times included
 * @param times time expressions
 * @param coreferences what speaks of the same thing
 * @param quotations what stands in quotation marks
 */
public record Analysis(
        String text,
        List<Sentence> sentences,
        List<EntityMention> entities,
        List<TimeMention> times,
        List<Coreference> coreferences,
        List<Quotation> quotations) {

    /** Keeps copies. */
    public Analysis {
        sentences = List.copyOf(sentences);
        entities = List.copyOf(entities);
        times = List.copyOf(times);
        coreferences = List.copyOf(coreferences);
        quotations = List.copyOf(quotations);
    }

    /** The words of some tokens, as they stand in the text. */
    public String words(TokenSpan tokens) {
        return sentences
                .get(tokens.sentence())
                .span(tokens.begin(), tokens.end())
                .of(text);
    }
}
