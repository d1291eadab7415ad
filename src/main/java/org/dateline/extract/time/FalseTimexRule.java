package org.dateline.extract.time;

import java.util.Optional;
import java.util.Set;
import org.dateline.extract.analysis.Dependency;
import org.dateline.extract.analysis.Sentence;
import org.dateline.extract.analysis.TimeMention;
import org.dateline.extract.analysis.Token;

/** Drops what only looks like a time: "march" as a deed, "may" as a possibility, names of people, playing times. */
final class FalseTimexRule implements TimexCorrection {
    private static final Set<String> NAMES = Set.of("PERSON", "TITLE");
    /** "75 hours of video": how much, not when. */
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

    /** "This may have …", "they march on …" */
    private static boolean isVerb(TimeMention mention, TimexContext context) {
        Token last = context.sentence(mention).tokens().get(mention.tokens().end() - 1);
        return last.isVerb() && (last.lemma().equals("may") || last.lemma().equals("march"));
    }

    /** "a victorious march": months are written with a capital. */
    private static boolean isCommonWord(TimeMention mention, TimexContext context) {
        Token last = context.sentence(mention).tokens().get(mention.tokens().end() - 1);
        return last.word().equals("march")
                || last.word().equals("may")
                || (last.word().equals("fall") && last.isVerb());
    }

    /** "its current fleet", "their most recent model", "a design currently under development": which one, not when. */
    private static boolean isProperty(TimeMention mention, TimexContext context) {
        return mention.value().endsWith("_REF")
                && (context.tokens(mention).allMatch(token -> token.tag().startsWith("JJ"))
                        || isOfThing(mention, context.sentence(mention)));
    }

    /** Whether it is an adverb that hangs on a noun which describes another one. */
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

    /** "will now receive it in May": things have taken a turn; the deed itself is later. */
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

    /** "the now-cancelled deal": a property of the deal, not a time of the sentence. */
    private static boolean isPrefix(TimeMention mention, TimexContext context) {
        return mention.value().equals("PRESENT_REF")
                && mention.tokens().end() - mention.tokens().begin() == 1
                && context.after(mention, 0).equals("-");
    }
}
