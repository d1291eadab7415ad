package org.dateline.extract.claim;

import java.util.List;
import java.util.stream.IntStream;
import org.dateline.extract.analysis.Sentence;
import org.dateline.extract.analysis.Token;
import org.dateline.extract.syntax.Phrases;

/** Says in a few words what is asked, meant or told to be done: a verb in its plain form with what belongs to it. */
final class Gist {
    private static final int LONGEST = 9;

    private Gist() {}

    /** The words from a head on: "draw a road map"; quotation marks and leading articles left out. */
    static String of(Sentence sentence, int head) {
        int end = Phrases.whole(sentence, head, LONGEST).end();
        return words(
                sentence,
                sentence.tokens().get(head).isVerb()
                        ? head
                        : Phrases.core(sentence, head).begin(),
                end);
    }

    /** The words of a stretch, a verb at its beginning in its plain form. */
    static String words(Sentence sentence, int begin, int end) {
        List<Token> tokens = sentence.tokens();
        int last = Math.min(end, begin + LONGEST);
        StringBuilder built = new StringBuilder();
        IntStream.range(begin, last)
                .filter(token -> !tokens.get(token).tag().matches("``|''|NFP|-LRB-|-RRB-"))
                .filter(token ->
                        !(built.length() == 0 && tokens.get(token).tag().matches("DT|,|:")))
                .forEach(token -> {
                    boolean joined = built.length() == 0
                            || (token > 0
                                    && tokens.get(token - 1).span().end()
                                            == tokens.get(token).span().begin());
                    built.append(joined ? "" : " ")
                            .append(
                                    built.length() == 0 && tokens.get(token).isVerb()
                                            ? tokens.get(token).lemma()
                                            : tokens.get(token).word());
                });
        return built.toString().replaceAll("[ ,;:—-]+$", "");
    }
}
