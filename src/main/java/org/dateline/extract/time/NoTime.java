package org.dateline.extract.time;

import java.util.Optional;
import java.util.Set;
import org.dateline.extract.analysis.TimeMention;
import org.dateline.extract.analysis.Token;

/** Drops what only looks like a time: "march" as a deed, "may" as a possibility, names of people, playing times. */
final class NoTime implements Mending {
    private static final Set<String> NAMES = Set.of("PERSON", "TITLE");
    /** "75 hours of video": how much, not when. */
    private static final Set<String> AMOUNT =
            Set.of("video", "music", "footage", "flying", "work", "battery", "storage");

    @Override
    public Optional<TimeMention> mend(TimeMention mention, TimeContext context) {
        boolean dropped = isVerb(mention, context)
                || isDeed(mention, context)
                || context.tokens(mention).allMatch(token -> NAMES.contains(token.entity()))
                || isAmount(mention, context)
                || isPrefix(mention, context)
                || isProperty(mention, context);
        return dropped ? Optional.empty() : Optional.of(mention);
    }

    /** "This may have …", "they march on …" */
    private static boolean isVerb(TimeMention mention, TimeContext context) {
        Token last = context.sentence(mention).tokens().get(mention.tokens().end() - 1);
        return last.isVerb() && (last.lemma().equals("may") || last.lemma().equals("march"));
    }

    /** "a victorious march": months are written with a capital. */
    private static boolean isDeed(TimeMention mention, TimeContext context) {
        Token last = context.sentence(mention).tokens().get(mention.tokens().end() - 1);
        return last.word().equals("march")
                || last.word().equals("may")
                || (last.word().equals("fall") && last.isVerb());
    }

    /** "its current fleet", "their most recent model": which one, not when. */
    private static boolean isProperty(TimeMention mention, TimeContext context) {
        return mention.value().endsWith("_REF")
                && context.tokens(mention).allMatch(token -> token.tag().startsWith("JJ"));
    }

    private static boolean isAmount(TimeMention mention, TimeContext context) {
        return mention.type().equals("DURATION")
                && context.after(mention, 0).equals("of")
                && AMOUNT.contains(context.after(mention, 1));
    }

    /** "the now-cancelled deal": a property of the deal, not a time of the sentence. */
    private static boolean isPrefix(TimeMention mention, TimeContext context) {
        return mention.value().equals("PRESENT_REF")
                && mention.tokens().end() - mention.tokens().begin() == 1
                && context.after(mention, 0).equals("-");
    }
}
