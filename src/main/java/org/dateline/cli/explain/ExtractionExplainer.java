// SPDX-License-Identifier: Apache-2.0
package org.dateline.cli.explain;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.dateline.extract.ExtractionResult;
import org.dateline.extract.analysis.Analysis;
import org.dateline.extract.analysis.Dependency;
import org.dateline.extract.analysis.Sentence;
import org.dateline.extract.analysis.Token;

/** Explains the extraction from an article, sentence by sentence: the text, its linguistic analysis, and the extracted facts. */
public final class ExtractionExplainer {
    private ExtractionExplainer() {}

    /** The lines of one article. */
    public static List<String> of(ExtractionResult result) {
        List<String> lines = new ArrayList<>();
        lines.add("== " + result.facts().article().slug());
        List<FactLine> facts = new ArrayList<>(FactLineWriter.of(result.facts()));
        facts.sort(Comparator.comparing(FactLine::span));
        Analysis analysis = result.analysis();
        for (Sentence sentence : analysis.sentences()) {
            lines.add("");
            lines.add(line(sentence.span().of(analysis.text())));
            lines.add("  "
                    + sentence.tokens().stream().map(ExtractionExplainer::token).collect(Collectors.joining(" ")));
            lines.add("  "
                    + sentence.dependencies().stream()
                            .map(edge -> edge(sentence, edge))
                            .collect(Collectors.joining(" ")));
            facts.stream().filter(fact -> fact.isWithin(sentence.span())).forEach(fact -> lines.addAll(fact.lines()));
        }
        facts.stream()
                .filter(fact -> analysis.sentences().stream().noneMatch(sentence -> fact.isWithin(sentence.span())))
                .forEach(fact -> lines.addAll(fact.lines()));
        return lines;
    }

    private static String token(Token token) {
        String entity = token.entity().equals("O") ? "" : "/" + token.entity();
        return token.word() + "/" + token.tag() + entity;
    }

    private static String edge(Sentence sentence, Dependency edge) {
        String governor = edge.governor() < 0
                ? ""
                : sentence.tokens().get(edge.governor()).word();
        return String.format(
                Locale.ROOT,
                "%s(%s,%s)",
                edge.relation(),
                governor,
                sentence.tokens().get(edge.dependent()).word());
    }

    /** A text on one line. */
    static String line(String text) {
        return text.strip().replaceAll("\\s+", " ");
    }
}
