package org.dateline.index.text;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.StopFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.ar.ArabicNormalizationFilter;
import org.apache.lucene.analysis.en.EnglishPossessiveFilter;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.pattern.PatternReplaceCharFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;

/**
 * Takes names and fragments apart into words in their plain form: lower case, without diacritics, one form of each Arabic letter,
 * without the article of romanised Arabic names, be it {@code al-}, {@code el-} or assimilated ({@code ad-}, {@code ash-}).
 */
final class NameAnalyzer extends Analyzer {
    /** An article counts as one only before a hyphen, since "as" and "an" are words of their own elsewhere. */
    private static final Pattern ARTICLE =
            Pattern.compile("(?<![\\p{L}\\p{N}])(?iu:[aeu][dlnrstz]|[ae](?:sh|dh|th|ch))[-‐‑–](?=\\p{L})");

    private static final CharArraySet ALONE = new CharArraySet(List.of("al", "el"), false);

    /**
     * A word with its position.
     *
     * @param text in its plain form
     * @param begin offset of its first character in the original
     * @param end offset after its last
     */
    record Word(String text, int begin, int end) {}

    @Override
    protected Reader initReader(String field, Reader reader) {
        return new PatternReplaceCharFilter(ARTICLE, "", reader);
    }

    @Override
    protected TokenStreamComponents createComponents(String field) {
        Tokenizer source = new StandardTokenizer();
        TokenStream words = new LowerCaseFilter(new EnglishPossessiveFilter(source));
        words = new FoldingFilter(new ArabicNormalizationFilter(new ASCIIFoldingFilter(words)));
        return new TokenStreamComponents(source, new StopFilter(words, ALONE));
    }

    /** The words of a text in order. */
    List<Word> words(String text) {
        List<Word> words = new ArrayList<>();
        try (TokenStream stream = tokenStream("", text)) {
            CharTermAttribute term = stream.getAttribute(CharTermAttribute.class);
            OffsetAttribute offset = stream.getAttribute(OffsetAttribute.class);
            stream.reset();
            while (stream.incrementToken()) {
                words.add(new Word(term.toString(), offset.startOffset(), offset.endOffset()));
            }
            stream.end();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return words;
    }
}
