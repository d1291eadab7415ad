package org.dateline.article.json;

import java.util.stream.Stream;
import org.dateline.article.draft.BylineParser;
import org.dateline.article.draft.LanguageTags;
import org.dateline.article.draft.RawArticle;
import org.dateline.article.draft.RawArticleSink;
import org.dateline.article.draft.WebAddress;
import org.dateline.article.markup.MarkupBody;
import org.dateline.issue.SourcePosition;
import org.dateline.model.article.Masthead;

/** Reads an object of no standard with a text and metadata, under field names common in exports and news interfaces. */
final class PlainObjectReader {
    /** The accepted forms of an article, for messages. */
    static final String EXPECTED =
            "schema.org JSON-LD (@type NewsArticle), IPTC ninjs, or an object with \"text\", \"headline\", \"published\"";

    private static final String[] TEXT = {"text", "body", "content", "articletext", "fulltext"};

    private PlainObjectReader() {}

    static boolean hasText(JsonFields object) {
        return object.has(TEXT);
    }

    static void read(JsonFields object, SourcePosition position, RawArticleSink sink) {
        Masthead masthead = new Masthead(
                object.text("headline", "title"),
                object.publication("published", "published_at", "publishedat", "date", "datepublished", "pubdate"),
                object.text("publisher", "source"),
                Stream.of("authors", "author", "byline")
                        .flatMap(name -> object.texts(name).stream())
                        .flatMap(byline -> BylineParser.names(byline).stream())
                        .distinct()
                        .toList(),
                WebAddress.find(object.text("url", "address", "link")).orElse(""),
                LanguageTags.tag(object.text("language", "lang")),
                object.text("located", "dateline"),
                "");
        sink.take(new RawArticle(position, masthead, MarkupBody.ofEither(object.text(TEXT))));
    }
}
