package org.dateline.extract.claim;

import java.util.List;
import java.util.stream.IntStream;
import org.dateline.extract.analysis.Sentence;
import org.dateline.extract.analysis.Token;
import org.dateline.extract.syntax.Phrases;

/**
 * Writes the gist of a statement, a few words of the article that say what is asked, intended or ordered. A verb at the
 * beginning is in its base form.
 */
final class GistWriter {
    private static final int MAX_TOKENS = 24;
    private static final String OPEN = "DT|IN|TO|CC|WP|WDT|PRP\\$|MD|``|,|:";

    private GistWriter() {}

    /**
     * The gist of the phrase with a head, such as "draw a road map". Quotation marks and a leading article are left
     * out.
     */
    static String of(Sentence sentence, int head) {
        int end = end(sentence, head);
        return words(
                sentence,
                sentence.tokens().get(head).isVerb()
                        ? head
                        : Phrases.core(sentence, head).begin(),
                end);
    }

    /** The token after the last one of the phrase with a head. */
    static int end(Sentence sentence, int head) {
        return Math.max(head + 1, Phrases.clause(sentence, head, MAX_TOKENS).end());
    }

    /** Removes words at the end that need a continuation, such as "the" or "of". */
    private static int complete(List<Token> tokens, int begin, int end) {
        int last = end;
        while (last > begin + 1 && isOpen(tokens, last)) {
            last--;
        }
        return last;
    }

    private static boolean isOpen(List<Token> tokens, int end) {
        Token token = tokens.get(end - 1);
        boolean adjective = token.tag().equals("JJ")
                && end < tokens.size()
                && tokens.get(end).isNoun();
        return adjective || token.tag().matches(OPEN) || token.lemma().equals("be");
    }

    /** The words of a range of tokens; a verb at the beginning is in its base form. */
    static String words(Sentence sentence, int begin, int end) {
        List<Token> tokens = sentence.tokens();
        int last = complete(tokens, begin, Math.min(end, begin + MAX_TOKENS));
        StringBuilder built = new StringBuilder();
        IntStream.range(begin, last)
                .filter(token -> !tokens.get(token).tag().matches("``|''|NFP|-LRB-|-RRB-"))
                .filter(token ->
                        !(built.length() == 0 && tokens.get(token).tag().matches("DT|,|:")))
                .forEach(token -> {
                    Token before = tokens.get(Math.max(0, token - 1));
                    boolean joined = built.length() == 0
                            || (!before.tag().equals("``")
                                    && before.span().end()
                                            == tokens.get(token).span().begin());
                    built.append(joined ? "" : " ")
                            .append(
                                    built.length() == 0 && tokens.get(token).isVerb()
                                            ? tokens.get(token).lemma()
                                            : tokens.get(token).word());
                });
        return built.toString().replaceAll("[ ,;:—-]+$", "") + (end > begin + MAX_TOKENS ? " …" : "");
    }
}
