// SPDX-License-Identifier: Apache-2.0
package org.dateline.model;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Decides what a thing is called: the only place that does. Of all labels of a thing, the first in this order is its name:
 *
 * <ol>
 *   <li>by language: in the order of {@link #languages}; all other languages, and no language, come together at the end;
 *   <li>by property: {@code skos:prefLabel}, {@code rdfs:label}, {@code schema:name} and so on;
 *   <li>then in an order that does not depend on the store: without a language first, then by language tag, then by text.
 * </ol>
 *
 * <p>Readers find the policy of the request that they serve by {@link #current()}. It belongs to the thread, from
 * {@link #enter} to {@link #leave}. Threads without one, as those that read an index, have {@link #DEFAULT}.
 *
 * @param languages the preferred languages as lower-case tags, the best first; English is always among them
 */
public record LabelPolicy(List<String> languages) {
    /** English. */
    public static final LabelPolicy DEFAULT = new LabelPolicy(List.of());

    /** More languages are not looked at: a request can name any number. */
    private static final int MOST_LANGUAGES = 20;

    private static final String ENGLISH = "en";
    private static final ThreadLocal<LabelPolicy> CURRENT = ThreadLocal.withInitial(() -> DEFAULT);

    /** Adds English as the last preference, where it is not among them. */
    public LabelPolicy {
        List<String> all = new ArrayList<>(languages.stream()
                .map(tag -> tag.toLowerCase(Locale.ROOT))
                .distinct()
                .limit(MOST_LANGUAGES)
                .toList());
        if (!all.contains(ENGLISH)) {
            all.add(ENGLISH);
        }
        languages = List.copyOf(all);
    }

    /**
     * The policy of a list such as {@code de,fr;q=0.5}, as in an HTTP header. What is no list of languages gives the default.
     *
     * @param acceptLanguage in the syntax of RFC 9110, section 12.5.4; {@code *} is ignored, and so are languages with q=0
     */
    public static LabelPolicy parse(String acceptLanguage) {
        try {
            return new LabelPolicy(Locale.LanguageRange.parse(acceptLanguage).stream()
                    .filter(range -> range.getWeight() > 0 && !range.getRange().startsWith("*"))
                    .sorted(Comparator.comparingDouble((Locale.LanguageRange range) -> -range.getWeight()))
                    .map(Locale.LanguageRange::getRange)
                    .toList());
        } catch (RuntimeException e) {
            // The JDK's parser throws not only IllegalArgumentException: ranges without a tag, as "-", make it read
            // past the end of
            // an empty array.
            return DEFAULT;
        }
    }

    /** The policy of this thread. */
    public static LabelPolicy current() {
        return CURRENT.get();
    }

    /** Makes this the policy of the current thread, until {@link #leave()}. */
    public void enter() {
        CURRENT.set(this);
    }

    /** Gives the current thread the default policy again. */
    public static void leave() {
        CURRENT.remove();
    }

    /** The label that names a thing; nothing where there is none. */
    public Optional<Label> choose(Collection<Label> labels) {
        return labels.stream()
                .min(Comparator.comparingInt((Label label) -> rank(label.language()))
                        .thenComparing(LabelSet.ORDER));
    }

    /** A language matches a preference that is the same, that begins like it, or of which it is the begin: de and de-AT match. */
    private int rank(String language) {
        for (int rank = 0; rank < languages.size(); rank++) {
            String wanted = languages.get(rank);
            if (language.equals(wanted)
                    || language.startsWith(wanted + "-")
                    || (!language.isEmpty() && wanted.startsWith(language + "-"))) {
                return rank;
            }
        }
        return languages.size();
    }
}
