package org.dateline.article.html;

import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dateline.article.markup.ParagraphExtractor;
import org.dateline.article.markup.ParagraphExtractor.Paragraph;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Finds the text of the article in a page: the element marked as article ({@code articleBody}, {@code article}, {@code main}), else the
 * element with the highest density of paragraphs. Paragraphs are weighted as in Arc90's Readability: by length, commas and share of
 * links. The headline, lists of links and stock phrases are left out.
 */
final class MainTextFinder {
    private static final String MARKED = "[itemprop=articleBody], article, [role=article], main, [role=main]";
    /** Shorter paragraphs are usually captions and buttons. */
    private static final int SHORT_PARAGRAPH = 25;

    private static final int CHARACTERS_PER_POINT = 100;
    private static final double GRANDPARENT_SHARE = 0.5;
    /** A marked element is used if it has at least this share of the weight of the heaviest element. */
    private static final double MARKED_ENOUGH = 0.5;

    private static final double LIST_OF_LINKS = 0.6;
    private static final int LONGEST_LINK_LINE = 200;

    /** In document order, so that ties have the same result in every run. */
    private final Map<Element, Double> weights = new LinkedHashMap<>();

    private final Document page;
    private final TextDensity measures;

    private MainTextFinder(Document page) {
        this.page = page;
        this.measures = TextDensity.of(page);
    }

    /**
     * Returns the article's paragraphs, separated by blank lines. Removes the boilerplate from the page.
     *
     * @param headline the headline, which is left out of the text
     */
    static String of(Document page, String headline) {
        BoilerplateRemover.remove(page);
        Element root = new MainTextFinder(page).root();
        List<Paragraph> paragraphs = ParagraphExtractor.list(root).stream()
                .filter(paragraph -> !paragraph.text().equalsIgnoreCase(headline))
                .filter(paragraph -> paragraph.linkShare() < LIST_OF_LINKS
                        || paragraph.text().length() > LONGEST_LINK_LINE)
                .filter(paragraph -> !BoilerplateRemover.isStockPhrase(paragraph.text()))
                .toList();
        return ParagraphExtractor.join(paragraphs);
    }

    private Element root() {
        page.select("p, pre, blockquote, [itemprop=articleBody] > div").forEach(this::weigh);
        page.select("br").stream()
                .map(Element::parent)
                .distinct()
                .filter(Element::isBlock)
                .forEach(this::weigh);
        Optional<Element> heaviest =
                weights.entrySet().stream().max(Map.Entry.comparingByValue()).map(Map.Entry::getKey);
        double enough = heaviest.map(weights::get).orElse(0.0) * MARKED_ENOUGH;
        Map<Element, Double> inside = heaviestInside();
        return page.select(MARKED).stream()
                .filter(element -> inside.getOrDefault(element, -1.0) >= enough)
                .max(Comparator.comparingDouble(inside::get))
                .or(() -> heaviest)
                .orElse(page.body());
    }

    private void weigh(Element paragraph) {
        TextDensity.Measure measure = measures.get(paragraph);
        if (measure.characters() < SHORT_PARAGRAPH) {
            return;
        }
        double free = 1 - (double) measure.linked() / measure.characters();
        double points = (1 + measure.commas() + (double) measure.characters() / CHARACTERS_PER_POINT) * free;
        Element parent = paragraph.parent();
        if (parent != null) {
            weights.merge(parent, points, Double::sum);
            Element grandparent = parent.parent();
            if (grandparent != null) {
                weights.merge(grandparent, points * GRANDPARENT_SHARE, Double::sum);
            }
        }
    }

    /** Maps each element to the highest weight of itself and its descendants. */
    private Map<Element, Double> heaviestInside() {
        Map<Element, Double> inside = new HashMap<>();
        weights.forEach((element, weight) -> {
            Element above = element;
            while (above != null && inside.getOrDefault(above, -1.0) < weight) {
                inside.put(above, weight);
                above = above.parent();
            }
        });
        return inside;
    }
}
