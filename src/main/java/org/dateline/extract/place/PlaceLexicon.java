package org.dateline.extract.place;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dateline.extract.lexicon.WordTable;
import org.dateline.model.fact.PlaceFact.Kind;

/** The words by which places are told, from {@code extract/place}. */
final class PlaceLexicon {
    private final Map<String, String> kinds =
            WordTable.read("/extract/place/kinds.tsv").kinds();
    private final Map<String, Set<String>> lists =
            WordTable.read("/extract/place/words.tsv").lists();

    /** The kind of place that a word names ("province"). */
    Optional<Kind> kind(String word) {
        return Optional.ofNullable(kinds.get(word.toLowerCase(Locale.ROOT))).map(Kind::valueOf);
    }

    /** Whether a place may come after the word. */
    boolean isLocative(String word) {
        return is("locative", word);
    }

    /** Whether nearly nothing but a place comes after the word. */
    boolean isStronglyLocative(String word) {
        return is("strong", word);
    }

    /** Whether a person's name comes after the word. */
    boolean isTitle(String word) {
        return is("person", word.endsWith(".") ? word.substring(0, word.length() - 1) : word);
    }

    /** Whether it tells a part of a place ("southern"). */
    boolean isCompass(String word) {
        return is("compass", word);
    }

    /** Whether it is a thing that is named after places without lying there ("virus"). */
    boolean isNamedAfterPlaces(String word) {
        return is("borrowed", word);
    }

    private boolean is(String list, String word) {
        return lists.getOrDefault(list, Set.of()).contains(word.toLowerCase(Locale.ROOT));
    }
}
