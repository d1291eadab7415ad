package org.dateline.eval;

import java.util.List;
import java.util.function.BiFunction;
import org.dateline.extract.LanguageEngine;
import org.dateline.extract.TestEngine;
import org.dateline.extract.TimeTagger;
import org.dateline.extract.analysis.Analysis;
import org.dateline.extract.analysis.TimeMention;
import org.dateline.extract.time.GenreClassifier;
import org.dateline.extract.time.TimexReader;

/** Scores ways of reading times over documents. */
final class TimeEvaluation {
    private final LanguageEngine engine = TestEngine.engine();
    private final TimeTagger tagger = TestEngine.tagger();
    private final TimexReader reader = new TimexReader();

    /** Bare SUTime, which gets the date of the document. */
    TimeScore baseline(List<GoldTimes> documents) {
        return score(documents, (document, analysis) -> analysis.times());
    }

    /** As {@code ingest} reads them. */
    TimeScore ours(List<GoldTimes> documents) {
        return score(documents, this::read);
    }

    List<TimeMention> read(GoldTimes document, Analysis analysis) {
        return reader.read(
                analysis,
                tagger.tag(analysis, document.published(), GenreClassifier.of(analysis, document.published())),
                document.published());
    }

    private TimeScore score(List<GoldTimes> documents, BiFunction<GoldTimes, Analysis, List<TimeMention>> way) {
        return documents.stream()
                .map(document -> {
                    Analysis analysis = engine.analyse(document.text(), document.published());
                    return TimeScore.of(document.times(), judged(document, analysis, way.apply(document, analysis)));
                })
                .reduce(TimeScore.NOTHING, TimeScore::plus);
    }

    private static List<GoldTimes.Time> judged(GoldTimes document, Analysis analysis, List<TimeMention> mentions) {
        return mentions.stream()
                // Relative order ("shortly after") is ours: TIMEX3 has no such thing.
                .filter(mention -> !mention.value().isEmpty() || !mention.type().equals("DURATION"))
                .map(mention -> new GoldTimes.Time(
                        analysis.sentences()
                                .get(mention.tokens().sentence())
                                .span(mention.tokens().begin(), mention.tokens().end()),
                        mention.value()))
                .filter(time -> time.span().begin() < document.judged())
                .toList();
    }
}
