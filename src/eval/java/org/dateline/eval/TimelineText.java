// SPDX-License-Identifier: Apache-2.0
package org.dateline.eval;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.dateline.extract.analysis.Analysis;
import org.dateline.extract.analysis.Sentence;
import org.dateline.extract.event.GenericEventFinder.EventMention;
import org.dateline.model.article.Span;
import org.dateline.model.fact.ArticleFacts;

/**
 * A document of the timeline task as we read it.
 *
 * @param document its tokens, to name what we found as the task does
 * @param analysis what the engine says
 * @param facts who and when
 * @param mentions what happens in it
 */
record TimelineText(CatDocument document, Analysis analysis, ArticleFacts facts, List<EventMention> mentions) {

    /** The day it came out. */
    String day() {
        return Meantime.published(document).toString();
    }

    /** How the task names some tokens of a sentence: {@code 4764-2-unveiled}. */
    String anchor(Sentence sentence, List<Integer> tokens) {
        List<Map.Entry<String, Span>> words = document.tokens().entrySet().stream()
                .filter(entry -> tokens.stream()
                        .anyMatch(token -> sentence.tokens().get(token).span().overlaps(entry.getValue())))
                .sorted(Map.Entry.comparingByValue(Comparator.naturalOrder()))
                .toList();
        String text =
                words.stream().map(word -> word.getValue().of(document.text())).collect(Collectors.joining("_"));
        return document.name().replaceFirst("\\D.*", "") + "-"
                + document.sentences().getOrDefault(words.get(0).getKey(), 0) + "-" + text;
    }
}
