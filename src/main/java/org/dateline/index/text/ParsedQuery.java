// SPDX-License-Identifier: Apache-2.0
package org.dateline.index.text;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.dateline.index.text.NameAnalyzer.Word;

/**
 * The words that are searched for, looked up in the vocabulary.
 *
 * @param words each different one, in order
 * @param whole all of them as one name
 */
record ParsedQuery(List<One> words, String whole) {
    private static final int WORDS_AT_MOST = 12;

    /**
     * One word.
     *
     * @param text in its plain form
     * @param original as it was written
     * @param known whether the index has it, or a word that begins with it
     * @param alike its other spellings that stand in names
     */
    record One(String text, String original, boolean known, List<String> alike) {

        /** Whether a word in plain form was found for this one. */
        boolean isFoundBy(String word) {
            return word.startsWith(text) || alike.contains(word);
        }
    }

    /** Parses the words of a user's input, whatever its syntax. Stop words such as "the" count only if there are no other words. */
    static ParsedQuery of(String text, NameAnalyzer analyzer, IndexVocabulary vocabulary) throws IOException {
        List<Word> all = analyzer.words(text);
        List<Word> significant = all.stream()
                .filter(word -> !EnglishAnalyzer.ENGLISH_STOP_WORDS_SET.contains(word.text()))
                .toList();
        Set<String> seen = new HashSet<>();
        List<One> words = new ArrayList<>();
        for (Word word : significant.isEmpty() ? all : significant) {
            if (words.size() < WORDS_AT_MOST && seen.add(word.text())) {
                String original = text.substring(word.begin(), word.end());
                words.add(new One(word.text(), original, vocabulary.knows(word.text()), vocabulary.alike(word.text())));
            }
        }
        return new ParsedQuery(words, DocumentBuilder.whole(all));
    }

    /** Whether a word in plain form was found for any of these. */
    boolean isFoundBy(String word) {
        return words.stream().anyMatch(one -> one.isFoundBy(word));
    }
}
