package org.dateline.eval;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ToDoubleBiFunction;
import java.util.stream.Collectors;

/**
 * The similarity of two groupings of the same mentions, by the definitions that Pradhan et al. ("Scoring Coreference Partitions of
 * Predicted Mentions: A Reference Implementation", 2014) bring together: MUC (Vilain et al. 1995) counts links, B³ (Bagga and Baldwin
 * 1998) mentions, CEAF-e (Luo 2005) whole groups, each paired with at most one other by the likeness φ4; CoNLL F1 is their mean.
 *
 * @param muc F1
 * @param b3 F1
 * @param ceafE F1
 */
record CorefScore(double muc, double b3, double ceafE) {

    /**
     * Scores.
     *
     * @param key the right group of each mention
     * @param response ours of the same mentions
     */
    static CorefScore of(Map<String, String> key, Map<String, String> response) {
        List<Set<String>> right = groups(key);
        List<Set<String>> ours = groups(response);
        return new CorefScore(
                f(links(right, response), links(ours, key)),
                f(shares(right, response, ours), shares(ours, key, right)),
                ceafE(right, ours));
    }

    double conll() {
        return (muc + b3 + ceafE) / 3;
    }

    private static List<Set<String>> groups(Map<String, String> mentions) {
        return List.copyOf(mentions.keySet().stream()
                .collect(Collectors.groupingBy(mentions::get, Collectors.toSet()))
                .values());
    }

    private static double f(double one, double other) {
        return one + other == 0 ? 0 : 2 * one * other / (one + other);
    }

    /** The share of the links of some groups that another grouping has, too. */
    private static double links(List<Set<String>> groups, Map<String, String> other) {
        double kept = 0;
        double all = 0;
        for (Set<String> group : groups) {
            long parts = group.stream().map(other::get).distinct().count();
            kept += group.size() - parts;
            all += group.size() - 1;
        }
        return all == 0 ? 0 : kept / all;
    }

    /** For each mention the share of its group that is with it in the other grouping; the mean. */
    private static double shares(List<Set<String>> groups, Map<String, String> other, List<Set<String>> others) {
        Map<String, Set<String>> byName = others.stream()
                .collect(Collectors.toMap(group -> other.get(group.iterator().next()), group -> group));
        double sum = 0;
        int count = 0;
        for (Set<String> group : groups) {
            for (String mention : group) {
                Set<String> together = new HashSet<>(byName.getOrDefault(other.get(mention), Set.of()));
                together.retainAll(group);
                sum += (double) together.size() / group.size();
                count++;
            }
        }
        return count == 0 ? 0 : sum / count;
    }

    private static double ceafE(List<Set<String>> right, List<Set<String>> ours) {
        double best = assigned(right, ours, CorefScore::likeness);
        return f(best / right.size(), best / ours.size());
    }

    /** φ4 */
    private static double likeness(Set<String> one, Set<String> other) {
        long both = one.stream().filter(other::contains).count();
        return 2.0 * both / (one.size() + other.size());
    }

    /** The greatest sum that pairs can make of which each member has at most one: the Hungarian algorithm (Kuhn 1955), O(n³). */
    static <T> double assigned(List<T> rows, List<T> columns, ToDoubleBiFunction<T, T> worth) {
        int size = Math.max(rows.size(), columns.size());
        double[] row = new double[size + 1];
        double[] column = new double[size + 1];
        int[] taken = new int[size + 1];
        for (int next = 1; next <= size; next++) {
            int[] way = new int[size + 1];
            double[] least = new double[size + 1];
            boolean[] used = new boolean[size + 1];
            Arrays.fill(least, Double.MAX_VALUE);
            taken[0] = next;
            int at = 0;
            do {
                used[at] = true;
                int best = 0;
                double step = Double.MAX_VALUE;
                for (int j = 1; j <= size; j++) {
                    if (!used[j]) {
                        double cost = cost(rows, columns, worth, taken[at], j) - row[taken[at]] - column[j];
                        if (cost < least[j]) {
                            least[j] = cost;
                            way[j] = at;
                        }
                        if (least[j] < step) {
                            step = least[j];
                            best = j;
                        }
                    }
                }
                for (int j = 0; j <= size; j++) {
                    if (used[j]) {
                        row[taken[j]] += step;
                        column[j] -= step;
                    } else {
                        least[j] -= step;
                    }
                }
                at = best;
            } while (taken[at] != 0);
            for (int from = at; from != 0; from = way[from]) {
                taken[from] = taken[way[from]];
            }
        }
        double sum = 0;
        for (int j = 1; j <= size; j++) {
            sum -= cost(rows, columns, worth, taken[j], j);
        }
        return sum;
    }

    private static <T> double cost(List<T> rows, List<T> columns, ToDoubleBiFunction<T, T> worth, int row, int column) {
        return row > rows.size() || column > columns.size()
                ? 0
                : -worth.applyAsDouble(rows.get(row - 1), columns.get(column - 1));
    }
}
