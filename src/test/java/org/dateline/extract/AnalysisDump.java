// SPDX-License-Identifier: Apache-2.0
package org.dateline.extract;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.stream.Collectors;
import org.dateline.extract.analysis.Analysis;
import org.dateline.extract.analysis.Sentence;
import org.dateline.extract.time.GenreClassifier;

/** Prints the analysis of a text, for developers of rules: {@code AnalysisDump FILE [DATE]}. */
public final class AnalysisDump {
    private AnalysisDump() {}

    /**
     * Prints an analysis.
     *
     * @param arguments the file, and the day of publication as {@code YYYY-MM-DD}
     */
    public static void main(String[] arguments) throws IOException {
        LocalDate published = arguments.length > 1 ? LocalDate.parse(arguments[1]) : null;
        Analysis analysis = TestEngine.engine().analyse(Files.readString(Path.of(arguments[0])), published);
        analysis.sentences().forEach(AnalysisDump::print);
        analysis.entities()
                .forEach(entity -> System.out.println(
                        "entity " + entity.type() + " " + analysis.words(entity.tokens()) + " " + entity.normalized()));
        analysis.coreferences()
                .forEach(chain -> System.out.println("same "
                        + chain.mentions().stream()
                                .map(mention -> analysis.words(mention.tokens()))
                                .collect(Collectors.joining(" | "))));
        analysis.quotations()
                .forEach(quote -> System.out.println("quote " + quote.span().of(analysis.text()) + " by "
                        + quote.speaker().map(analysis::words).orElse("?")));
        TestEngine.tagger()
                .tag(analysis, published, GenreClassifier.of(analysis, published))
                .forEach(time -> System.out.println(
                        "time " + analysis.words(time.tokens()) + " " + time.type() + " " + time.value()));
    }

    private static void print(Sentence sentence) {
        System.out.println("\n# " + sentence.index());
        for (int at = 0; at < sentence.tokens().size(); at++) {
            var token = sentence.tokens().get(at);
            System.out.println(
                    at + "\t" + token.word() + "\t" + token.lemma() + "\t" + token.tag() + "\t" + token.entity() + "\t"
                            + sentence.above(at)
                                    .map(edge -> edge.governor() + ":" + edge.relation())
                                    .collect(Collectors.joining(" ")));
        }
    }
}
