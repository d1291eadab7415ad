// SPDX-License-Identifier: Apache-2.0
package org.dateline.index.text;

import java.io.IOException;
import java.text.Normalizer;
import java.util.regex.Pattern;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/**
 * What is left to fold once a word is in lower case and plain letters: combining marks, invisible characters (soft hyphens,
 * direction overrides), apostrophes of every kind, the points of "U.N.", and the Arabic article before a word of three letters or
 * more. A word of nothing else is left out.
 */
final class FoldingFilter extends TokenFilter {
    private static final Pattern NOISE = Pattern.compile("[\\p{M}\\p{Cf}'’‘ʼʿʾʻ`´]+");
    private static final Pattern ABBREVIATION = Pattern.compile("\\p{L}(\\.\\p{L})+");
    private static final Pattern ARABIC_ARTICLE = Pattern.compile("ال(?=.{3})");

    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);

    FoldingFilter(TokenStream input) {
        super(input);
    }

    @Override
    public boolean incrementToken() throws IOException {
        while (input.incrementToken()) {
            String folded = fold(term.toString());
            if (!folded.isEmpty()) {
                term.setEmpty().append(folded);
                return true;
            }
        }
        return false;
    }

    private static String fold(String word) {
        if (word.chars().allMatch(c -> c >= '0' && c <= 'z' && c != '`')) {
            return word;
        }
        String plain =
                NOISE.matcher(Normalizer.normalize(word, Normalizer.Form.NFKD)).replaceAll("");
        String joined = ABBREVIATION.matcher(plain).matches() ? plain.replace(".", "") : plain;
        var article = ARABIC_ARTICLE.matcher(joined);
        return article.lookingAt() ? joined.substring(2) : joined;
    }
}
