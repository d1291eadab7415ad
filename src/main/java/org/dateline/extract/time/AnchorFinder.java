// SPDX-License-Identifier: Apache-2.0
package org.dateline.extract.time;

import java.util.regex.Pattern;
import org.dateline.extract.analysis.TimeMention;
import org.dateline.model.fact.TimeFact.Anchor;

/** Finds the anchor of a time expression, that is, what it is relative to. */
final class AnchorFinder {
    private static final Pattern FULL = Pattern.compile("\\d{4}|(?:BC|AD)\\d*");
    private static final Pattern FROM_HERE = Pattern.compile(
            "\\b(?:today|yesterday|tomorrow|tonight|overnight|now|current|currently|ago|(?:mon|tues|wednes|thurs|fri|satur|sun)day"
                    + "|this|last|next|recent|recently)\\b");

    private AnchorFinder() {}

    static Anchor of(TimeMention mention, TimexContext context) {
        String words = context.words(mention);
        if (RelativeTimexRule.isRelative(mention, context)) {
            return Anchor.EVENT;
        }
        if (FULL.matcher(words).find() || words.matches(".*\\bb\\.?c\\.?.*")) {
            return Anchor.NONE;
        }
        boolean fromHere = FROM_HERE.matcher(words).find();
        return fromHere && context.published() != null ? Anchor.PUBLICATION : Anchor.EXPRESSION;
    }
}
