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
 * A JSON object with the position of each field.
 *
 * @param position the position of the opening brace
 * @param fields the fields by name, in the order of the input
 */
public record JsonRecord(SourcePosition position, Map<String, Field> fields) {

    /**
     * A value and its position.
     *
     * @param position the start of the value
     * @param value any JSON
     */
    public record Field(SourcePosition position, JsonNode value) {}

    /** Copies the fields in the same order. */
    public JsonRecord {
        fields = Collections.unmodifiableMap(new LinkedHashMap<>(fields));
    }

    /**
     * Parses a text that is one JSON object.
     *
     * @param name the name of the input
     * @throws org.dateline.issue.InputException if the text is not exactly one JSON object
     */
    public static JsonRecord parse(String text, String name) {
        return parse(text, new JsonPosition(name, 0));
    }

    static JsonRecord parse(String text, JsonPosition start) {
        try (JsonParser parser = JsonLimits.parser(new StringReader(text))) {
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                throw JsonPosition.syntaxError(start.at(parser.currentTokenLocation()), "expected an object: {…}");
            }
            JsonRecord read = read(parser, start);
            if (parser.nextToken() != null) {
                throw JsonPosition.syntaxError(
                        start.at(parser.currentTokenLocation()), "unexpected content after the object");
            }
            return read;
        } catch (JsonProcessingException e) {
            throw start.syntaxError(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Reads an object; the parser must be at its opening brace, and is at the closing brace afterwards. */
    static JsonRecord read(JsonParser parser, JsonPosition start) throws IOException {
        SourcePosition brace = start.at(parser.currentTokenLocation());
        Map<String, Field> fields = new LinkedHashMap<>();
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            String field = parser.currentName();
            parser.nextToken();
            SourcePosition position = start.at(parser.currentTokenLocation());
            if (fields.put(field, new Field(position, parser.readValueAsTree())) != null) {
                throw JsonPosition.syntaxError(position, "\"%s\" is given twice".formatted(field));
            }
        }
        return new JsonRecord(brace, fields);
    }
}
