// SPDX-License-Identifier: Apache-2.0
package org.dateline.extract.event;

import java.util.List;
import java.util.stream.IntStream;
import org.dateline.extract.analysis.Sentence;
import org.dateline.extract.analysis.Token;
import org.dateline.extract.analysis.TokenSpan;
import org.dateline.extract.syntax.Phrases;
import org.dateline.model.fact.ParticipantRoles;

/** Writes labels of events that a noun denotes: "Talks between N. and M.". */
final class NounEventLabeller {
    private final LabelPhrases phrases;

    NounEventLabeller(LabelPhrases phrases) {
        this.phrases = phrases;
    }

    String label(EventCandidate candidate) {
        EventTrigger trigger = candidate.first();
        String phrase = nounPhrase(trigger);
        List<String> participants = candidate.actorsIn(ParticipantRoles.PARTICIPANT).stream()
                .filter(id -> !phrase.contains(phrases.shortName(id)))
                .map(phrases::shortName)
                .toList();
        List<String> initiators = candidate.actorsIn(ParticipantRoles.INITIATOR).stream()
                .filter(id -> !phrase.contains(phrases.shortName(id)))
                .map(phrases::shortName)
                .toList();
        String target = candidate.actorsIn(ParticipantRoles.TARGET).stream()
                .findFirst()
                .map(id -> " against " + phrases.shortName(id))
                .orElse("");
        String who =
                switch (participants.size()) {
                    case 0 -> "";
                    case 1 -> " of " + participants.get(0);
                    default -> " between " + String.join(" and ", participants.subList(0, 2));
                };
        return phrase + (initiators.isEmpty() ? "" : " by " + initiators.get(0)) + (who.isEmpty() ? target : who);
    }

    private String nounPhrase(EventTrigger trigger) {
        Sentence sentence = trigger.sentence();
        TokenSpan core = Phrases.core(sentence, trigger.head());
        return IntStream.range(begin(sentence, core), core.end())
                .mapToObj(token -> sentence.tokens().get(token))
                .filter(token -> !token.tag().matches("DT|PRP\\$|``|''|,|IN|TO"))
                .reduce(
                        new StringBuilder(),
                        (built, token) -> built.append(gap(built, token)).append(token.word()),
                        (one, other) -> one)
                .toString()
                .replaceAll("\\s+(['’]s?)\\b", "$1");
    }

    /**
     * The beginning of the noun phrase. A noun before an adjective belongs to the phrase before it, even if the parser
     * disagrees: "at risk upcoming talks".
     */
    private static int begin(Sentence sentence, TokenSpan core) {
        return IntStream.range(core.begin() + 1, core.end())
                .filter(token -> sentence.tokens().get(token - 1).tag().equals("NN")
                        && sentence.tokens().get(token).tag().matches("JJ|VBG"))
                .max()
                .orElse(core.begin());
    }

    private static String gap(StringBuilder built, Token token) {
        boolean hyphen = token.tag().equals("HYPH")
                || token.tag().equals("POS")
                || (built.length() > 0 && built.charAt(built.length() - 1) == '-');
        return built.length() == 0 || hyphen ? "" : " ";
    }
}
