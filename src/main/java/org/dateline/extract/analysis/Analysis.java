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

    /** The words of some tokens, with what stands between them in the text; in their own case where the text is in capitals. */
    public String words(TokenSpan tokens) {
        List<Token> named = sentences.get(tokens.sentence()).tokens().subList(tokens.begin(), tokens.end());
        StringBuilder words = new StringBuilder();
        int at = named.get(0).span().begin();
        for (Token token : named) {
            String written = token.span().of(text);
            words.append(
                            text,
                            Math.max(0, Math.min(at, token.span().begin())),
                            token.span().begin())
                    .append(token.word().equalsIgnoreCase(written) ? token.word() : written);
            at = token.span().end();
        }
        return words.toString();
    }
}
