// SPDX-License-Identifier: Apache-2.0
package org.dateline.extract.place;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Short forms of the names of administrative divisions: "Davao del Sur" for "Province of Davao del Sur", "Orange" for
 * "Orange County".
 */
final class DivisionNames {
    private static final Set<String> KINDS = Set.of(
            "province",
            "region",
            "district",
            "state",
            "governorate",
            "county",
            "department",
            "departamento",
            "provincia",
            "prefecture",
            "oblast",
            "krai",
            "republic",
            "territory",
            "municipality",
            "parish",
            "canton",
            "division",
            "voivodeship",
            "wilaya",
            "muhafazah",
            "departement",
            "département",
            "regency",
            "city",
            "borough",
            "metropolitan",
            "autonomous",
            "special",
            "island",
            "islands",
            "kray",
            "oblast’",
            "oblast'",
            "raion",
            "rayon",
            "arrondissement",
            "gouvernorat",
            "sheng",
            "shi",
            "qu",
            "kabupaten");
    private static final Set<String> LINKS = Set.of("of", "de", "du", "del", "da", "do", "d’", "la", "the", "des");

    private DivisionNames() {}

    /** Whether a word denotes a kind of division. */
    static boolean isKind(String word) {
        return KINDS.contains(word.toLowerCase(Locale.ROOT));
    }

    /** The name without words for the kind of division at its beginning or end; empty if there are none. */
    static List<String> shortened(String name) {
        List<String> words = new ArrayList<>(List.of(name.split(" ", -1)));
        int before = words.size();
        while (words.size() > 1 && isKind(words.get(words.size() - 1))) {
            words.remove(words.size() - 1);
        }
        boolean led = false;
        while (words.size() > 1
                && (isKind(words.get(0)) || (led && LINKS.contains(words.get(0).toLowerCase(Locale.ROOT))))) {
            led = true;
            words.remove(0);
        }
        return words.size() < before ? List.of(String.join(" ", words)) : List.of();
    }
}
