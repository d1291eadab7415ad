// SPDX-License-Identifier: Apache-2.0
package org.dateline.extract.analysis;

import java.util.List;
import org.dateline.model.article.Span;

/**
 * The linguistic analysis of a text.
 *
 * @param text the text
 * @param sentences the sentences
 * @param entities the named entities, including numbers and times
 * @param times the time expressions
 * @param coreferences the coreference chains
 * @param quotations the quotations
 */
public record Analysis(
        String text,
        List<Sentence> sentences,
        List<EntityMention> entities,
        List<TimeMention> times,
        List<Coreference> coreferences,
        List<Quotation> quotations) {

    /** Copies the lists. */
    public Analysis {
        sentences = List.copyOf(sentences);
        entities = List.copyOf(entities);
        times = List.copyOf(times);
        coreferences = List.copyOf(coreferences);
        quotations = List.copyOf(quotations);
    }

    /**
     * The text of some tokens, with the characters between them. In a text in capitals, the words have the case that
     * the engine restored.
     */
    public String words(TokenSpan tokens) {
        return cased(
                sentences.get(tokens.sentence()).span(tokens.begin(), tokens.end()),
                sentences.get(tokens.sentence()).tokens().subList(tokens.begin(), tokens.end()));
    }

    /**
     * The whole text, with unchanged offsets. In a text in capitals, the words have the case that the engine restored.
     */
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
