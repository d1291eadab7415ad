package org.dateline.extract.time;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.dateline.extract.analysis.Sentence;
import org.dateline.extract.analysis.TimeMention;
import org.dateline.extract.analysis.TokenSpan;
import org.dateline.model.article.Span;

/**
 * Finds vague spans: "the beginning of the year", "two and a half years", "over the years", "the past decade" (ten
 * years, not the last decade of the calendar), "decades-long". Decades and centuries are given in years, since ISO 8601
 * has no designator for them.
 */
final class VagueSpanRule implements TimexFinder {
    private static final Pattern THIS_YEAR =
            Pattern.compile("\\bthe (?:very )?(?:beginning|start|end|rest|middle) of the year\\b");
    private static final Pattern FISCAL_YEAR = Pattern.compile(
            "\\b(?:the (?:very )?(?:beginning|start|end|rest|middle) of )?(?:the|this) (?:current )?(?:financial|fiscal) year\\b");
    private static final Pattern PERIOD = Pattern.compile(
            "\\b(?:an? )?(?:undetermined|unspecified|indefinite|short|long|brief) period(?: of time)?\\b");
    private static final Pattern HALF = Pattern.compile(
            "\\b(?:almost |about |nearly |some )?(one|two|three|four|five|six|seven|eight|nine|ten) and a half (year|month|week|day)s\\b");
    private static final Pattern OVER =
            Pattern.compile("\\b(?:over|through|throughout|down) the (year|month|week|day)s\\b");
    private static final Pattern LONG = Pattern.compile("\\b(year|month|week|day|decade|centurie|hour)s ?- ?long\\b");
    private static final Pattern PAST =
            Pattern.compile("\\b(?:the )?(?:last|past) (decade|century)\\b(?! of\\b)", Pattern.CASE_INSENSITIVE);
    private static final Pattern DATED = Pattern.compile("\\d{4}(?:-.*)?");
    private static final int YEAR = 4;
    private static final List<String> NUMBERS =
            List.of("zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten");

    @Override
    public List<TimeMention> find(TimexContext context, List<TimeMention> earlier) {
        List<TimeMention> found = new ArrayList<>();
        for (Sentence sentence : context.analysis().sentences()) {
            Text text = new Text(sentence, context.analysis().cased());
            year(sentence, earlier, context).ifPresent(year -> {
                found.addAll(text.all(THIS_YEAR, "DATE", match -> year));
                found.addAll(text.all(FISCAL_YEAR, "DATE", match -> "FY" + year));
            });
            found.addAll(text.all(
                    HALF, "DURATION", match -> "P" + NUMBERS.indexOf(match.group(1)) + ".5" + unit(match.group(2))));
            found.addAll(
                    text.all(PAST, "DURATION", match -> match.group(1).equalsIgnoreCase("decade") ? "P10Y" : "P100Y"));
            found.addAll(text.all(PERIOD, "DURATION", match -> "PXD"));
            found.addAll(text.all(OVER, "DURATION", match -> "PX" + unit(match.group(1))));
            found.addAll(text.all(
                    LONG, "DURATION", match -> match.group(1).equals("hour") ? "PTXH" : "PX" + unit(match.group(1))));
        }
        return found;
    }

    /** The year that a sentence is about: that of the publication; in narratives that of the last date before. */
    private static Optional<String> year(Sentence sentence, List<TimeMention> earlier, TimexContext context) {
        LocalDate newsDate = context.newsDate();
        return newsDate != null
                ? Optional.of(String.valueOf(newsDate.getYear()))
                : earlier.stream()
                        .filter(mention -> mention.tokens().sentence() <= sentence.index())
                        .filter(mention -> DATED.matcher(mention.value()).matches())
                        .map(mention -> mention.value().substring(0, YEAR))
                        .reduce((first, last) -> last);
    }

    private static String unit(String word) {
        return switch (word) {
            case "decade", "centurie" -> "Y";
            default -> word.substring(0, 1).toUpperCase(Locale.ROOT);
        };
    }

    /** A sentence to be searched for patterns. */
    private record Text(Sentence sentence, String text) {

        List<TimeMention> all(Pattern pattern, String type, Function<MatchResult, String> value) {
            int from = sentence.span().begin();
            return pattern.matcher(sentence.span().of(text))
                    .results()
                    .flatMap(match -> tokens(new Span(from + match.start(), from + match.end()))
                            .map(tokens -> new TimeMention(tokens, type, value.apply(match)))
                            .stream())
                    .toList();
        }

        private Optional<TokenSpan> tokens(Span span) {
            int[] covered = IntStream.range(0, sentence.tokens().size())
                    .filter(at -> sentence.tokens().get(at).span().overlaps(span))
                    .toArray();
            return covered.length == 0
                    ? Optional.empty()
                    : Optional.of(new TokenSpan(sentence.index(), covered[0], covered[covered.length - 1] + 1));
        }
    }
}
