// SPDX-License-Identifier: Apache-2.0
package org.dateline.serve.sparql;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.jena.fuseki.servlets.HttpAction;
import org.dateline.model.explain.Explanation;
import org.dateline.query.explain.ExplanationJson;
import org.dateline.query.explain.ExplanationText;
import org.dateline.serve.http.ByteResponse;
import org.dateline.serve.http.ContentNegotiation;
import org.dateline.serve.http.Problem;
import org.dateline.serve.http.ProblemWriter;
import org.dateline.serve.http.RdfFormat;
import org.dateline.serve.http.RequestException;
import org.jspecify.annotations.Nullable;

/**
 * Writes the explanation of a query as the response to its request.
 *
 * @param action the request and its response
 * @param query the text of the query
 * @param page shows the explanation as a page; null where the client wants it as JSON or as text
 */
record ExplanationWriter(
        HttpAction action, String query, @Nullable ResultPageWriter page) {
    private static final List<String> FORMATS = List.of("application/json", "text/plain");

    /**
     * Checks that there is a format for the explanation, before the query runs.
     *
     * @throws RequestException where the client asks for an unknown format (400), or accepts none (406)
     */
    void requireFormat() {
        if (page == null) {
            format();
        }
    }

    private String format() {
        HttpServletRequest request = action.getRequest();
        Optional<String> name = RdfFormat.nameIn(request).map(one -> one.toLowerCase(Locale.ROOT));
        if (name.isEmpty()) {
            return ContentNegotiation.accepted(request, FORMATS, List::of).get(0);
        }
        return FORMATS.stream()
                .filter(format -> format.equals(name.get())
                        || (format.contains(name.get()) && name.get().matches("json|text")))
                .findFirst()
                .orElseThrow(() -> new RequestException(
                        400, "Unknown format of an explanation: " + name.get() + ". Give one of json, text, html."));
    }

    /**
     * Writes the explanation.
     *
     * @param stopped why the query ended early, whose status the response has; null where it did not
     */
    void write(Explanation explanation, @Nullable Problem stopped) {
        action.getResponse().setHeader("Cache-Control", "no-store");
        if (stopped != null) {
            ProblemWriter.setStatus(action.getResponse(), stopped);
        }
        try {
            if (page != null) {
                page.writeExplanation(action, explanation, query);
            } else {
                String format = format();
                String text =
                        format.equals("text/plain") ? ExplanationText.of(explanation) : ExplanationJson.of(explanation);
                ByteResponse.write(
                        action.getRequest(),
                        action.getResponse(),
                        format + ";charset=utf-8",
                        text.getBytes(StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
