package org.dateline.article.xml;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.dateline.article.draft.ArticleDateline;
import org.dateline.article.draft.BylineParser;
import org.dateline.article.draft.LanguageTags;
import org.dateline.article.draft.PublicationDateParser;
import org.dateline.article.draft.RawArticle;
import org.dateline.article.draft.RawArticleSink;
import org.dateline.article.markup.MarkupBody;
import org.dateline.article.markup.ParagraphExtractor;
import org.dateline.issue.SourcePosition;
import org.dateline.model.article.Masthead;
import org.jsoup.nodes.Element;

/** A news item of an agency, independent of the XML format. */
interface NewsItem {

    /** Its metadata. */
    ItemMetadata metadata();

    /** Why it is skipped; empty if it is an article. */
    Optional<String> reasonToSkip();

    /** Its text. */
    String body();

    /** The media types of its attachments, which are not read. */
    List<String> attachments();

    /** Passes the article to the sink, or logs why it is skipped. */
    default void passTo(RawArticleSink sink, SourcePosition position) {
        String quoted = "\"" + metadata().headline() + "\"";
        Optional<String> reason = reasonToSkip();
        if (reason.isPresent()) {
            sink.skip(position, quoted + " is " + reason.get());
            return;
        }
        if (!attachments().isEmpty()) {
            sink.skip(position, "attachments of %s: %s".formatted(quoted, String.join(", ", attachments())));
        }
        if (metadata().published().isEmpty()
                || PublicationDateParser.find(metadata().published()).isPresent()) {
            sink.take(new RawArticle(position, metadata().masthead(), body()));
        } else {
            sink.refuseSyntax(
                    position,
                    "\"%s\" is not a date. %s".formatted(metadata().published(), PublicationDateParser.EXPECTED));
        }
    }

    /** The text of a content element: NITF, XHTML, or plain text that may be escaped HTML. */
    static String textOf(Element content) {
        if (!content.getElementsByTag("nitf").isEmpty()) {
            return MarkupBody.ofNitf(content);
        }
        return content.childrenSize() > 0
                ? ParagraphExtractor.join(ParagraphExtractor.list(content))
                : MarkupBody.ofEither(content.wholeText().strip());
    }

    /**
     * The metadata of an item, as written in it.
     *
     * @param published ISO 8601, extended or basic; empty if not given
     * @param byline as printed
     * @param dateline a dateline or the name of a place
     */
    record ItemMetadata(
            String headline, String published, String publisher, String byline, String language, String dateline) {
        Masthead masthead() {
            return new Masthead(
                    headline.strip(),
                    PublicationDateParser.find(published).orElse(null),
                    publisher.strip(),
                    byline.isBlank() ? List.of() : BylineParser.names(byline),
                    "",
                    LanguageTags.tag(language),
                    Stream.of(dateline)
                            .flatMap(line -> ArticleDateline.find(line + " —").stream())
                            .map(ArticleDateline::located)
                            .findFirst()
                            .orElse(dateline.strip()),
                    "");
        }
    }
}
