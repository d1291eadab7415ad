// SPDX-License-Identifier: Apache-2.0
package org.dateline.model;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * The labels of one thing that can be its name under some {@link LabelPolicy}: of each language the best one. Never changes.
 */
public final class LabelSet {
    /** No label. */
    public static final LabelSet NONE = new LabelSet(List.of());

    /** Longer labels are cut, in code points. */
    private static final int LONGEST = 1_000;

    /** Further languages of one thing are left out. Wikidata names some things in more than 300 languages. */
    private static final int MOST = 400;

    /** Separates the labels in the text that {@link #pack()} returns, and precedes each language tag; no label contains it. */
    private static final char SEPARATOR = '\0';

    /** By property; without a language first; then by language tag and text. */
    static final Comparator<Label> ORDER = Comparator.comparingInt(Label::property)
            .thenComparing(Label::language)
            .thenComparing(Label::text);

    private final List<Label> labels;

    private LabelSet(List<Label> labels) {
        this.labels = labels;
    }

    /** Of all labels of a thing. */
    public static LabelSet of(Collection<Label> all) {
        Map<String, Label> best = new TreeMap<>();
        for (Label label : all) {
            String text = cut(label.text().replace(SEPARATOR, ' ').strip());
            if (!text.isEmpty()) {
                Label clean = new Label(text, label.language(), label.property());
                best.merge(label.language(), clean, (one, other) -> ORDER.compare(one, other) <= 0 ? one : other);
            }
        }
        return best.isEmpty()
                ? NONE
                : new LabelSet(best.values().stream().sorted(ORDER).limit(MOST).toList());
    }

    /** Of one label without a language; of none where it is blank. */
    public static LabelSet of(String text) {
        return of(List.of(new Label(text, "", 0)));
    }

    private static String cut(String text) {
        return text.codePointCount(0, text.length()) <= LONGEST
                ? text
                : text.substring(0, text.offsetByCodePoints(0, LONGEST)) + "…";
    }

    /** Whether there is no label. */
    public boolean isEmpty() {
        return labels.isEmpty();
    }

    /** The labels in all languages, each text once, the best property first. */
    public List<String> texts() {
        return labels.stream().map(Label::text).distinct().toList();
    }

    /** Whether the name is the same under every policy. */
    public boolean isSame() {
        return labels.size() <= 1;
    }

    /** The name under the policy of this thread; empty where there is no label. */
    public String text() {
        return labels.size() == 1
                ? labels.get(0).text()
                : LabelPolicy.current().choose(labels).map(Label::text).orElse("");
    }

    /** As one text, for an index. Of a single label that is the label itself. */
    public String pack() {
        return labels.size() == 1
                ? labels.get(0).text()
                : labels.stream()
                        .map(label -> label.property() + "" + SEPARATOR + label.language() + SEPARATOR + label.text())
                        .collect(Collectors.joining(String.valueOf(SEPARATOR)));
    }

    /** The labels of a text from {@link #pack()}. A single one has neither language nor property there. */
    public static LabelSet unpack(String packed) {
        if (packed.isEmpty()) {
            return NONE;
        }
        if (packed.indexOf(SEPARATOR) < 0) {
            return new LabelSet(List.of(new Label(packed, "", 0)));
        }
        String[] parts = packed.split(String.valueOf(SEPARATOR), -1);
        List<Label> labels = new ArrayList<>();
        for (int i = 0; i + 2 < parts.length; i += 3) {
            labels.add(new Label(parts[i + 2], parts[i + 1], Integer.parseInt(parts[i])));
        }
        return new LabelSet(List.copyOf(labels));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof LabelSet set && labels.equals(set.labels);
    }

    @Override
    public int hashCode() {
        return labels.hashCode();
    }

    @Override
    public String toString() {
        return labels.toString();
    }
}
