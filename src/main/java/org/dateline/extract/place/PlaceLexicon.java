// SPDX-License-Identifier: Apache-2.0
package org.dateline.extract.place;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dateline.extract.lexicon.WordTable;
import org.dateline.model.fact.PlaceFact.Kind;

/** Words around toponyms, from {@code extract/place}. */
final class PlaceLexicon {
    private final Map<String, String> kinds =
            WordTable.read("/extract/place/kinds.tsv").kinds();
    private final Map<String, Set<String>> lists =
            WordTable.read("/extract/place/words.tsv").lists();

    /** The kind of place that a noun denotes ("province"); empty for other words. */
    Optional<Kind> kind(String word) {
        return Optional.ofNullable(kinds.get(word.toLowerCase(Locale.ROOT))).map(Kind::valueOf);
    }

    /** Whether a place can follow the word. */
    boolean isLocative(String word) {
        return is("locative", word);
    }

    /** Whether almost only a place can follow the word. */
    boolean isStronglyLocative(String word) {
        return is("strong", word);
    }

    /** Whether a person's name follows the word. */
    boolean isTitle(String word) {
        return is("person", word.endsWith(".") ? word.substring(0, word.length() - 1) : word);
    }

    /** Whether the word denotes a part of a place ("southern"). */
    boolean isCompass(String word) {
        return is("compass", word);
    }

    /** Whether it is something that can be named after a place without being there ("virus"). */
    boolean isNamedAfterPlaces(String word) {
        return is("borrowed", word);
    }

    private boolean is(String list, String word) {
        return lists.getOrDefault(list, Set.of()).contains(word.toLowerCase(Locale.ROOT));
    }
}
