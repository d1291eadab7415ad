package org.dateline.article.html;

import java.util.List;
import java.util.Optional;
import org.dateline.article.draft.MastheadMerger;
import org.dateline.article.draft.RawArticle;
import org.dateline.article.draft.RawArticleSink;
import org.dateline.article.json.EmbeddedJsonLd;
import org.dateline.issue.InputException;
import org.dateline.issue.SourcePosition;
import org.dateline.model.article.Masthead;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** An article in a web page. */
public final class HtmlArticleReader {
    /** Browsers stop at 512. */
    private static final int DEEPEST = 1000;

    /** The page's own body counts for whole where it has so much of what the metadata say the body is. */
    private static final double WHOLE = 0.7;

    private HtmlArticleReader() {}

    /**
     * Reads a page.
     *
     * @param html decoded
     * @param name the input's
     * @param sink takes the article
     */
    public static void read(String html, String name, RawArticleSink sink) {
        Document page = Jsoup.parse(html);
        SourcePosition position = SourcePosition.of(name);
        if (TextDensity.of(page).deepest() > DEEPEST) {
            sink.refuse(
                    position, "its elements are nested more than %,d deep, which no browser shows".formatted(DEEPEST));
            return;
        }
        HtmlMetadata head = new HtmlMetadata(page);
        Optional<EmbeddedJsonLd> embedded = new Embedded(page, name, sink).find(head.address(), head.title());
        Masthead told = MastheadMerger.over(
                embedded.map(EmbeddedJsonLd::masthead).orElse(MastheadMerger.BLANK), head.masthead());
        String text =
                text(page, told.headline(), embedded.map(EmbeddedJsonLd::body).orElse(""));
        if (text.isBlank()) {
            sink.refuse(position, "no article was found in this page: expected paragraphs of text");
        } else {
            sink.take(new RawArticle(position, told, text));
        }
    }

    private static String text(Document page, String headline, String told) {
        String found = MainTextFinder.of(page, headline);
        return found.length() >= WHOLE * told.length() ? found : told;
    }

    /** The article that the page's JSON-LD is about. */
    private record Embedded(Document page, String name, RawArticleSink sink) {

        Optional<EmbeddedJsonLd> find(String address, String title) {
            List<EmbeddedJsonLd> all = page.select("script[type=application/ld+json]").stream()
                    .flatMap(script -> list(script).stream())
                    .toList();
            return all.stream()
                    .filter(one ->
                            !address.isEmpty() && one.masthead().address().equals(address))
                    .findFirst()
                    .or(() -> all.stream()
                            .filter(one -> !one.masthead().headline().isEmpty()
                                    && title.contains(one.masthead().headline()))
                            .findFirst())
                    .or(() -> all.stream().findFirst());
        }

        private List<EmbeddedJsonLd> list(Element script) {
            try {
                return EmbeddedJsonLd.list(script.data(), name);
            } catch (InputException e) {
                sink.warn(
                        SourcePosition.of(name),
                        "the JSON-LD in this page is passed over: "
                                + e.issues().get(0).message());
                return List.of();
            }
        }
    }
}
