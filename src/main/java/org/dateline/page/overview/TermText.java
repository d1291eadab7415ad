package org.dateline.page.overview;

import java.util.Locale;
import java.util.Map;
import org.dateline.model.Iri;

/** Names of vocabulary terms as words on a page. */
final class TermText {
    private static final Map<String, String> WORDS = Map.of(
            "KiloM", "km",
            "MI", "miles",
            "MI_N", "nautical miles",
            "M", "m",
            "YD", "yards",
            "FT", "feet");

    private TermText() {}

    /** A local name in camel case as words: {@code armed group}. */
    static String words(String iri) {
        String name = Iri.localName(iri);
        return name.replaceAll("([a-z])([A-Z])", "$1 $2").toLowerCase(Locale.ROOT);
    }

    /** A number followed by the local name of a QUDT unit, in words: {@code 31 miles}. */
    static String length(String claimed) {
        int cut = claimed.lastIndexOf(' ');
        String unit = claimed.substring(cut + 1);
        return claimed.substring(0, Math.max(0, cut)) + " " + WORDS.getOrDefault(unit, unit);
    }
}
