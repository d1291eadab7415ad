package org.dateline.extract.time;

import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.dateline.extract.analysis.Dependency;
import org.dateline.extract.analysis.Sentence;
import org.dateline.extract.analysis.Token;

/** Reads from the governing verbs whether a time expression is in the future. */
final class TenseReader {
    /** Words whose complement is in the future: "scheduled for Friday", "due on Friday", "plans to meet on Friday". */
    private static final Set<String> FUTURE_WORDS = Set.of(
            "schedule",
            "plan",
            "expect",
            "set",
            "due",
            "slate",
            "intend",
            "hope",
            "upcoming",
            "invite",
            "prepare",
            "call",
            "convene",
            "aim",
            "agree",
            "postpone",
            "delay",
            "adjourn",
            "reschedule",
            "propose",
            "want");

    private static final Set<String> DATED_ACTS = Set.of("agree", "call", "propose", "postpone", "delay", "adjourn");
    private static final Set<String> MODAL = Set.of("will", "shall", "'ll", "wo");
    private static final Set<String> FINITE_TAGS = Set.of("VBD", "VBZ", "VBP");

    private final Sentence sentence;

    TenseReader(Sentence sentence) {
        this.sentence = sentence;
    }

    /** Whether the verbs above a token say that it is in the future; empty if there is no verb above it. */
    Optional<Boolean> isFuture(int token) {
        boolean verb = false;
        Set<Integer> seen = new HashSet<>();
        for (int at = token; at >= 0 && seen.add(at); at = governor(at)) {
            Token word = sentence.tokens().get(at);
            if ((FUTURE_WORDS.contains(word.lemma()) && at != token && !isDatedAct(at, token))
                    || hasModal(at)
                    || isTo(at)) {
                return Optional.of(true);
            }
            verb |= word.isVerb();
            if (FINITE_TAGS.contains(word.tag()) && !isAuxiliary(at)) {
                return Optional.of(false);
            }
        }
        return verb ? Optional.of(false) : Optional.empty();
    }

    /**
     * Whether the time belongs to the verb itself and not to its complement: "agreed in Geneva on Sunday to keep out".
     */
    private boolean isDatedAct(int verb, int time) {
        return DATED_ACTS.contains(sentence.tokens().get(verb).lemma())
                && sentence.tokens().get(verb).tag().equals("VBD")
                && governor(time) == verb
                && verb < time
                && sentence.tokens().subList(verb + 1, time).stream().noneMatch(Token::isVerb);
    }

    private int governor(int token) {
        return sentence.above(token).mapToInt(Dependency::governor).findFirst().orElse(-1);
    }

    private boolean hasModal(int token) {
        return sentence.below(token)
                .filter(edge -> edge.is("aux"))
                .map(edge -> sentence.tokens().get(edge.dependent()))
                .anyMatch(aux -> MODAL.contains(aux.word().toLowerCase(Locale.ROOT)));
    }

    /** Whether it is "be" with an infinitive: "is to meet". */
    private boolean isTo(int token) {
        return sentence.below(token)
                        .filter(edge -> edge.is("mark"))
                        .anyMatch(edge ->
                                sentence.tokens().get(edge.dependent()).tag().equals("TO"))
                && sentence.above(token)
                        .filter(edge -> edge.governor() >= 0)
                        .anyMatch(edge ->
                                sentence.tokens().get(edge.governor()).lemma().equals("be"));
    }

    private boolean isAuxiliary(int token) {
        return sentence.above(token).anyMatch(edge -> edge.is("aux") || edge.is("cop"));
    }
}
