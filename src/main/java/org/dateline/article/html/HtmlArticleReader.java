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

/** Reads the article in a web page. */
public final class HtmlArticleReader {
    /** Browsers stop at 512. */
    private static final int DEEPEST = 1000;

    /** The text found in the page is complete if it has at least this share of the length of the body in the metadata. */
    private static final double COMPLETE = 0.7;

    private HtmlArticleReader() {}

    /**
     * Reads a page.
     *
     * @param html the decoded page
     * @param name the name of the input
     * @param sink receives the article
     */
    public static void read(String html, String name, RawArticleSink sink) {
        Document page = Jsoup.parse(html);
        SourcePosition position = SourcePosition.of(name);
        if (TextDensity.of(page).deepest() > DEEPEST) {
            sink.refuse(position, "the elements are nested more than %,d levels deep".formatted(DEEPEST));
            return;
        }
        HtmlMetadata head = new HtmlMetadata(page);
        Optional<EmbeddedJsonLd> embedded = new Embedded(page, name, sink).find(head.address(), head.title());
        Masthead masthead = MastheadMerger.over(
                embedded.map(EmbeddedJsonLd::masthead).orElse(MastheadMerger.BLANK), head.masthead());
        String text = text(
                page, masthead.headline(), embedded.map(EmbeddedJsonLd::body).orElse(""));
        if (text.isBlank()) {
            sink.refuse(position, "no article in this page. Expected paragraphs of text");
        } else {
            sink.take(new RawArticle(position, masthead, text));
        }
    }

    private static String text(Document page, String headline, String embedded) {
        String found = MainTextFinder.of(page, headline);
        return found.length() >= COMPLETE * embedded.length() ? found : embedded;
    }

    /** The article in the page's JSON-LD. */
    private record Embedded(Document page, String name, RawArticleSink sink) {

        Optional<EmbeddedJsonLd> find(String address, String title) {
            List<EmbeddedJsonLd> all = page.select("script[type=application/ld+json]").stream()
                    .flatMap(script -> list(script).stream())
                    .toList();
            return all.stream()
                    .filter(article ->
                            !address.isEmpty() && article.masthead().address().equals(address))
                    .findFirst()
                    .or(() -> all.stream()
                            .filter(article -> !article.masthead().headline().isEmpty()
                                    && title.contains(article.masthead().headline()))
                            .findFirst())
                    .or(() -> all.stream().findFirst());
        }

        private List<EmbeddedJsonLd> list(Element script) {
            try {
                return EmbeddedJsonLd.list(script.data(), name);
            } catch (InputException e) {
                sink.warn(
                        SourcePosition.of(name),
                        "the JSON-LD in this page is ignored: "
                                + e.issues().get(0).message());
                return List.of();
            }
        }
    }
}
