// SPDX-License-Identifier: Apache-2.0
package org.dateline.extract.syntax;

import java.util.ArrayDeque;
import java.util.BitSet;
import java.util.Deque;
import java.util.Set;
import java.util.function.Predicate;
import org.dateline.extract.analysis.Dependency;
import org.dateline.extract.analysis.Sentence;
import org.dateline.extract.analysis.TokenSpan;
import org.dateline.model.article.Span;

/** Phrases around a head token, read from the dependencies. */
public final class Phrases {
    private static final Set<String> BEFORE = Set.of(
            "det",
            "amod",
            "compound",
            "nummod",
            "nmod",
            "advmod",
            "case",
            "punct",
            "obl",
            "appos",
            "flat",
            "fixed",
            "dep");
    private static final Set<String> AFTER = Set.of("flat", "fixed", "compound");

    private Phrases() {}

    /**
     * The noun phrase up to its head: determiner, adjectives, compounds, possessor. Modifiers after the head are left
     * out, except parts of a name.
     */
    public static TokenSpan core(Sentence sentence, int head) {
        BitSet below = below(
                sentence,
                head,
                edge -> (BEFORE.contains(root(edge.relation())) || isAmongAdjectives(sentence, edge))
                        && !(edge.governor() == head && edge.is("case")));
        int begin = head;
        while (begin > 0 && below.get(begin - 1) && !breaks(sentence, begin - 1)) {
            begin--;
        }
        BitSet after = below(sentence, head, edge -> AFTER.contains(root(edge.relation())));
        int end = head + 1;
        while (end < sentence.tokens().size() && after.get(end)) {
            end++;
        }
        return new TokenSpan(sentence.index(), begin, end);
    }

    /**
     * The phrase with its modifiers after the head, without coordinated phrases and relative clauses.
     *
     * @param most the maximum number of tokens after the head
     */
    public static TokenSpan whole(Sentence sentence, int head, int most) {
        return stretch(
                sentence,
                head,
                most,
                edge -> !edge.is("punct") && !edge.is("conj") && !edge.is("parataxis") && !edge.is("acl:relcl"));
    }

    /**
     * The phrase as in {@link #whole}, but with relative clauses and with phrases coordinated below the head.
     *
     * @param most the maximum number of tokens after the head
     */
    public static TokenSpan clause(Sentence sentence, int head, int most) {
        return stretch(
                sentence,
                head,
                most,
                edge -> !edge.is("punct")
                        && !edge.is("parataxis")
                        && !(edge.governor() == head && (edge.is("conj") || edge.is("cc"))));
    }

    private static TokenSpan stretch(Sentence sentence, int head, int most, Predicate<Dependency> follow) {
        BitSet below = below(sentence, head, follow);
        int begin = core(sentence, head).begin();
        int end = head + 1;
        int last = Math.min(sentence.tokens().size(), head + 1 + most);
        while (end < last && (below.get(end) || inHyphen(sentence, end) || isMark(sentence, end))) {
            end++;
        }
        while (end > head + 1 && !below.get(end - 1)) {
            end--;
        }
        return new TokenSpan(sentence.index(), begin, end);
    }

    /**
     * A head and all tokens below it.
     *
     * @param follow which dependencies to follow
     */
    public static BitSet below(Sentence sentence, int head, Predicate<Dependency> follow) {
        BitSet seen = new BitSet();
        Deque<Integer> open = new ArrayDeque<>();
        seen.set(head);
        open.add(head);
        while (!open.isEmpty()) {
            int next = open.remove();
            sentence.below(next).filter(follow).map(Dependency::dependent).forEach(token -> {
                if (!seen.get(token)) {
                    seen.set(token);
                    open.add(token);
                }
            });
        }
        return seen;
    }

    /** Whether it coordinates adjectives before a noun: "military and political talks". */
    private static boolean isAmongAdjectives(Sentence sentence, Dependency edge) {
        boolean joins = edge.is("cc") || edge.is("conj");
        return joins
                && sentence.tokens().get(edge.governor()).tag().equals("JJ")
                && sentence.tokens().get(edge.dependent()).tag().matches("JJ|CC");
    }

    private static boolean breaks(Sentence sentence, int token) {
        String word = sentence.tokens().get(token).word();
        return isSpacedDash(sentence, token)
                || word.equals(",")
                || word.equals("(")
                || word.equals(")")
                || word.equals("—")
                || word.equals("--");
    }

    /** Whether it is a dash between spaces, which separates phrases, in contrast to a hyphen. */
    private static boolean isSpacedDash(Sentence sentence, int token) {
        Span span = sentence.tokens().get(token).span();
        boolean dash = sentence.tokens().get(token).word().matches("[-–—]+");
        return dash
                && token + 1 < sentence.tokens().size()
                && sentence.tokens().get(token + 1).span().begin() > span.end();
    }

    private static boolean inHyphen(Sentence sentence, int token) {
        return sentence.tokens().get(token).tag().equals("HYPH");
    }

    private static boolean isMark(Sentence sentence, int token) {
        String tag = sentence.tokens().get(token).tag();
        return tag.matches("``|POS|NFP");
    }

    private static String root(String relation) {
        int colon = relation.indexOf(':');
        return colon < 0 ? relation : relation.substring(0, colon);
    }
}
