package org.dateline.article.html;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dateline.article.draft.WordList;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** What stands around articles in pages: navigation, cookie banners, related links, invitations to subscribe. */
final class BoilerplateRemover {
    private static final String SILENT =
            "script, style, noscript, template, select, iframe, object, svg, canvas, video, audio, picture";

    private static final String AROUND =
            "nav, footer, aside, form, button, figure, dialog, menu, [hidden], [aria-hidden=true],"
                    + " [role=navigation], [role=banner], [role=contentinfo], [role=complementary], [role=dialog], [role=alertdialog],"
                    + " [style*=display:none], [style*=display: none], body > header";

    private static final Pattern NAMED =
            alternatives("boilerplate-names.txt", "(?i)(?:^|[\\s_-])(?:", ")(?:$|[\\s_-])");
    private static final Pattern SMALL_TALK = alternatives("small-talk.txt", "(?i)^(?:", ")$");
    /** An element with more than this share of the page's words is not around the article, whatever it is called. */
    private static final double MOST_OF_PAGE = 0.4;

    private BoilerplateRemover() {}

    private static Pattern alternatives(String list, String before, String after) {
        return Pattern.compile(WordList.get(list).stream().collect(Collectors.joining("|", before, after)));
    }

    /** Takes it out of the page. */
    static void remove(Document page) {
        TextDensity measures = TextDensity.of(page);
        double most = MOST_OF_PAGE * measures.get(page).characters();
        page.select(SILENT).remove();
        List<Element> around = page.select(AROUND);
        List<Element> named = page.select("[class], [id]").stream()
                .filter(element -> !element.is("html, body, article, main"))
                .filter(element ->
                        NAMED.matcher(element.className() + " " + element.id()).find())
                .toList();
        Stream.concat(around.stream(), named.stream())
                .filter(element -> measures.get(element).characters() <= most)
                .forEach(Element::remove);
    }

    /** Whether a paragraph is one of the phrases that pages put between those of the article. */
    static boolean isSmallTalk(String paragraph) {
        return SMALL_TALK.matcher(paragraph).matches();
    }
}
