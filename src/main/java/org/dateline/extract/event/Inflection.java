package org.dateline.extract.event;

import java.util.Map;

/** English verbs in the present tense. */
final class Inflection {
    private static final Map<String, String> IRREGULAR = Map.of("be", "is", "have", "has", "do", "does", "go", "goes");

    private Inflection() {}

    /** The verb as its subject wants it. */
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

    /** Whether a name is one of many: "rebels", "his forces". */
    static boolean isPlural(String name) {
        String last = name.substring(name.lastIndexOf(' ') + 1);
        return (name.equals(name.toLowerCase(java.util.Locale.ROOT)) && last.endsWith("s"))
                || last.matches("(forces|troops|militias|rebels|fighters|soldiers|protesters|people|police)");
    }
}
