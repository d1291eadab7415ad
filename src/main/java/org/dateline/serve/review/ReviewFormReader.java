// SPDX-License-Identifier: Apache-2.0
package org.dateline.serve.review;

import jakarta.servlet.http.HttpServletRequest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dateline.model.review.Decision;
import org.dateline.model.review.ReviewDecision;
import org.dateline.rdf.AbsoluteIri;
import org.dateline.serve.http.RequestException;
import org.jspecify.annotations.Nullable;

/**
 * Reads the form of {@code /review}. The full form names the fact in {@code fact} and the decision in {@code decision}. The short form,
 * beside each fact of an article, has one field whose name is the decision, {@code accept}, {@code reject} or {@code withdraw}, and
 * whose value is the fact.
 */
final class ReviewFormReader {
    private static final int LONGEST_NAME = 100;
    private static final int LONGEST_NOTE = 500;
    private static final List<String> FIELDS =
            List.of("label", "type", "status", "from", "to", "place", "other", "claimant", "low", "best", "high");

    /** Free text fields, each of which replaces the choice of the list beside it. */
    private static final Map<String, String> REPLACEMENTS =
            Map.of("otherplace", "place", "another", "other", "otherclaimant", "claimant");

    private ReviewFormReader() {}

    /** The decision that a request asks the server to record. */
    static ReviewDecision read(HttpServletRequest request) {
        String type = String.valueOf(request.getContentType());
        if (!type.startsWith("application/x-www-form-urlencoded")) {
            throw new RequestException(
                    415, "Wrong content type. Send the review as a form, application/x-www-form-urlencoded.");
        }
        for (Decision shortForm : List.of(Decision.ACCEPTED, Decision.REJECTED, Decision.WITHDRAWN)) {
            if (request.getParameter(shortForm.verb()) != null) {
                return new ReviewDecision(
                        required(request, "report"),
                        required(request, shortForm.verb()),
                        shortForm,
                        Map.of(),
                        by(request));
            }
        }
        String text = String.valueOf(request.getParameter("decision"));
        Decision decision = Decision.find(text)
                .orElseThrow(() -> new RequestException(
                        400, "Unknown decision: " + text + ". Give accept, correct, reject or withdraw."));
        return new ReviewDecision(
                required(request, "report"), required(request, "fact"), decision, fields(request), by(request));
    }

    /** A parameter that must be an IRI. */
    static String required(HttpServletRequest request, String name) {
        String iri = request.getParameter(name);
        if (iri == null || !AbsoluteIri.is(iri)) {
            throw new RequestException(400, "The parameter " + name + " is not an absolute IRI.");
        }
        return iri;
    }

    private static Map<String, String> fields(HttpServletRequest request) {
        Map<String, String> fields = new HashMap<>();
        FIELDS.forEach(field -> put(fields, field, request.getParameter(field)));
        REPLACEMENTS.forEach((field, replaced) -> put(fields, replaced, request.getParameter(field)));
        return fields;
    }

    private static void put(Map<String, String> fields, String field, @Nullable String value) {
        if (value != null && !value.isBlank()) {
            fields.put(field, value.strip());
        }
    }

    /** The user who is logged in, else the name in the form. */
    private static ReviewDecision.By by(HttpServletRequest request) {
        String user = request.getRemoteUser();
        String name = user == null ? text(request, "by", LONGEST_NAME) : user;
        return new ReviewDecision.By(name.isEmpty() ? "a reader" : name, text(request, "note", LONGEST_NOTE));
    }

    private static String text(HttpServletRequest request, String name, int longest) {
        String text = request.getParameter(name);
        String line =
                text == null ? "" : text.replaceAll("[\\s\\p{Cntrl}]+", " ").strip();
        if (line.length() > longest) {
            throw new RequestException(
                    400, "The parameter " + name + " is too long. Give at most " + longest + " characters.");
        }
        return line;
    }
}
