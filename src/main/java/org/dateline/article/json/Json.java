package org.dateline.article.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.Reader;
import java.util.List;
import org.dateline.article.draft.Limits;
import org.dateline.issue.InputException;
import org.dateline.issue.Severity;
import org.dateline.issue.SourcePosition;
import org.dateline.issue.SyntaxIssue;

/** JSON as articles need it: bounded in depth and length, strict about names given twice. */
final class Json {
    private static final ObjectMapper MAPPER = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(Limits.MOST_DEPTH)
                            .maxStringLength(Limits.MOST_BYTES)
                            .build())
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .build())
            .build();
    /** What stands in web pages is written by hand and by templates: raw line breaks in strings are common. */
    private static final ObjectMapper EASY = JsonMapper.builder(
                    MAPPER.getFactory().copy())
            .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
            .disable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    private Json() {}

    /** A parser over a decoded input, which closes it. */
    static JsonParser parser(Reader reader) throws IOException {
        return MAPPER.createParser(reader);
    }

    /** A parser that forgives what pages do. */
    static JsonParser easyParser(String text) throws IOException {
        return EASY.createParser(text);
    }

    /** Jackson's place as ours. */
    static SourcePosition position(JsonLocation location, String name) {
        return location == null
                ? SourcePosition.of(name)
                : new SourcePosition(name, Math.max(0, location.getLineNr()), Math.max(0, location.getColumnNr()));
    }

    /** What Jackson found wrong, as an issue. */
    static InputException broken(JsonProcessingException wrong, String name) {
        String message = wrong.getOriginalMessage().replaceAll("\\s+", " ");
        return broken(position(wrong.getLocation(), name), "not JSON: " + message);
    }

    /** Something that is wrong at a place. */
    static InputException broken(SourcePosition position, String message) {
        return new InputException(List.of(new SyntaxIssue(position, Severity.ERROR, message)));
    }
}
