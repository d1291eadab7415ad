package org.dateline.article.draft;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.model.article.Span;
import org.jspecify.annotations.Nullable;

/**
 * The dateline of an article, such as "TRIPOLI, April 4 (Agency) —". It stays in the article's text.
 *
 * @param span its position in the text, including the dash
 * @param located the place, capitalised as a name; empty if there is none
 * @param agency the news agency; empty if there is none
 * @param date the date; null if there is none
 */
public record ArticleDateline(
        Span span, String located, String agency, @Nullable EnglishDate date) {
    /** The number of lines that may precede it: headline, subheading, byline, a caption. */
    private static final int LINES_BEFORE = 12;
    /** So many first lines count as starts of a paragraph even without a blank line before them. */
    private static final int HEAD_LINES = 3;

    private static final int LONGEST = 160;
    private static final String CAPITAL = "\\p{Lu}[\\p{Lu}\\p{M}.'’-]";
    private static final String NAME = "\\p{Lu}[\\p{L}\\p{M}.'’-]*";
    /** TRIPOLI; UNITED NATIONS; ST. PETERSBURG; PORT-AU-PRINCE. */
    private static final String CAPITALS = CAPITAL + "+(?: (?:" + CAPITAL + "*|de|al|of|the)){0,4}";
    /** Libya; Fla.; South Sudan. */
    private static final String NAMES = NAME + "(?: (?:" + NAME + "|of|and|the)){0,3}";

    private static final String WEEKDAY = "(?i:mon|tues|wednes|thurs|fri|satur|sun)(?i:day)";
    private static final String DATE = "(?:" + WEEKDAY + ",? )?(?<date>" + EnglishDate.PATTERN + ")";
    private static final String AGENCY = "\\((?<agency>\\p{Lu}[\\p{L}\\p{N} .&/'’-]{1,38})\\)";
    private static final String DASH = "\\s*(?<dash>--+|[—–―]|-(?=\\s)|:(?=\\s))";

    private static final Pattern PLACED = Pattern.compile("(?<place>" + CAPITALS + "|" + NAMES + ")(?:, ?(?!" + WEEKDAY
            + ")(?<region>" + NAMES + "))?(?:,? " + DATE + ")?,?(?: ?" + AGENCY + ")?" + DASH);
    private static final Pattern WIRED = Pattern.compile(AGENCY + DASH);
    private static final Pattern CAPITAL_WORD =
            Pattern.compile("\\p{Lu}[\\p{Lu}\\p{M}'’-]{3,}|\\p{Lu}{2}(?=\\.(?:\\s|$))");
    private static final Pattern AFTER_HYPHEN = Pattern.compile("(?<=-)\\p{Ll}(?=\\p{Ll}{2})");
    private static final Pattern WHOLLY_CAPITAL = Pattern.compile(CAPITALS);
    private static final Set<String> NOT_PLACES = Set.copyOf(WordList.get("not-places.txt"));

    /** Finds the dateline at the start of one of the first paragraphs of a text. */
    public static Optional<ArticleDateline> find(String text) {
        boolean afterBlank = true;
        int begin = 0;
        for (int line = 0; line < LINES_BEFORE && begin < text.length(); line++) {
            int newline = text.indexOf('\n', begin);
            int end = newline < 0 ? text.length() : newline;
            if (afterBlank || line < HEAD_LINES) {
                Optional<ArticleDateline> found = at(text, begin, Math.min(end, begin + LONGEST));
                if (found.isPresent()) {
                    return found;
                }
            }
            afterBlank = text.substring(begin, end).isBlank();
            begin = end + 1;
        }
        return Optional.empty();
    }

    private static Optional<ArticleDateline> at(String text, int begin, int end) {
        int start = begin;
        while (start < end && Character.isWhitespace(text.charAt(start))) {
            start++;
        }
        Matcher wired = WIRED.matcher(text).region(start, end).useTransparentBounds(true);
        if (wired.lookingAt()) {
            return Optional.of(new ArticleDateline(span(wired), "", wired.group("agency"), null));
        }
        Matcher placed = PLACED.matcher(text).region(start, end).useTransparentBounds(true);
        return placed.lookingAt() && plausible(placed) ? Optional.of(placed(placed)) : Optional.empty();
    }

    /** A place without date and agency must be in capitals, precede a dash, and not be a common word in headlines. */
    private static boolean plausible(Matcher placed) {
        if (placed.group("date") != null || placed.group("agency") != null) {
            return true;
        }
        String place = placed.group("place");
        return WHOLLY_CAPITAL.matcher(place).matches()
                && !placed.group("dash").equals(":")
                && !NOT_PLACES.contains(place);
    }

    private static ArticleDateline placed(Matcher placed) {
        String agency = placed.group("agency");
        String date = placed.group("date");
        String region = placed.group("region");
        return new ArticleDateline(
                span(placed),
                named(placed.group("place")) + (region == null ? "" : ", " + named(region)),
                agency == null ? "" : agency.strip(),
                date == null ? null : EnglishDate.find(date).orElse(null));
    }

    private static Span span(Matcher matcher) {
        return new Span(matcher.start(), matcher.end());
    }

    /** Converts TRIPOLI to Tripoli and PORT-AU-PRINCE to Port-au-Prince; short words may be initials and are not changed. */
    private static String named(String place) {
        return CAPITAL_WORD.matcher(place).replaceAll(word -> Matcher.quoteReplacement(capitalised(word.group())));
    }

    private static String capitalised(String word) {
        String lower = word.charAt(0) + word.substring(1).toLowerCase(Locale.ROOT);
        return AFTER_HYPHEN.matcher(lower).replaceAll(part -> part.group().toUpperCase(Locale.ROOT));
    }
}
