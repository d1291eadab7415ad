package org.dateline.extract.time;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.extract.analysis.Sentence;
import org.dateline.extract.analysis.TimeMention;
import org.dateline.extract.analysis.TokenSpan;

/** Finds times such as "18:00 UTC"; they belong to the last date mentioned before, else to the day of publication. */
final class UtcTimeRule implements TimexFinder {
    private static final Pattern CLOCK = Pattern.compile("(?:[01]?\\d|2[0-3]):[0-5]\\d");
    private static final Set<String> UNIVERSAL = Set.of("UTC", "GMT", "Z");
    private static final Pattern DAY = Pattern.compile("(\\d{4}-\\d{2}-\\d{2}).*");

    @Override
    public List<TimeMention> find(TimexContext context, List<TimeMention> earlier) {
        List<TimeMention> found = new ArrayList<>();
        for (Sentence sentence : context.analysis().sentences()) {
            for (int at = 0; at + 1 < sentence.tokens().size(); at++) {
                String clock = sentence.tokens().get(at).word();
                if (CLOCK.matcher(clock).matches()
                        && UNIVERSAL.contains(sentence.tokens().get(at + 1).word())) {
                    TokenSpan tokens = new TokenSpan(sentence.index(), at, at + 2);
                    dayBefore(tokens, earlier, context)
                            .map(day -> new TimeMention(tokens, "TIME", day + "T" + padded(clock) + "Z"))
                            .ifPresent(found::add);
                }
            }
        }
        return found;
    }

    private static String padded(String clock) {
        return clock.length() == 4 ? "0" + clock : clock;
    }

    private static Optional<String> dayBefore(TokenSpan tokens, List<TimeMention> earlier, TimexContext context) {
        return earlier.stream()
                .filter(mention -> mention.tokens().sentence() < tokens.sentence()
                        || (mention.tokens().sentence() == tokens.sentence()
                                && mention.tokens().begin() < tokens.begin()))
                .map(mention -> DAY.matcher(mention.value()))
                .filter(Matcher::matches)
                .map(day -> day.group(1))
                .reduce((first, last) -> last)
                .or(() -> Optional.ofNullable(context.published()).map(Object::toString));
    }
}
