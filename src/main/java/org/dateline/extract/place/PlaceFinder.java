package org.dateline.extract.place;

import java.util.List;
import org.dateline.extract.analysis.Analysis;
import org.dateline.model.article.Article;
import org.dateline.model.fact.PlaceFact;

/**
 * Finds the places of an article: each one once, with all its mentions, and with the division and the country that it lies in. Those
 * that no gazetteer has are kept without a position, within what the article says that they lie in or are near to.
 */
public final class PlaceFinder {
    private final Gazetteer gazetteer;
    private final ToponymScanner scanner;
    private final ToponymContextReader surroundings;

    /** With a gazetteer. */
    public PlaceFinder(Gazetteer gazetteer) {
        PlaceLexicon words = new PlaceLexicon();
        this.gazetteer = gazetteer;
        this.scanner = new ToponymScanner(gazetteer, words);
        this.surroundings = new ToponymContextReader(gazetteer, words);
    }

    /** The places, in the order in which the article names them; those that it does not name come after what lies in them. */
    public List<PlaceFact> find(Article article, Analysis analysis) {
        List<Toponym> toponyms = surroundings.read(analysis, scanner.scan(analysis));
        CountryContext context = CountryContext.of(
                gazetteer, analysis, toponyms, article.masthead().located());
        List<ToponymGroup> groups = ToponymGroup.of(toponyms);
        return new PlaceFactBuilder(gazetteer, context, new ToponymResolver(gazetteer, context, groups).resolve())
                .of(groups);
    }
}
