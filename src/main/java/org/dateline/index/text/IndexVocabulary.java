package org.dateline.index.text;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.FuzzyTermsEnum;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.StringHelper;

/** The words of an index, among which the other spellings of a word are looked up. */
final class IndexVocabulary {
    /** Between what a word sounds like and the word itself, in one term of {@link FieldNames#SOUND}. */
    static final char SEPARATOR = '\u0001';

    private static final int VISITED_AT_MOST = 2_000;
    private static final int ALIKE_AT_MOST = 24;
    private static final int JOINED_ARTICLE = 6;

    private final IndexReader reader;

    IndexVocabulary(IndexReader reader) {
        this.reader = reader;
    }

    /** Whether a name or fragment contains a word, or a word that begins with it. */
    boolean knows(String word) throws IOException {
        return begins(FieldNames.WORD, word) || begins(FieldNames.TEXT, word);
    }

    /** The words of names that are other spellings of a word, the nearest first. */
    List<String> alike(String word) throws IOException {
        if (!SpellingSimilarity.isVariable(word)) {
            return List.of();
        }
        Set<String> found = new LinkedHashSet<>();
        addBySound(word, found);
        addByLetters(word, found);
        if (word.length() >= JOINED_ARTICLE && (word.startsWith("al") || word.startsWith("el"))) {
            String bare = word.substring(2);
            if (reader.docFreq(new Term(FieldNames.WORD, bare)) > 0) {
                found.add(bare);
            }
        }
        found.remove(word);
        List<String> nearest = new ArrayList<>(found);
        nearest.sort(Comparator.comparingDouble((String other) -> SpellingSimilarity.distance(word, other))
                .thenComparing(Comparator.naturalOrder()));
        return nearest.subList(0, Math.min(ALIKE_AT_MOST, nearest.size()));
    }

    private boolean begins(String field, String word) throws IOException {
        Terms terms = MultiTerms.getTerms(reader, field);
        if (terms == null) {
            return false;
        }
        TermsEnum all = terms.iterator();
        BytesRef prefix = new BytesRef(word);
        return all.seekCeil(prefix) != TermsEnum.SeekStatus.END && StringHelper.startsWith(all.term(), prefix);
    }

    private void addBySound(String word, Set<String> found) throws IOException {
        Terms terms = MultiTerms.getTerms(reader, FieldNames.SOUND);
        if (terms == null) {
            return;
        }
        for (String sound : SpellingSimilarity.sounds(word)) {
            BytesRef prefix = new BytesRef(sound + SEPARATOR);
            TermsEnum all = terms.iterator();
            boolean more = all.seekCeil(prefix) != TermsEnum.SeekStatus.END;
            for (int i = 0; more && i < VISITED_AT_MOST && StringHelper.startsWith(all.term(), prefix); i++) {
                String term = all.term().utf8ToString();
                addAlike(word, term.substring(term.indexOf(SEPARATOR) + 1), found);
                more = all.next() != null;
            }
        }
    }

    private void addByLetters(String word, Set<String> found) throws IOException {
        Terms terms = MultiTerms.getTerms(reader, FieldNames.WORD);
        int edits = word.length() < 4 ? 0 : word.length() < 7 ? 1 : 2;
        if (terms == null || edits == 0) {
            return;
        }
        TermsEnum near = new FuzzyTermsEnum(terms, new Term(FieldNames.WORD, word), edits, 1, true);
        for (int i = 0; i < VISITED_AT_MOST && near.next() != null; i++) {
            addAlike(word, near.term().utf8ToString(), found);
        }
    }

    private static void addAlike(String word, String other, Set<String> found) {
        if (SpellingSimilarity.isAlike(word, other)) {
            found.add(other);
        }
    }
}
