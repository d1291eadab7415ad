// SPDX-License-Identifier: Apache-2.0
package org.dateline.extract.corenlp;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.dateline.extract.LanguageEngine;
import org.dateline.extract.NeedsEngine;
import org.dateline.extract.TestEngine;
import org.dateline.extract.analysis.Analysis;
import org.dateline.extract.analysis.Dependency;
import org.dateline.extract.analysis.EntityMention;
import org.dateline.extract.analysis.Sentence;
import org.dateline.extract.analysis.Token;
import org.dateline.model.article.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The real engine, behind its class loader. */
@NeedsEngine
class CoreNlpEngineTest {
    private static final LocalDate WEDNESDAY = LocalDate.of(2020, 3, 4);
    private final LanguageEngine engine = TestEngine.parts().engine();

    @Test
    void anAnalysisHasEntitiesDependenciesAndTimes() {
        Analysis analysis = analyse("Anna Weiss visited Vienna on Friday. She met the mayor there.");

        assertThat(analysis.sentences()).hasSize(2);
        Sentence first = analysis.sentences().get(0);
        assertThat(first.tokens()).extracting(Token::lemma).contains("visit");
        assertThat(first.dependencies()).contains(new Dependency(-1, 2, "root"), new Dependency(2, 1, "nsubj"));
        assertThat(entities(analysis)).contains("PERSON Anna Weiss", "CITY Vienna", "DATE Friday");
        assertThat(analysis.coreferences()).anySatisfy(chain -> assertThat(chain.mentions())
                .extracting(mention -> analysis.words(mention.tokens()))
                .contains("Anna Weiss", "She"));
    }

    @Test
    void offsetsAreUtf16CodeUnits() {
        String text = "The crowd shouted 😀 and 🚀 as Anna Weiss left Vienna.";
        Analysis analysis = analyse(text);

        assertThat(entities(analysis)).contains("PERSON Anna Weiss", "CITY Vienna");
        assertThat(analysis.sentences().get(0).span().of(text)).isEqualTo(text);
    }

    @Test
    void anEmptyLineEndsASentence() {
        assertThat(analyse("Storm over Vienna\n\nThe wind blew on Monday").sentences())
                .hasSize(2);
    }

    @Test
    void quotationsHaveSpeakers() {
        Analysis analysis =
                analyse("\"We will go on,\" Anna Weiss said on Monday. \"Nobody will stop us,\" she added.");

        assertThat(analysis.quotations()).hasSize(2);
        assertThat(analysis.quotations().get(0).speaker().map(analysis::words)).contains("Anna Weiss");
    }

    @Test
    void theCaseOfATextInCapitalsIsRestored() {
        String text =
                "VIENNA, 4 MAR 90 -- PRESIDENT ANNA WEISS SAID THAT REBELS ATTACKED THE TOWN OF SALZBURG ON FRIDAY. "
                        + "SHE WILL VISIT THE TOWN.";
        Analysis analysis = analyse(text);

        assertThat(analysis.text()).isEqualTo(text);
        assertThat(entities(analysis)).contains("PERSON Anna Weiss", "CITY Salzburg");
        assertThat(tokens(analysis)).extracting(Token::lemma).contains("attack", "say");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  \n\n ", "\u0000\u0001", "\ud83d", "... !!! --"})
    void textsWithoutWordsHaveAnEmptyAnalysis(String text) {
        Analysis analysis = analyse(text);

        assertThat(analysis.text()).isEqualTo(text);
        assertThat(analysis.entities()).isEmpty();
    }

    @Test
    void veryLongSentencesAreSplit() {
        Analysis words = analyse("red, blue and green ".repeat(100) + "Anna Weiss left.");
        assertThat(tokens(words)).hasSize(504);
        assertThat(words.sentences()).hasSize(3);
        assertThat(tokens(analyse("Anna " + "a".repeat(100_000) + " left.")))
                .extracting(Token::span)
                .containsExactly(new Span(0, 4), new Span(100_006, 100_010), new Span(100_010, 100_011));
        assertThat(analyse("\"He said so. ".repeat(101)).sentences()).isNotEmpty();
    }

    @Test
    void relativeDatesNeedADayOfPublication() {
        assertThat(analyse("It rained yesterday.").times().get(0).value()).isEqualTo("2020-03-03");
        assertThat(engine.analyse("It rained yesterday.", null).times().get(0).value())
                .doesNotContain("2020");
    }

    @Test
    void concurrentCallsGiveTheSameAnalysis() throws Exception {
        String text = "Anna Weiss visited Vienna on Friday. She met the mayor there and spoke of the flood.";
        Analysis expected = analyse(text);
        ExecutorService workers = Executors.newFixedThreadPool(4);
        try {
            List<Callable<Analysis>> questions = IntStream.range(0, 16)
                    .<Callable<Analysis>>mapToObj(question -> () -> analyse(text))
                    .toList();
            for (Future<Analysis> answer : workers.invokeAll(questions)) {
                assertThat(answer.get()).isEqualTo(expected);
            }
        } finally {
            workers.shutdownNow();
        }
    }

    private Analysis analyse(String text) {
        return engine.analyse(text, WEDNESDAY);
    }

    private static List<Token> tokens(Analysis analysis) {
        return analysis.sentences().stream()
                .flatMap(sentence -> sentence.tokens().stream())
                .toList();
    }

    private static List<String> entities(Analysis analysis) {
        return analysis.entities().stream()
                .map((EntityMention entity) -> entity.type() + " " + analysis.words(entity.tokens()))
                .toList();
    }
}
