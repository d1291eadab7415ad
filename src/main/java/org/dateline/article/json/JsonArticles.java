package org.dateline.article.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.Reader;
import org.dateline.article.draft.DraftSink;
import org.dateline.article.text.Encodings;
import org.dateline.issue.InputException;
import org.dateline.issue.SourcePosition;

/** Articles in JSON: an object, a list of objects, objects one after the other, or one to a line. */
public final class JsonArticles {
    private final String name;
    private final DraftSink sink;

    /**
     * A reader of one input.
     *
     * @param name the input's
     * @param sink takes the articles
     */
    public JsonArticles(String name, DraftSink sink) {
        this.name = name;
        this.sink = sink;
    }

    /**
     * Reads a document; an error in its grammar ends the reading, what was read before stands.
     *
     * @param reader decodes it
     */
    public void readDocument(Reader reader) throws IOException {
        Place place = new Place(name, 0);
        Allowance allowance = new Allowance(reader, name);
        try (JsonParser parser = Json.parser(allowance)) {
            if (parser.nextToken() == JsonToken.START_OBJECT) {
                readObjects(parser, place, allowance);
            } else {
                readList(parser, place, allowance);
            }
        } catch (JsonProcessingException e) {
            throw place.broken(e);
        }
    }

    private void readObjects(JsonParser parser, Place place, Allowance allowance) throws IOException {
        JsonRecord first = JsonRecord.read(parser, place);
        boolean alone = parser.nextToken() == null;
        take(first, alone ? SourcePosition.of(name) : first.position());
        while (parser.currentToken() != null) {
            takeElement(parser, place, allowance);
            parser.nextToken();
        }
    }

    private void readList(JsonParser parser, Place place, Allowance allowance) throws IOException {
        if (parser.currentToken() != JsonToken.START_ARRAY) {
            throw Place.broken(place.at(parser.currentTokenLocation()), "expected an object or a list of them");
        }
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            takeElement(parser, place, allowance);
        }
        if (parser.nextToken() != null) {
            throw Place.broken(place.at(parser.currentTokenLocation()), "expected nothing after the list");
        }
    }

    private void takeElement(JsonParser parser, Place place, Allowance allowance) throws IOException {
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
        Lines lines = new Lines(in, name);
        for (byte[] line = lines.next(); line != null; line = lines.next()) {
            String text = Encodings.decode(line, "", name, sink);
            if (text.isBlank()) {
                continue;
            }
            try {
                JsonRecord object = JsonRecord.parse(text, new Place(name, lines.number() - 1));
                take(object, object.position());
            } catch (InputException e) {
                e.issues().forEach(sink.log()::add);
            }
        }
    }

    private void take(JsonRecord object, SourcePosition position) {
        Fields fields = Fields.of(object);
        try {
            if (SchemaOrg.is(fields)) {
                SchemaOrg.read(fields, position, sink);
            } else if (Ninjs.is(fields)) {
                Ninjs.read(fields, position, sink);
            } else if (PlainObject.is(fields)) {
                PlainObject.read(fields, position, sink);
            } else {
                sink.refuseSyntax(object.position(), "not an article; expected " + PlainObject.EXPECTED);
            }
        } catch (InputException e) {
            e.issues().forEach(sink.log()::add);
        }
    }
}
