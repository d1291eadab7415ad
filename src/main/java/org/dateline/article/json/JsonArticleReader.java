package org.dateline.article.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.Reader;
import org.dateline.article.draft.RawArticleSink;
import org.dateline.article.text.TextDecoder;
import org.dateline.issue.InputException;
import org.dateline.issue.SourcePosition;

/** Reads articles in JSON: one object, an array of objects, a sequence of objects, or one object per line. */
public final class JsonArticleReader {
    private final String name;
    private final RawArticleSink sink;

    /**
     * Creates a reader of one input.
     *
     * @param name the name of the input
     * @param sink receives the articles
     */
    public JsonArticleReader(String name, RawArticleSink sink) {
        this.name = name;
        this.sink = sink;
    }

    /**
     * Reads a document. A syntax error ends the reading; the articles before it are kept.
     *
     * @param reader the decoded document
     */
    public void readDocument(Reader reader) throws IOException {
        JsonPosition start = new JsonPosition(name, 0);
        SizeLimit limit = new SizeLimit(reader, name);
        try (JsonParser parser = JsonLimits.parser(limit)) {
            if (parser.nextToken() == JsonToken.START_OBJECT) {
                readObjects(parser, start, limit);
            } else {
                readList(parser, start, limit);
            }
        } catch (JsonProcessingException e) {
            throw start.syntaxError(e);
        }
    }

    private void readObjects(JsonParser parser, JsonPosition start, SizeLimit limit) throws IOException {
        JsonRecord first = JsonRecord.read(parser, start);
        boolean alone = parser.nextToken() == null;
        take(first, alone ? SourcePosition.of(name) : first.position());
        while (parser.currentToken() != null) {
            takeElement(parser, start, limit);
            parser.nextToken();
        }
    }

    private void readList(JsonParser parser, JsonPosition start, SizeLimit limit) throws IOException {
        if (parser.currentToken() != JsonToken.START_ARRAY) {
            throw JsonPosition.syntaxError(
                    start.at(parser.currentTokenLocation()), "expected an object or an array of objects");
        }
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            takeElement(parser, start, limit);
        }
        if (parser.nextToken() != null) {
            throw JsonPosition.syntaxError(
                    start.at(parser.currentTokenLocation()), "unexpected content after the array");
        }
    }

    private void takeElement(JsonParser parser, JsonPosition start, SizeLimit limit) throws IOException {
        limit.startArticle();
        if (parser.currentToken() == JsonToken.START_OBJECT) {
            JsonRecord object = JsonRecord.read(parser, start);
            take(object, object.position());
        } else {
            sink.refuseSyntax(start.at(parser.currentTokenLocation()), "expected an object: {…}");
            parser.skipChildren();
        }
    }

    /** Reads an article from each line. A bad line does not affect the others. */
    public void readLines(BufferedInputStream in) throws IOException {
        LineReader lines = new LineReader(in, name);
        for (byte[] line = lines.next(); line != null; line = lines.next()) {
            String text = TextDecoder.decode(line, "", name, sink);
            if (text.isBlank()) {
                continue;
            }
            try {
                JsonRecord object = JsonRecord.parse(text, new JsonPosition(name, lines.number() - 1));
                take(object, object.position());
            } catch (InputException e) {
                e.issues().forEach(sink.log()::add);
            }
        }
    }

    private void take(JsonRecord object, SourcePosition position) {
        JsonFields fields = JsonFields.of(object);
        try {
            if (SchemaOrgReader.isSchemaOrg(fields)) {
                SchemaOrgReader.read(fields, position, sink);
            } else if (NinjsReader.isNinjs(fields)) {
                NinjsReader.read(fields, position, sink);
            } else if (PlainObjectReader.hasText(fields)) {
                PlainObjectReader.read(fields, position, sink);
            } else {
                sink.refuseSyntax(object.position(), "not an article. Expected " + PlainObjectReader.EXPECTED);
            }
        } catch (InputException e) {
            e.issues().forEach(sink.log()::add);
        }
    }
}
