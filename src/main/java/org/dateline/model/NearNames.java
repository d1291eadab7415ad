// SPDX-License-Identifier: Apache-2.0
package org.dateline.model;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** Finds the names that a misspelt name probably stands for. */
public final class NearNames {
    private static final int MAX_NAMES = 3;
    private static final int MAX_EDITS = 2;
    /** A name of this length or less is near after one edit only; otherwise, any short name would do. */
    private static final int SHORT = 3;

    private NearNames() {}

    /** The names within two edits, or that begin with the given one; the nearest first. Upper and lower case are the same. */
    public static List<String> of(String wrong, Collection<String> names) {
        String typed = wrong.toLowerCase(Locale.ROOT);
        return names.stream()
                .filter(name -> isNear(typed, name.toLowerCase(Locale.ROOT)))
                .sorted(Comparator.<String>comparingInt(name -> edits(typed, name.toLowerCase(Locale.ROOT)))
                        .thenComparing(Comparator.naturalOrder()))
                .limit(MAX_NAMES)
                .toList();
    }

    /** {@code ". Did you mean load or export?"}, to end a message with; empty without a near name. */
    public static String question(String wrong, Collection<String> names) {
        List<String> near = of(wrong, names);
        return near.isEmpty() ? "" : ". Did you mean " + String.join(" or ", near) + "?";
    }

    private static boolean isNear(String typed, String name) {
        int allowed = Math.min(typed.length(), name.length()) <= SHORT ? 1 : MAX_EDITS;
        boolean beginning = typed.length() >= 2 && !typed.equals("--") && name.startsWith(typed);
        return beginning || edits(typed, name) <= allowed;
    }

    /** The least number of inserted, deleted, replaced and swapped characters (optimal string alignment). */
    static int edits(String one, String other) {
        int[][] least = new int[one.length() + 1][other.length() + 1];
        for (int i = 0; i <= one.length(); i++) {
            for (int j = 0; j <= other.length(); j++) {
                if (i == 0 || j == 0) {
                    least[i][j] = i + j;
                    continue;
                }
                int replaced = one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1;
                least[i][j] = Math.min(least[i - 1][j - 1] + replaced, 1 + Math.min(least[i - 1][j], least[i][j - 1]));
                boolean swapped = i > 1
                        && j > 1
                        && one.charAt(i - 1) == other.charAt(j - 2)
                        && one.charAt(i - 2) == other.charAt(j - 1);
                if (swapped) {
                    least[i][j] = Math.min(least[i][j], least[i - 2][j - 2] + 1);
                }
            }
        }
        return least[one.length()][other.length()];
    }
}
