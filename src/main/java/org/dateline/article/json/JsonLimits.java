package org.dateline.article.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.TSFBuilder;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.Reader;
import org.dateline.article.draft.ArticleLimits;

/** JSON as articles need it: bounded in depth and length. */
final class JsonLimits {
    private static final ObjectMapper STRICT =
            JsonMapper.builder(factory().build()).build();
    /** What stands in web pages is written by templates: raw line breaks in strings are common. */
    private static final ObjectMapper EASY = JsonMapper.builder(factory().build())
            .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
            .build();

    private JsonLimits() {}

    private static TSFBuilder<?, ?> factory() {
        return JsonFactory.builder()
                .streamReadConstraints(StreamReadConstraints.builder()
                        .maxNestingDepth(ArticleLimits.MOST_DEPTH)
                        .maxStringLength(ArticleLimits.MOST_BYTES)
                        .build());
    }

    /** A parser of a decoded input, which it closes. */
    static JsonParser parser(Reader reader) throws IOException {
        return STRICT.createParser(reader);
    }

    /** A parser that forgives what pages do. */
    static JsonParser easyParser(String text) throws IOException {
        return EASY.createParser(text);
    }
}
