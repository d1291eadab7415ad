// SPDX-License-Identifier: Apache-2.0
package org.dateline.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.dateline.extract.analysis.Analysis;
import org.dateline.extract.analysis.Dependency;
import org.dateline.extract.analysis.EntityMention;
import org.dateline.extract.analysis.Quotation;
import org.dateline.extract.analysis.Sentence;
import org.dateline.extract.analysis.TimeMention;
import org.dateline.extract.analysis.Token;
import org.dateline.extract.analysis.TokenSpan;
import org.dateline.model.article.Span;

/**
 * Analyses written by hand, so that tests of the stages need no engine. One line per token, {@code word lemma tag
 * entity edges}. Edges are {@code head:relation}, separated by {@code ;}; tokens are counted from 0, and the head of
 * the root is −1. A blank line ends a sentence. Adjacent tokens of one entity class other than {@code O} are one
 * mention; dates are time mentions with an empty value; text between “ and ” is a quotation without a speaker.
 */
public final class HandWrittenAnalysis {
    private final StringBuilder text = new StringBuilder();
    private final List<Sentence> sentences = new ArrayList<>();
    private final List<EntityMention> entities = new ArrayList<>();
    private final List<TimeMention> times = new ArrayList<>();

    private HandWrittenAnalysis() {}

    /** The analysis for the lines. */
    public static Analysis of(String lines) {
        HandWrittenAnalysis hand = new HandWrittenAnalysis();
        Stream.of(lines.strip().split("\n\\s*\n", -1)).forEach(hand::sentence);
        String text = hand.text.toString();
        return new Analysis(text, hand.sentences, hand.entities, hand.times, List.of(), quotations(text));
    }

    private void sentence(String block) {
        List<Token> tokens = new ArrayList<>();
        List<Dependency> edges = new ArrayList<>();
        for (String line : block.strip().split("\n", -1)) {
            String[] cells = line.strip().split("\\s+", -1);
            text.append(text.isEmpty() ? "" : " ");
            int begin = text.length();
            text.append(cells[0]);
            for (String edge : cells[4].split(";", -1)) {
                String[] parts = edge.split(":", 2);
                edges.add(new Dependency(Integer.parseInt(parts[0]), tokens.size(), parts[1]));
            }
            tokens.add(new Token(new Span(begin, text.length()), cells[0], cells[1], cells[2], cells[3]));
        }
        mentions(tokens);
        sentences.add(new Sentence(sentences.size(), tokens, edges));
    }

    private void mentions(List<Token> tokens) {
        int begin = 0;
        for (int end = 1; end <= tokens.size(); end++) {
            if (end == tokens.size()
                    || !tokens.get(end).entity().equals(tokens.get(begin).entity())) {
                mention(
                        new TokenSpan(sentences.size(), begin, end),
                        tokens.get(begin).entity());
                begin = end;
            }
        }
    }

    private void mention(TokenSpan span, String entity) {
        if (!entity.equals("O")) {
            entities.add(new EntityMention(span, entity, ""));
        }
        if (entity.equals("DATE")) {
            times.add(new TimeMention(span, entity, ""));
        }
    }

    private static List<Quotation> quotations(String text) {
        List<Quotation> found = new ArrayList<>();
        int open = text.indexOf('“');
        while (open >= 0) {
            int close = text.indexOf('”', open);
            found.add(new Quotation(new Span(open, close + 1), Optional.empty()));
            open = text.indexOf('“', close);
        }
        return found;
    }
}
