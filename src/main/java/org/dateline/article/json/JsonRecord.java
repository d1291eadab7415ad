package org.dateline.article.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.dateline.issue.SourcePosition;

/**
 * One JSON object of which the reader can say where each field stands.
 *
 * @param position of its opening brace
 * @param fields by name, in the order of the input
 */
public record JsonRecord(SourcePosition position, Map<String, Field> fields) {

    /**
     * A value and where it stands.
     *
     * @param position where the value starts
     * @param value any JSON
     */
    public record Field(SourcePosition position, JsonNode value) {}

    /** Keeps a copy, in the same order. */
    public JsonRecord {
        fields = Collections.unmodifiableMap(new LinkedHashMap<>(fields));
    }

    /**
     * The one object that a text is.
     *
     * @param name the input's
     * @throws org.dateline.issue.InputException where the text is no JSON, no object, or more than one
     */
    public static JsonRecord parse(String text, String name) {
        return parse(text, new JsonPosition(name, 0));
    }

    static JsonRecord parse(String text, JsonPosition place) {
        try (JsonParser parser = JsonLimits.parser(new StringReader(text))) {
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                throw JsonPosition.broken(place.at(parser.currentTokenLocation()), "expected an object: {…}");
            }
            JsonRecord read = read(parser, place);
            if (parser.nextToken() != null) {
                throw JsonPosition.broken(place.at(parser.currentTokenLocation()), "expected nothing after the object");
            }
            return read;
        } catch (JsonProcessingException e) {
            throw place.broken(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * The object at whose brace the parser stands; it stands at the closing one afterwards.
     */
    static JsonRecord read(JsonParser parser, JsonPosition place) throws IOException {
        SourcePosition start = place.at(parser.currentTokenLocation());
        Map<String, Field> fields = new LinkedHashMap<>();
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            String field = parser.currentName();
            parser.nextToken();
            SourcePosition position = place.at(parser.currentTokenLocation());
            if (fields.put(field, new Field(position, parser.readValueAsTree())) != null) {
                throw JsonPosition.broken(position, "\"%s\" is given twice".formatted(field));
            }
        }
        return new JsonRecord(start, fields);
    }
}
