package org.dateline.extract.analysis;

import java.util.List;
import org.dateline.model.article.Span;

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
        return cased(
                sentences.get(tokens.sentence()).span(tokens.begin(), tokens.end()),
                sentences.get(tokens.sentence()).tokens().subList(tokens.begin(), tokens.end()));
    }

    /** The text, sign for sign, in its own case where it is written in capitals. */
    public String cased() {
        return text.isEmpty()
                ? text
                : cased(
                        new Span(0, text.length()),
                        sentences.stream()
                                .flatMap(sentence -> sentence.tokens().stream())
                                .toList());
    }

    private String cased(Span span, List<Token> tokens) {
        StringBuilder cased = new StringBuilder();
        int at = span.begin();
        for (Token token : tokens) {
            String written = token.span().of(text);
            int begin = Math.max(at, token.span().begin());
            cased.append(text, at, begin);
            if (begin == token.span().begin()) {
                cased.append(token.word().equalsIgnoreCase(written) ? token.word() : written);
                at = token.span().end();
            }
        }
        return cased.append(text, at, span.end()).toString();
    }
}
