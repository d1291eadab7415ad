// SPDX-License-Identifier: Apache-2.0
package org.dateline.extract.time;

import java.util.Optional;
import java.util.Set;
import org.dateline.extract.analysis.Dependency;
import org.dateline.extract.analysis.Sentence;
import org.dateline.extract.analysis.TimeMention;
import org.dateline.extract.analysis.Token;

/**
 * Removes false time expressions: "march" as a verb or noun, "may" as a modal, names of persons, amounts such as
 * playing times.
 */
final class FalseTimexRule implements TimexCorrection {
    private static final Set<String> NAMES = Set.of("PERSON", "TITLE");
    /** What a duration can measure besides time: "75 hours of video". */
    private static final Set<String> AMOUNT =
            Set.of("video", "music", "footage", "flying", "work", "battery", "storage");

    @Override
    public Optional<TimeMention> correct(TimeMention mention, TimexContext context) {
        boolean dropped = isVerb(mention, context)
                || isCommonWord(mention, context)
                || context.tokens(mention).allMatch(token -> NAMES.contains(token.entity()))
                || isAmount(mention, context)
                || isPrefix(mention, context)
                || isChangeOfState(mention, context)
                || isProperty(mention, context);
        return dropped ? Optional.empty() : Optional.of(mention);
    }

    /** A verb: "This may have …", "they march on …". */
    private static boolean isVerb(TimeMention mention, TimexContext context) {
        Token last = context.sentence(mention).tokens().get(mention.tokens().end() - 1);
        return last.isVerb() && (last.lemma().equals("may") || last.lemma().equals("march"));
    }

    /** A common noun or verb; names of months have a capital letter: "a victorious march". */
    private static boolean isCommonWord(TimeMention mention, TimexContext context) {
        Token last = context.sentence(mention).tokens().get(mention.tokens().end() - 1);
        return last.word().equals("march")
                || last.word().equals("may")
                || (last.word().equals("fall") && last.isVerb());
    }

    /**
     * A property of a thing: "its current fleet", "their most recent model", "a design currently under development".
     */
    private static boolean isProperty(TimeMention mention, TimexContext context) {
        return mention.value().endsWith("_REF")
                && (context.tokens(mention).allMatch(token -> token.tag().startsWith("JJ"))
                        || isOfThing(mention, context.sentence(mention)));
    }

    /** Whether it is an adverb that modifies a noun which in turn modifies another noun. */
    private static boolean isOfThing(TimeMention mention, Sentence sentence) {
        int token = mention.tokens().begin();
        return sentence.tokens().get(token).tag().equals("RB")
                && sentence.above(token)
                        .map(Dependency::governor)
                        .filter(governor ->
                                governor >= 0 && sentence.tokens().get(governor).isNoun())
                        .flatMap(sentence::above)
                        .anyMatch(edge -> edge.is("nmod"));
    }

    /** "Now" as a change of plan; the action itself is later: "will now receive it in May". */
    private static boolean isChangeOfState(TimeMention mention, TimexContext context) {
        return mention.value().equals("PRESENT_REF")
                && context.words(mention).equals("now")
                && context.before(mention, 0).equals("will");
    }

    private static boolean isAmount(TimeMention mention, TimexContext context) {
        return mention.type().equals("DURATION")
                && context.after(mention, 0).equals("of")
                && AMOUNT.contains(context.after(mention, 1));
    }

    /** The first part of a compound: "the now-cancelled deal". */
    private static boolean isPrefix(TimeMention mention, TimexContext context) {
        return mention.value().equals("PRESENT_REF")
                && mention.tokens().end() - mention.tokens().begin() == 1
                && context.after(mention, 0).equals("-");
    }
}
