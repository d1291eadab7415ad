// SPDX-License-Identifier: Apache-2.0
package org.dateline.extract.distance;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.model.Distance;
import org.dateline.model.article.Span;

/**
 * Finds lengths that are measured from a place. Lengths without "from", "of", "outside" or a similar word are ignored.
 */
final class DistanceExpressionScanner {
    private static final String POINT = "(?:north|south|east|west)(?:[\\s-]*(?:north|south|east|west))*";

    private final DistanceLexicon lexicon;
    private final Pattern measure;

    DistanceExpressionScanner(DistanceLexicon lexicon) {
        this.lexicon = lexicon;
        String number = "(?:" + lexicon.numberPattern() + ")";
        String unit = "(?:" + lexicon.unitPattern() + ")";
        String range = "(?:\\s*(?:-|–|to|or|and)\\s*" + number + ")?";
        String other = "(?:,?\\s*(?:\\(|/|or\\s|,)\\s*(?:about\\s+|some\\s+|roughly\\s+)?" + number + range + "[\\s-]*"
                + unit + "\\s*\\)?,?)?";
        String from = "(?:(?:(?:to\\s+the\\s+|due\\s+)?(?<point>" + POINT
                + ")\\s+(?:of|from))|from|outside(?:\\s+of)?|off|(?<within>of))";
        measure = Pattern.compile(
                "\\b(?<number>" + number + ")" + range + "[\\s-]*(?<unit>" + unit + ")\\b" + other
                        + "\\s+(?:(?:away|inland|offshore|upstream|downstream|distant|or\\s+so)\\s+)?" + from + "\\b",
                Pattern.CASE_INSENSITIVE);
    }

    /** The distance expressions of a text, in the order of the text. */
    List<DistanceExpression> scan(String text) {
        List<DistanceExpression> found = new ArrayList<>();
        Matcher matcher = measure.matcher(text);
        while (matcher.find()) {
            String before = text.substring(Math.max(0, matcher.start() - 40), matcher.start());
            boolean bounded = matcher.group("within") == null || before.matches("(?is).*\\bwithin\\s+(?:\\w+\\s+)?");
            if (bounded && !isTravelled(before)) {
                Distance distance =
                        new Distance(lexicon.number(matcher.group("number")), lexicon.unit(matcher.group("unit")));
                Optional<Double> bearing =
                        Optional.ofNullable(matcher.group("point")).flatMap(lexicon::bearing);
                found.add(new DistanceExpression(new Span(matcher.start(), matcher.end()), distance, bearing));
            }
        }
        return found;
    }

    private boolean isTravelled(String before) {
        String[] words = before.strip().split("[^\\p{L}'’-]+", -1);
        for (int i = Math.max(0, words.length - 2); i < words.length; i++) {
            if (lexicon.isTravelled(words[i])) {
                return true;
            }
        }
        return false;
    }
}
