// SPDX-License-Identifier: Apache-2.0
package org.dateline.eval;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.dateline.eval.MucTemplate.Fill;

/**
 * The scores of MUC-4 (Chinchor, "MUC-4 Evaluation Metrics", 1992): per slot the fills that are possible, actual, and correct (a half
 * for partial ones); precision is correct by actual, recall correct by possible, F their harmonic mean. A template of ours is mapped to
 * the one of the key of the same article that it fits best, if the kinds agree at least partly and so does another slot; what is left
 * over is spurious or missing ("all templates"), unless optional. Mapping is greedy by score, where the official program optimises and
 * lets people decide.
 */
final class MucScore {
    private final Map<Integer, Tally> all = new HashMap<>();
    private final Map<Integer, Tally> matched = new HashMap<>();

    /** Counts of one slot. */
    record Tally(double possible, double actual, double correct) {
        Tally plus(Tally other) {
            return new Tally(possible + other.possible, actual + other.actual, correct + other.correct);
        }

        double f() {
            return possible + actual == 0 ? 0 : 2 * correct / (possible + actual);
        }

        @Override
        public String toString() {
            return String.format(
                    java.util.Locale.ROOT,
                    "%.1f (P %.1f R %.1f)",
                    100 * f(),
                    actual == 0 ? 0 : 100 * correct / actual,
                    possible == 0 ? 0 : 100 * correct / possible);
        }
    }

    /** Adds an article: what people filled, and ours. */
    void add(List<MucTemplate> keys, List<MucTemplate> ours) {
        List<MucTemplate> open = new ArrayList<>(keys);
        List<MucTemplate> left = new ArrayList<>(ours);
        for (Optional<Pair> pair = best(open, left); pair.isPresent(); pair = best(open, left)) {
            Pair found = pair.get();
            count(Optional.of(found.key()), Optional.of(found.response()), all);
            count(Optional.of(found.key()), Optional.of(found.response()), matched);
            open.remove(found.key());
            left.remove(found.response());
        }
        open.stream().filter(key -> !key.optional()).forEach(key -> count(Optional.of(key), Optional.empty(), all));
        left.forEach(response -> count(Optional.empty(), Optional.of(response), all));
    }

    /** A slot over all templates, those without a partner included. */
    Tally all(int slot) {
        return all.getOrDefault(slot, new Tally(0, 0, 0));
    }

    /** A slot over the templates that have a partner. */
    Tally matched(int slot) {
        return matched.getOrDefault(slot, new Tally(0, 0, 0));
    }

    /** All slots over all templates. */
    Tally total() {
        return all.values().stream().reduce(new Tally(0, 0, 0), Tally::plus);
    }

    private record Pair(MucTemplate key, MucTemplate response, double score) {}

    private static Optional<Pair> best(List<MucTemplate> keys, List<MucTemplate> ours) {
        return keys.stream()
                .flatMap(key -> ours.stream().map(response -> new Pair(key, response, similarity(key, response))))
                .filter(pair -> pair.score() > 1)
                .max(Comparator.comparingDouble(Pair::score));
    }

    /** Above 1 where the kinds agree at least partly and another slot does. */
    private static double similarity(MucTemplate key, MucTemplate response) {
        double type = slot(key, response, MucTemplate.TYPE).correct();
        double rest = IntStream.of(
                        MucTemplate.INDIVIDUAL,
                        MucTemplate.ORGANIZATION,
                        MucTemplate.NAME,
                        MucTemplate.DESCRIPTION,
                        MucTemplate.DATE,
                        MucTemplate.LOCATION)
                .mapToDouble(slot -> slot(key, response, slot).correct())
                .sum();
        return type == 0 || rest == 0 ? 0 : 1 + type + rest;
    }

    private static void count(Optional<MucTemplate> key, Optional<MucTemplate> response, Map<Integer, Tally> into) {
        MucTemplate nothing = new MucTemplate(false, Map.of());
        IntStream.concat(
                        key.orElse(nothing).slots().keySet().stream().mapToInt(Integer::intValue),
                        response.orElse(nothing).slots().keySet().stream().mapToInt(Integer::intValue))
                .distinct()
                .forEach(slot ->
                        into.merge(slot, slot(key.orElse(nothing), response.orElse(nothing), slot), Tally::plus));
    }

    /** One to one: each fill of the key takes the best of ours that is not taken. */
    private static Tally slot(MucTemplate key, MucTemplate response, int slot) {
        List<Fill> left = new ArrayList<>(response.fills(slot));
        double possible = 0;
        double correct = 0;
        for (Fill wanted : key.fills(slot)) {
            Optional<Fill> best = left.stream()
                    .filter(ours -> score(slot, wanted, ours) > 0)
                    .max(Comparator.comparingDouble(ours -> score(slot, wanted, ours)));
            correct += best.map(ours -> score(slot, wanted, ours)).orElse(0.0);
            best.ifPresent(left::remove);
            possible += wanted.optional() && best.isEmpty() ? 0 : 1;
        }
        return new Tally(possible, response.fills(slot).size(), correct);
    }

    private static double score(int slot, Fill wanted, Fill ours) {
        return MucFills.score(slot, wanted, ours.alternatives().get(0));
    }
}
