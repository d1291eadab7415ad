package org.dateline.article;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.SequenceInputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import org.dateline.article.draft.DraftSink;
import org.dateline.article.draft.Limits;
import org.dateline.article.html.HtmlArticle;
import org.dateline.article.json.JsonArticles;
import org.dateline.article.text.DeclaredEncoding;
import org.dateline.article.text.Encodings;
import org.dateline.article.text.PlainText;
import org.dateline.article.xml.XmlArticles;
import org.dateline.issue.SourcePosition;

/** Tells the format of an input by its first bytes, and hands it to the reader of that format. */
final class Formats {
    private final String name;
    private final DraftSink sink;

    private Formats(String name, DraftSink sink) {
        this.name = name;
        this.sink = sink;
    }

    static void read(String name, BufferedInputStream in, DraftSink sink) throws IOException {
        new Formats(name, sink).read(in);
    }

    private void read(BufferedInputStream in) throws IOException {
        Head head = Head.of(in);
        if (head.text().isEmpty()) {
            sink.refuse(SourcePosition.of(name), "it is empty");
        } else if (head.binary().isPresent()) {
            String message = "it is %s; expected text, HTML, JSON or XML"
                    .formatted(head.binary().get());
            sink.refuse(SourcePosition.of(name), message);
        } else {
            read(Format.of(name, head.text()), in);
        }
    }

    private void read(Format format, BufferedInputStream in) throws IOException {
        if (format == Format.JSON_LINES) {
            new JsonArticles(name, sink).readLines(in);
            return;
        }
        byte[] bytes = in.readNBytes(Limits.MOST_BYTES + 1);
        boolean more = bytes.length > Limits.MOST_BYTES;
        if (format == Format.JSON) {
            new JsonArticles(name, sink).readDocument(more ? streamed(bytes, in) : new StringReader(decoded(bytes)));
        } else if (more) {
            String message = "it is longer than %,d bytes, which no article is".formatted(Limits.MOST_BYTES);
            sink.refuse(SourcePosition.of(name), message);
        } else {
            readWhole(format, bytes);
        }
    }

    private void readWhole(Format format, byte[] bytes) {
        if (format == Format.TEXT) {
            sink.take(PlainText.read(decoded(bytes), name));
            return;
        }
        String declared = DeclaredEncoding.find(new String(bytes, StandardCharsets.ISO_8859_1));
        String markup = Encodings.decode(bytes, declared, name, sink);
        if (format == Format.HTML) {
            HtmlArticle.read(markup, name, sink);
        } else {
            XmlArticles.read(markup, name, sink);
        }
    }

    private String decoded(byte[] bytes) {
        return Encodings.decode(bytes, "", name, sink);
    }

    /** A list that is too long to be held as a whole. */
    private static Reader streamed(byte[] first, BufferedInputStream rest) {
        return new InputStreamReader(
                new SequenceInputStream(new ByteArrayInputStream(first), rest), StandardCharsets.UTF_8);
    }
}
