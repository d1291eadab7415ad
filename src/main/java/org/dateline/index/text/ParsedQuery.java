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

    /** Reads words out of what a user wrote, whatever that is; "the" and the like only where there is nothing else. */
    static ParsedQuery of(String text, NameAnalyzer analyzer, IndexVocabulary vocabulary) throws IOException {
        List<Word> all = analyzer.words(text);
        List<Word> telling = all.stream()
                .filter(word -> !EnglishAnalyzer.ENGLISH_STOP_WORDS_SET.contains(word.text()))
                .toList();
        Set<String> seen = new HashSet<>();
        List<One> words = new ArrayList<>();
        for (Word word : telling.isEmpty() ? all : telling) {
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
