package org.dateline.article.xml;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.dateline.article.draft.Bylines;
import org.dateline.article.draft.Dateline;
import org.dateline.article.draft.Draft;
import org.dateline.article.draft.DraftSink;
import org.dateline.article.draft.Languages;
import org.dateline.article.draft.PublishedDate;
import org.dateline.article.markup.Markup;
import org.dateline.article.markup.Paragraphs;
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
    default void give(SourcePosition position, DraftSink sink) {
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
                || PublishedDate.find(told().published()).isPresent()) {
            sink.take(new Draft(position, told().masthead(), body()));
        } else {
            sink.refuseSyntax(position, "\"%s\" is no date; %s".formatted(told().published(), PublishedDate.EXPECTED));
        }
    }

    /** The text inside an element of content: NITF, XHTML, or plain text that may be escaped HTML. */
    static String content(Element content) {
        if (!content.getElementsByTag("nitf").isEmpty()) {
            return Markup.ofNitf(content);
        }
        return content.childrenSize() > 0
                ? Paragraphs.join(Paragraphs.list(content))
                : Markup.ofEither(content.wholeText().strip());
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
                    PublishedDate.find(published).orElse(null),
                    publisher.strip(),
                    byline.isBlank() ? List.of() : Bylines.names(byline),
                    "",
                    Languages.tag(language),
                    Stream.of(dateline)
                            .flatMap(line -> Dateline.find(line + " —").stream())
                            .map(Dateline::located)
                            .findFirst()
                            .orElse(dateline.strip()),
                    "");
        }
    }
}
