package org.dateline.article;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.SequenceInputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import org.dateline.article.draft.ArticleLimits;
import org.dateline.article.draft.RawArticleSink;
import org.dateline.article.html.HtmlArticleReader;
import org.dateline.article.json.JsonArticleReader;
import org.dateline.article.text.DeclaredEncoding;
import org.dateline.article.text.PlainTextReader;
import org.dateline.article.text.TextDecoder;
import org.dateline.article.xml.XmlArticleReader;
import org.dateline.issue.SourcePosition;

/** Detects the format of an input and runs the reader of that format. */
final class FormatDetector {
    private final String name;
    private final RawArticleSink sink;

    private FormatDetector(String name, RawArticleSink sink) {
        this.name = name;
        this.sink = sink;
    }

    static void read(String name, BufferedInputStream in, RawArticleSink sink) throws IOException {
        new FormatDetector(name, sink).read(in);
    }

    private void read(BufferedInputStream in) throws IOException {
        InputHead head = InputHead.of(in);
        if (head.text().isEmpty()) {
            sink.refuse(SourcePosition.of(name), "the input is empty");
        } else if (head.binary().isPresent()) {
            String message = "the input is %s. Expected text, HTML, JSON or XML"
                    .formatted(head.binary().get());
            sink.refuse(SourcePosition.of(name), message);
        } else {
            read(ArticleFormat.of(name, head.text()), in);
        }
    }

    private void read(ArticleFormat format, BufferedInputStream in) throws IOException {
        if (format == ArticleFormat.JSON_LINES) {
            new JsonArticleReader(name, sink).readLines(in);
            return;
        }
        byte[] bytes = in.readNBytes(ArticleLimits.MAX_BYTES + 1);
        boolean more = bytes.length > ArticleLimits.MAX_BYTES;
        if (format == ArticleFormat.JSON) {
            new JsonArticleReader(name, sink)
                    .readDocument(more ? streamed(bytes, in) : new StringReader(decoded(bytes)));
        } else if (more) {
            String message =
                    "the input is longer than %,d bytes, the limit for one article".formatted(ArticleLimits.MAX_BYTES);
            sink.refuse(SourcePosition.of(name), message);
        } else {
            readWhole(format, bytes);
        }
    }

    private void readWhole(ArticleFormat format, byte[] bytes) {
        if (format == ArticleFormat.TEXT) {
            sink.take(PlainTextReader.read(decoded(bytes), name));
            return;
        }
        String declared = DeclaredEncoding.find(new String(bytes, StandardCharsets.ISO_8859_1));
        String markup = TextDecoder.decode(bytes, declared, name, sink);
        if (format == ArticleFormat.HTML) {
            HtmlArticleReader.read(markup, name, sink);
        } else {
            XmlArticleReader.read(markup, name, sink);
        }
    }

    private String decoded(byte[] bytes) {
        return TextDecoder.decode(bytes, "", name, sink);
    }

    /** Streams a list that is too long for memory. */
    private static Reader streamed(byte[] first, BufferedInputStream rest) {
        return new InputStreamReader(
                new SequenceInputStream(new ByteArrayInputStream(first), rest), StandardCharsets.UTF_8);
    }
}
