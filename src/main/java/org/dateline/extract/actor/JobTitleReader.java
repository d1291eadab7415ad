// SPDX-License-Identifier: Apache-2.0
package org.dateline.extract.actor;

import java.util.Set;
import org.dateline.extract.analysis.Analysis;
import org.dateline.extract.analysis.Sentence;
import org.dateline.extract.analysis.Token;
import org.dateline.extract.analysis.TokenSpan;
import org.dateline.model.article.Span;

/**
 * Reads the job title beside a person's name. It uses the order of the words only, since parsers analyse long titles in
 * many ways: the words directly before the name that end in a title, or the words after it between commas that contain
 * one.
 */
final class JobTitleReader {
    private static final Set<String> PREMODIFIERS =
            Set.of("JJ", "JJS", "NN", "NNS", "NNP", "NNPS", "HYPH", "POS", "VBN", "CD");
    private static final Set<String> ARTICLES = Set.of("a", "an", "the");
    private static final int MAX_TOKENS = 12;

    private final ActorLexicon words;

    JobTitleReader(ActorLexicon words) {
        this.words = words;
    }

    /** The job title beside a name; empty if there is none. */
    String of(Analysis analysis, TokenSpan name) {
        Sentence sentence = analysis.sentences().get(name.sentence());
        String before = before(analysis, sentence, name);
        return before.isEmpty() ? after(analysis, sentence, name) : before;
    }

    private String before(Analysis analysis, Sentence sentence, TokenSpan name) {
        if (name.begin() == 0 || !words.isTitle(sentence.tokens().get(name.begin() - 1))) {
            return "";
        }
        int begin = name.begin();
        while (begin > 0 && name.begin() - begin < MAX_TOKENS && belongsToTitle(analysis, sentence, begin)) {
            begin--;
        }
        return text(analysis, sentence, begin, name.begin());
    }

    private boolean belongsToTitle(Analysis analysis, Sentence sentence, int begin) {
        Token token = sentence.tokens().get(begin - 1);
        Token next = sentence.tokens().get(begin);
        boolean sameLine = analysis.text()
                        .substring(token.span().end(), next.span().begin())
                        .indexOf('\n')
                < 0;
        boolean otherPerson = token.entity().equals("PERSON") && !next.tag().equals("POS");
        boolean verb = token.tag().equals("VBN")
                && (begin < 2 || !sentence.tokens().get(begin - 2).tag().equals("HYPH"));
        return sameLine && !otherPerson && !verb && PREMODIFIERS.contains(token.tag());
    }

    private String after(Analysis analysis, Sentence sentence, TokenSpan name) {
        int begin = name.end() + 1;
        if (begin >= sentence.tokens().size()
                || !sentence.tokens().get(name.end()).word().equals(",")) {
            return "";
        }
        int end = begin;
        boolean titled = false;
        while (end < sentence.tokens().size()
                && end - begin < MAX_TOKENS
                && !isEnd(sentence.tokens().get(end))) {
            titled |= words.isTitle(sentence.tokens().get(end));
            end++;
        }
        boolean closed =
                end < sentence.tokens().size() && isEnd(sentence.tokens().get(end));
        Token first = sentence.tokens().get(begin);
        boolean noun = ARTICLES.contains(first.lemma())
                || first.isNoun()
                || first.tag().startsWith("JJ");
        if (!titled || !closed || !noun || hasVerb(sentence, begin, end)) {
            return "";
        }
        return text(analysis, sentence, ARTICLES.contains(first.lemma()) ? begin + 1 : begin, end);
    }

    private static boolean hasVerb(Sentence sentence, int begin, int end) {
        return sentence.tokens().subList(begin, end).stream()
                .anyMatch(token -> token.tag().equals("VBD")
                        || token.tag().equals("VBZ")
                        || token.tag().equals("VBP"));
    }

    private static boolean isEnd(Token token) {
        return token.word().equals(",")
                || token.word().equals(".")
                || token.word().equals("—");
    }

    private static String text(Analysis analysis, Sentence sentence, int begin, int end) {
        if (end <= begin) {
            return "";
        }
        Span span = sentence.span(begin, end);
        return span.of(analysis.text()).replaceAll("\\s+", " ");
    }
}
