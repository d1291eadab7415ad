// SPDX-License-Identifier: Apache-2.0
package org.dateline.extract.distance;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dateline.extract.analysis.Analysis;
import org.dateline.extract.analysis.Sentence;
import org.dateline.extract.analysis.Token;
import org.dateline.extract.place.Gazetteer;
import org.dateline.model.article.Article;
import org.dateline.model.article.Span;
import org.dateline.model.fact.ClaimFact;
import org.dateline.model.fact.FactEvidence;
import org.dateline.model.fact.PlaceFact;

/**
 * Finds distances between places. The reference place follows the distance ("from Tripoli", "of the capital"); the
 * located place precedes it. If the article does not name the located place, an unnamed point is created.
 */
public final class DistanceFinder {
    private final DistanceLexicon lexicon = new DistanceLexicon();
    private final DistanceExpressionScanner scanner = new DistanceExpressionScanner(lexicon);
    private final Gazetteer gazetteer;

    /** Creates a finder with a gazetteer, which gives the capitals. */
    public DistanceFinder(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
    }

    /**
     * Finds the distances.
     *
     * @param places the places of the article, from {@link org.dateline.extract.place.PlaceFinder}
     */
    public DistanceFacts find(Article article, Analysis analysis, List<PlaceFact> places) {
        DistanceEndpoints ends = new DistanceEndpoints(restored(article.text(), analysis), lexicon, gazetteer, places);
        List<ClaimFact.DistanceFact> claims = new ArrayList<>();
        for (Sentence sentence : analysis.sentences()) {
            Span span = sentence.span();
            for (DistanceExpression measure : scanner.scan(span.of(article.text()))) {
                claim(ends, span, shifted(measure, span.begin()), claims.size() + 1)
                        .ifPresent(claims::add);
            }
        }
        return new DistanceFacts(claims, ends.created());
    }

    /** The text with unchanged offsets. In a text in capitals, the words have the case that the engine restored. */
    private static String restored(String text, Analysis analysis) {
        StringBuilder restored = new StringBuilder(text);
        for (Sentence sentence : analysis.sentences()) {
            for (Token token : sentence.tokens()) {
                boolean same = token.span().of(text).equalsIgnoreCase(token.word());
                if (same) {
                    restored.replace(token.span().begin(), token.span().end(), token.word());
                }
            }
        }
        return restored.toString();
    }

    private static DistanceExpression shifted(DistanceExpression measure, int by) {
        return new DistanceExpression(
                new Span(measure.span().begin() + by, measure.span().end() + by),
                measure.distance(),
                measure.bearing());
    }

    private static Optional<ClaimFact.DistanceFact> claim(
            DistanceEndpoints ends, Span sentence, DistanceExpression measure, int number) {
        return ends.to(measure, sentence).map(to -> {
            Span words = measure.span().cover(to.span());
            DistanceEndpoints.End from = ends.from(measure, sentence, to);
            FactEvidence evidence = new FactEvidence(
                    from.named() ? "distance:named-ends" : "distance:one-named-end",
                    from.named() ? 0.85 : 0.6,
                    from.named() ? "the place named before the distance" : "no place is named before the distance");
            ClaimFact.ClaimBasics basics = new ClaimFact.ClaimBasics(
                    "distance" + number,
                    Optional.of(from.place()),
                    List.of(),
                    Optional.empty(),
                    List.of(),
                    "stated",
                    false,
                    List.of(words),
                    evidence);
            return new ClaimFact.DistanceFact(basics, measure.distance(), from.place(), to.place(), measure.bearing());
        });
    }
}
