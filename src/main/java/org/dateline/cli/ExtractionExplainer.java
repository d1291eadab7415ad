package org.dateline.cli;

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

/** How an article was read, sentence by sentence: its words, what the engine says of them, and the facts that were made. */
final class ExtractionExplainer {
    private ExtractionExplainer() {}

    /** The lines of one article. */
    static List<String> of(ExtractionResult reading) {
        List<String> lines = new ArrayList<>();
        lines.add("== " + reading.facts().article().slug());
        List<FactLine> facts = new ArrayList<>(FactLineWriter.of(reading.facts()));
        facts.sort(Comparator.comparing(FactLine::span));
        Analysis analysis = reading.analysis();
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
