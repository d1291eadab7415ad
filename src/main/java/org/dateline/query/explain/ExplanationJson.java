// SPDX-License-Identifier: Apache-2.0
package org.dateline.query.explain;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.Optional;
import org.dateline.model.explain.Explanation;

/** Writes and reads explanations as JSON. The members have the names of the components of {@link Explanation}; those that are null are left out. */
public final class ExplanationJson {
    private static final ObjectMapper MAPPER = JsonMapper.builder()
            .defaultPropertyInclusion(
                    JsonInclude.Value.construct(JsonInclude.Include.NON_NULL, JsonInclude.Include.NON_NULL))
            .enable(SerializationFeature.INDENT_OUTPUT)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    private ExplanationJson() {}

    /** The JSON, which ends with a line break. */
    public static String of(Explanation explanation) {
        try {
            return MAPPER.writeValueAsString(explanation) + "\n";
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e); // Records of numbers and texts can be written.
        }
    }

    /** The explanation that a server sent; empty where the text is something else. */
    public static Optional<Explanation> read(String text) {
        try {
            Explanation read = MAPPER.readValue(text, Explanation.class);
            return Optional.ofNullable(read).filter(found -> found.query() != null);
        } catch (JsonProcessingException e) {
            return Optional.empty();
        }
    }
}
