package org.dateline.article.html;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dateline.article.draft.WordList;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Removes what surrounds articles in web pages: navigation, cookie banners, related links, subscription prompts. */
final class BoilerplateRemover {
    private static final String WITHOUT_TEXT =
            "script, style, noscript, template, select, iframe, object, svg, canvas, video, audio, picture";

    private static final String SURROUNDING =
            "nav, footer, aside, form, button, figure, dialog, menu, [hidden], [aria-hidden=true],"
                    + " [role=navigation], [role=banner], [role=contentinfo], [role=complementary], [role=dialog], [role=alertdialog],"
                    + " [style*=display:none], [style*=display: none], body > header";

    private static final Pattern NAMED =
            alternatives("boilerplate-names.txt", "(?i)(?:^|[\\s_-])(?:", ")(?:$|[\\s_-])");
    private static final Pattern STOCK_PHRASES = alternatives("small-talk.txt", "(?i)^(?:", ")$");
    /** An element with more than this share of the page's characters is never removed, whatever its name. */
    private static final double MAX_SHARE = 0.4;

    private BoilerplateRemover() {}

    private static Pattern alternatives(String list, String before, String after) {
        return Pattern.compile(WordList.get(list).stream().collect(Collectors.joining("|", before, after)));
    }

    /** Removes boilerplate from a page. */
    static void remove(Document page) {
        TextDensity measures = TextDensity.of(page);
        double limit = MAX_SHARE * measures.get(page).characters();
        page.select(WITHOUT_TEXT).remove();
        List<Element> surrounding = page.select(SURROUNDING);
        List<Element> named = page.select("[class], [id]").stream()
                .filter(element -> !element.is("html, body, article, main"))
                .filter(element ->
                        NAMED.matcher(element.className() + " " + element.id()).find())
                .toList();
        Stream.concat(surrounding.stream(), named.stream())
                .filter(element -> measures.get(element).characters() <= limit)
                .forEach(Element::remove);
    }

    /** Whether a paragraph is a stock phrase, such as "Advertisement", that pages insert between those of an article. */
    static boolean isStockPhrase(String paragraph) {
        return STOCK_PHRASES.matcher(paragraph).matches();
    }
}
