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

/** JSON parsers for articles, with limits on depth and length. */
final class JsonLimits {
    private static final ObjectMapper STRICT =
            JsonMapper.builder(factory().build()).build();
    /** JSON in web pages is often written by templates: raw line breaks in strings are common. */
    private static final ObjectMapper LENIENT = JsonMapper.builder(factory().build())
            .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
            .build();

    private JsonLimits() {}

    private static TSFBuilder<?, ?> factory() {
        return JsonFactory.builder()
                .streamReadConstraints(StreamReadConstraints.builder()
                        .maxNestingDepth(ArticleLimits.MAX_DEPTH)
                        .maxStringLength(ArticleLimits.MAX_BYTES)
                        .build());
    }

    /** A strict parser; closing it closes the reader. */
    static JsonParser parser(Reader reader) throws IOException {
        return STRICT.createParser(reader);
    }

    /** A parser that accepts common errors of web pages. */
    static JsonParser lenientParser(String text) throws IOException {
        return LENIENT.createParser(text);
    }
}
