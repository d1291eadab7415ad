// SPDX-License-Identifier: Apache-2.0
package org.dateline.extract.place;

import java.util.List;
import org.dateline.extract.analysis.Analysis;
import org.dateline.model.article.Article;
import org.dateline.model.fact.PlaceFact;

/**
 * Finds the places of an article: each one once, with all its mentions, and with the division and the country that
 * contain it. Places that are not in the gazetteer have no position; they are placed within, or near, the places that
 * the article gives.
 */
public final class PlaceFinder {
    private final Gazetteer gazetteer;
    private final ToponymScanner scanner;
    private final ToponymContextReader surroundings;

    /** Creates a finder with a gazetteer. */
    public PlaceFinder(Gazetteer gazetteer) {
        PlaceLexicon words = new PlaceLexicon();
        this.gazetteer = gazetteer;
        this.scanner = new ToponymScanner(gazetteer, words);
        this.surroundings = new ToponymContextReader(gazetteer, words);
    }

    /**
     * Finds the places, in the order of the text. Containing places that the article does not name follow the first
     * place within them.
     */
    public List<PlaceFact> find(Article article, Analysis analysis) {
        List<Toponym> toponyms = surroundings.read(analysis, scanner.scan(analysis));
        CountryContext context = CountryContext.of(
                gazetteer, analysis, toponyms, article.masthead().located());
        List<ToponymGroup> groups = ToponymGroup.of(toponyms);
        return new PlaceFactBuilder(gazetteer, context, new ToponymResolver(gazetteer, context, groups).resolve())
                .of(groups);
    }
}
