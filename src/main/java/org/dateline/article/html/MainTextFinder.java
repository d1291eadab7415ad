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
 * Finds the words of a page that are its article: what is marked so ({@code articleBody}, {@code article}, {@code main}), else where the
 * paragraphs stand closest, weighed as Arc90's Readability does: by length, commas and the share of links; then without headings,
 * lists of links and the small talk of pages.
 */
final class MainTextFinder {
    private static final String MARKED = "[itemprop=articleBody], article, [role=article], main, [role=main]";
    /** Paragraphs below this are captions and buttons more often than text. */
    private static final int SHORT_PARAGRAPH = 25;

    private static final int CHARACTERS_PER_POINT = 100;
    private static final double GRANDPARENT_SHARE = 0.5;
    /** A marked element is believed where it has this share of the weight of the heaviest. */
    private static final double MARKED_ENOUGH = 0.5;

    private static final double LIST_OF_LINKS = 0.6;
    private static final int LONGEST_LINK_LINE = 200;

    /** In the order of the page, so that ties fall the same way in every run. */
    private final Map<Element, Double> weights = new LinkedHashMap<>();

    private final Document page;
    private final TextDensity measures;

    private MainTextFinder(Document page) {
        this.page = page;
        this.measures = TextDensity.of(page);
    }

    /**
     * The article's paragraphs, parted by blank lines; the page's boilerplate is removed from it on the way.
     *
     * @param headline which is no part of the text
     */
    static String of(Document page, String headline) {
        BoilerplateRemover.remove(page);
        Element root = new MainTextFinder(page).root();
        List<Paragraph> paragraphs = ParagraphExtractor.list(root).stream()
                .filter(paragraph -> !paragraph.text().equalsIgnoreCase(headline))
                .filter(paragraph -> paragraph.linkShare() < LIST_OF_LINKS
                        || paragraph.text().length() > LONGEST_LINK_LINE)
                .filter(paragraph -> !BoilerplateRemover.isSmallTalk(paragraph.text()))
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

    /** For each element the heaviest weight at or below it. */
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
