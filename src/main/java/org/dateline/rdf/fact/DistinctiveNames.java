// SPDX-License-Identifier: Apache-2.0
package org.dateline.rdf.fact;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.dateline.model.fact.ActorFact.Kind;
import org.dateline.rdf.Slug;

/** Decides which names are distinctive enough to be used for all sources. */
public final class DistinctiveNames {
    private static final Pattern CAPITAL = Pattern.compile("(?U)\\b[\\p{Lu}\\p{Lo}]");
    private static final Pattern ACRONYM = Pattern.compile("(?:\\p{Lu}\\.?){2,}");
    private static final Pattern TWO_WORDS = Pattern.compile(".*\\S\\s+\\S.*", Pattern.DOTALL);

    private DistinctiveNames() {}

    /** Whether a name has a capital, or is of a script without: "his forces" is no name. */
    public static boolean isProper(String name) {
        return CAPITAL.matcher(name).find();
    }

    /** Whether a name has two words or more. */
    public static boolean isLong(String name) {
        return TWO_WORDS.matcher(name).matches();
    }

    /** Whether a name is made of capitals: GNA, U.N. */
    public static boolean isAcronym(String name) {
        return ACRONYM.matcher(name).matches();
    }

    /** Whether a proper name is another way to write a name: not the same, but with a word of it. */
    static boolean isVariant(String spelling, String name) {
        Set<String> words = words(name);
        Set<String> others = words(spelling);
        boolean shares = others.stream().anyMatch(word -> word.length() > 2 && words.contains(word));
        return shares && !others.equals(words) && isProper(spelling);
    }

    private static Set<String> words(String name) {
        return new TreeSet<>(Arrays.asList(Slug.of(name).split("-", 0)));
    }

    /** Whether an alias may be used beside the name for all sources: a person's any, another's where it is no common word. */
    static boolean isShared(String alias, Kind kind) {
        return isProper(alias) && (kind == Kind.PERSON || isLong(alias) || isAcronym(alias));
    }

    /**
     * The last word of a person's full name, by which people ask for them. Nobody
     * is recognised by it: that takes a full name.
     */
    static Optional<String> surname(String name, Kind kind) {
        String[] words = TripleWriter.line(name).split(" ", -1);
        return kind == Kind.PERSON && words.length > 1 ? Optional.of(words[words.length - 1]) : Optional.empty();
    }
}
