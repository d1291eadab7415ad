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

/** Articles in JSON: an object, a list of objects, objects one after the other, or one to a line. */
public final class JsonArticleReader {
    private final String name;
    private final RawArticleSink sink;

    /**
     * A reader of one input.
     *
     * @param name the input's
     * @param sink takes the articles
     */
    public JsonArticleReader(String name, RawArticleSink sink) {
        this.name = name;
        this.sink = sink;
    }

    /**
     * Reads a document; an error in its grammar ends the reading, what was read before stands.
     *
     * @param reader decodes it
     */
    public void readDocument(Reader reader) throws IOException {
        JsonPosition place = new JsonPosition(name, 0);
        SizeLimit allowance = new SizeLimit(reader, name);
        try (JsonParser parser = JsonLimits.parser(allowance)) {
            if (parser.nextToken() == JsonToken.START_OBJECT) {
                readObjects(parser, place, allowance);
            } else {
                readList(parser, place, allowance);
            }
        } catch (JsonProcessingException e) {
            throw place.broken(e);
        }
    }

    private void readObjects(JsonParser parser, JsonPosition place, SizeLimit allowance) throws IOException {
        JsonRecord first = JsonRecord.read(parser, place);
        boolean alone = parser.nextToken() == null;
        take(first, alone ? SourcePosition.of(name) : first.position());
        while (parser.currentToken() != null) {
            takeElement(parser, place, allowance);
            parser.nextToken();
        }
    }

    private void readList(JsonParser parser, JsonPosition place, SizeLimit allowance) throws IOException {
        if (parser.currentToken() != JsonToken.START_ARRAY) {
            throw JsonPosition.broken(place.at(parser.currentTokenLocation()), "expected an object or a list of them");
        }
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            takeElement(parser, place, allowance);
        }
        if (parser.nextToken() != null) {
            throw JsonPosition.broken(place.at(parser.currentTokenLocation()), "expected nothing after the list");
        }
    }

    private void takeElement(JsonParser parser, JsonPosition place, SizeLimit allowance) throws IOException {
        allowance.renew();
        if (parser.currentToken() == JsonToken.START_OBJECT) {
            JsonRecord object = JsonRecord.read(parser, place);
            take(object, object.position());
        } else {
            sink.refuseSyntax(place.at(parser.currentTokenLocation()), "expected an article, which is an object: {…}");
            parser.skipChildren();
        }
    }

    /** Reads a file with an article on each line; a bad line does not stop the rest. */
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
            if (SchemaOrgReader.is(fields)) {
                SchemaOrgReader.read(fields, position, sink);
            } else if (NinjsReader.is(fields)) {
                NinjsReader.read(fields, position, sink);
            } else if (PlainObjectReader.is(fields)) {
                PlainObjectReader.read(fields, position, sink);
            } else {
                sink.refuseSyntax(object.position(), "not an article; expected " + PlainObjectReader.EXPECTED);
            }
        } catch (InputException e) {
            e.issues().forEach(sink.log()::add);
        }
    }
}
