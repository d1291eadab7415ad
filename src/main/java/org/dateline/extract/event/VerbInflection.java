// SPDX-License-Identifier: Apache-2.0
package org.dateline.extract.event;

import java.util.Map;

/** Inflection of English verbs in the present tense. */
final class VerbInflection {
    private static final Map<String, String> IRREGULAR = Map.of("be", "is", "have", "has", "do", "does", "go", "goes");

    private VerbInflection() {}

    /** The form of a verb for a singular or plural subject of the third person. */
    static String present(String lemma, boolean plural) {
        if (plural) {
            return lemma.equals("be") ? "are" : lemma;
        }
        String irregular = IRREGULAR.get(lemma);
        if (irregular != null) {
            return irregular;
        }
        if (lemma.matches(".*[^aeiou]y")) {
            return lemma.substring(0, lemma.length() - 1) + "ies";
        }
        return lemma.matches(".*(s|x|z|ch|sh)") ? lemma + "es" : lemma + "s";
    }
}
