package org.dateline.ingest.coreference;

import static java.util.stream.Collectors.toCollection;
import static org.dateline.ingest.coreference.ComparisonResult.Component.WORDS;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.dateline.extract.lexicon.WordTable;

/** Compares the words of labels, except the names of actors and places, which other comparators compare. */
final class LabelComparator {
    private static final int STEM = 3;
    private static final int MANY = 3;
    private static final double MOST = 0.75;

    private final Set<String> stopwords =
            WordTable.read("/ingest/coreference/stopwords.tsv").words();

    ComparisonResult compare(EventSketch one, EventSketch other) {
        Set<String> names = new TreeSet<>(names(one));
        names.addAll(names(other));
        Map<String, String> left = words(one.action().label(), names);
        Map<String, String> right = words(other.action().label(), names);
        Map<String, String> both = new TreeMap<>(left);
        both.keySet().retainAll(right.keySet());
        if (both.isEmpty()) {
            return ComparisonResult.none(WORDS);
        }
        double part = both.size() / (double) Math.min(left.size(), right.size());
        boolean many = both.size() >= MANY && part >= MOST;
        return ComparisonResult.of(
                WORDS,
                many ? MatchWeights.MANY_WORDS : MatchWeights.ALL_WORDS * part,
                "both say " + String.join(", ", both.values()));
    }

    /** The content words by their stems. */
    private Map<String, String> words(String label, Set<String> names) {
        Map<String, String> words = new TreeMap<>();
        split(label)
                .filter(word -> !stopwords.contains(word) && !names.contains(stem(word)))
                .forEach(word -> words.putIfAbsent(stem(word), word));
        return words;
    }

    private static Set<String> names(EventSketch sketch) {
        return Stream.concat(
                        sketch.parts().stream().map(EventSketch.Part::name),
                        sketch.place().stream().map(EventSketch.Where::name))
                .flatMap(LabelComparator::split)
                .map(LabelComparator::stem)
                .collect(toCollection(TreeSet::new));
    }

    /** Whether a label contains all words of a name. */
    static boolean containsName(String label, String name) {
        Set<String> words = split(label).map(LabelComparator::stem).collect(toCollection(TreeSet::new));
        Set<String> named = split(name).map(LabelComparator::stem).collect(toCollection(TreeSet::new));
        return !named.isEmpty() && words.containsAll(named);
    }

    /** The last word of a name, in lower case and without diacritics; empty if there is none. */
    static String lastWord(String name) {
        return split(name).map(LabelComparator::stem).reduce("", (before, last) -> last);
    }

    private static Stream<String> split(String text) {
        String plain = Normalizer.normalize(text, Normalizer.Form.NFKD)
                .replaceAll("\\p{M}+", "")
                .replaceAll("['’]s\\b", "")
                .toLowerCase(Locale.ROOT);
        return Stream.of(plain.split("[^\\p{L}\\p{N}]+", -1)).filter(word -> word.length() > 1);
    }

    /** Removes the endings of plurals and verbs; a rough stem is enough for a comparison. */
    private static String stem(String word) {
        String bare = word.replaceFirst("(?:ing|ed|en|es|s|e)$", "");
        return bare.length() < STEM ? word.replaceFirst("s$", "") : bare;
    }
}
