// SPDX-License-Identifier: Apache-2.0
package org.dateline.extract.time;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.dateline.extract.analysis.Sentence;
import org.dateline.extract.analysis.TimeMention;
import org.dateline.extract.analysis.TokenSpan;

/**
 * Finds expressions that are relative to another event: "a day after his forces …", "days before the conference",
 * "shortly after". The mention includes "after" or "before". Its value is the duration; empty if the text gives none.
 */
final class RelativeTimexRule implements TimexFinder {
    private static final Set<String> ORDER = Set.of("after", "before");
    private static final Set<String> VAGUE = Set.of(
            "shortly",
            "soon",
            "immediately",
            "just",
            "moments",
            "right",
            "minutes",
            "hours",
            "days",
            "weeks",
            "months");

    /** Whether a mention is relative to another event. */
    static boolean isRelative(TimeMention mention, TimexContext context) {
        int last = mention.tokens().end() - 1;
        return mention.type().equals("DURATION")
                && last > mention.tokens().begin()
                && isOrder(context.sentence(mention), last);
    }

    @Override
    public List<TimeMention> find(TimexContext context, List<TimeMention> earlier) {
        List<TimeMention> found = new ArrayList<>();
        for (Sentence sentence : context.analysis().sentences()) {
            for (int at = 1; at < sentence.tokens().size(); at++) {
                if (isOrder(sentence, at)) {
                    int order = at;
                    extended(earlier, sentence, order)
                            .or(() -> vague(sentence, order))
                            .ifPresent(found::add);
                }
            }
        }
        return found;
    }

    private static boolean isOrder(Sentence sentence, int at) {
        return ORDER.contains(sentence.tokens().get(at).word().toLowerCase(Locale.ROOT));
    }

    private static Optional<TimeMention> extended(List<TimeMention> earlier, Sentence sentence, int order) {
        return earlier.stream()
                .filter(mention -> mention.type().equals("DURATION"))
                .filter(mention -> mention.tokens().contains(sentence.index(), order - 1))
                .map(mention -> new TimeMention(
                        new TokenSpan(sentence.index(), mention.tokens().begin(), order + 1),
                        "DURATION",
                        mention.value()))
                .findFirst();
    }

    private static Optional<TimeMention> vague(Sentence sentence, int order) {
        String word = sentence.tokens().get(order - 1).word().toLowerCase(Locale.ROOT);
        if (!VAGUE.contains(word)) {
            return Optional.empty();
        }
        String value =
                switch (word) {
                    case "minutes" -> "PTXM";
                    case "hours" -> "PTXH";
                    case "days" -> "PXD";
                    case "weeks" -> "PXW";
                    case "months" -> "PXM";
                    default -> "";
                };
        return Optional.of(new TimeMention(new TokenSpan(sentence.index(), order - 1, order + 1), "DURATION", value));
    }
}
