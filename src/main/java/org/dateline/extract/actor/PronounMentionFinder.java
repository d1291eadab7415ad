// SPDX-License-Identifier: Apache-2.0
package org.dateline.extract.actor;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import org.dateline.extract.analysis.Analysis;
import org.dateline.extract.analysis.Sentence;
import org.dateline.extract.analysis.TokenSpan;
import org.dateline.model.fact.ActorFact.Kind;

/**
 * Finds pronouns of the third person. Pronouns of the first person depend on the speaker and are resolved later, with
 * the quotations.
 */
final class PronounMentionFinder {
    private static final Map<String, Kind> PRONOUNS = Map.ofEntries(
            Map.entry("he", Kind.PERSON),
            Map.entry("him", Kind.PERSON),
            Map.entry("his", Kind.PERSON),
            Map.entry("himself", Kind.PERSON),
            Map.entry("she", Kind.PERSON),
            Map.entry("her", Kind.PERSON),
            Map.entry("hers", Kind.PERSON),
            Map.entry("herself", Kind.PERSON),
            Map.entry("they", Kind.GROUP),
            Map.entry("them", Kind.GROUP),
            Map.entry("their", Kind.GROUP),
            Map.entry("themselves", Kind.GROUP),
            Map.entry("it", Kind.ORGANIZATION),
            Map.entry("its", Kind.ORGANIZATION),
            Map.entry("itself", Kind.ORGANIZATION));

    private PronounMentionFinder() {}

    static List<ActorMention> list(Analysis analysis) {
        return analysis.sentences().stream()
                .flatMap(sentence -> IntStream.range(0, sentence.tokens().size())
                        .filter(token -> PRONOUNS.containsKey(word(sentence, token)))
                        .mapToObj(token -> mention(sentence, token)))
                .toList();
    }

    private static ActorMention mention(Sentence sentence, int token) {
        TokenSpan tokens = new TokenSpan(sentence.index(), token, token + 1);
        String word = word(sentence, token);
        return new ActorMention(
                tokens, token, ActorMention.Form.PRONOUN, PRONOUNS.getOrDefault(word, Kind.GROUP), word, "", -1);
    }

    private static String word(Sentence sentence, int token) {
        return sentence.tokens().get(token).word().toLowerCase(Locale.ROOT);
    }
}
