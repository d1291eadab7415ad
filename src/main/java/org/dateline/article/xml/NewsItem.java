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

/** A news item of an agency, whatever the names of its elements. */
interface NewsItem {

    /** What it says about itself. */
    Told told();

    /** Why it is not read; nothing where it is an article. */
    Optional<String> unread();

    /** Its text. */
    String body();

    /** What goes with the text and is not read, by its media types. */
    List<String> attachments();

    /** Brings it to the sink. */
    default void give(SourcePosition position, RawArticleSink sink) {
        String quoted = "\"" + told().headline() + "\"";
        Optional<String> unread = unread();
        if (unread.isPresent()) {
            sink.skip(position, quoted + " is " + unread.get());
            return;
        }
        if (!attachments().isEmpty()) {
            sink.skip(position, "what goes with %s: %s".formatted(quoted, String.join(", ", attachments())));
        }
        if (told().published().isEmpty()
                || PublicationDateParser.find(told().published()).isPresent()) {
            sink.take(new RawArticle(position, told().masthead(), body()));
        } else {
            sink.refuseSyntax(
                    position, "\"%s\" is no date; %s".formatted(told().published(), PublicationDateParser.EXPECTED));
        }
    }

    /** The text inside an element of content: NITF, XHTML, or plain text that may be escaped HTML. */
    static String content(Element content) {
        if (!content.getElementsByTag("nitf").isEmpty()) {
            return MarkupBody.ofNitf(content);
        }
        return content.childrenSize() > 0
                ? ParagraphExtractor.join(ParagraphExtractor.list(content))
                : MarkupBody.ofEither(content.wholeText().strip());
    }

    /**
     * What an item says about itself, as it stands in it.
     *
     * @param published ISO 8601, extended or basic; empty where it does not say
     * @param byline as printed
     * @param dateline a dateline or the name of a place
     */
    record Told(String headline, String published, String publisher, String byline, String language, String dateline) {
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
