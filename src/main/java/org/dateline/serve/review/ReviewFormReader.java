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
 * Reads the form of {@code /review}. Either {@code decision} says what was decided of {@code fact}, or, from the list of facts beside a
 * text, a field named like the decision, {@code accept}, {@code reject} or {@code withdraw}, says of which fact.
 */
final class ReviewFormReader {
    private static final int LONGEST_NAME = 100;
    private static final int LONGEST_NOTE = 500;
    private static final List<String> FIELDS =
            List.of("label", "type", "status", "from", "to", "place", "other", "claimant", "low", "best", "high");

    /** Fields that say something else than the list beside them. */
    private static final Map<String, String> INSTEAD =
            Map.of("otherplace", "place", "another", "other", "otherclaimant", "claimant");

    private ReviewFormReader() {}

    /** The decision that a request asks to be recorded. */
    static ReviewDecision read(HttpServletRequest request) {
        String type = String.valueOf(request.getContentType());
        if (!type.startsWith("application/x-www-form-urlencoded")) {
            throw new RequestException(415, "A review is sent as a form, application/x-www-form-urlencoded.");
        }
        for (Decision quick : List.of(Decision.ACCEPTED, Decision.REJECTED, Decision.WITHDRAWN)) {
            if (request.getParameter(quick.verb()) != null) {
                return new ReviewDecision(
                        required(request, "report"), required(request, quick.verb()), quick, Map.of(), by(request));
            }
        }
        String text = String.valueOf(request.getParameter("decision"));
        Decision decision = Decision.find(text)
                .orElseThrow(() -> new RequestException(
                        400, "decision is accept, correct, reject or withdraw, not " + text + "."));
        return new ReviewDecision(
                required(request, "report"), required(request, "fact"), decision, fields(request), by(request));
    }

    /** A parameter that must be an IRI. */
    static String required(HttpServletRequest request, String name) {
        String iri = request.getParameter(name);
        if (iri == null || !AbsoluteIri.is(iri)) {
            throw new RequestException(400, "The parameter " + name + " must be an absolute IRI.");
        }
        return iri;
    }

    private static Map<String, String> fields(HttpServletRequest request) {
        Map<String, String> fields = new HashMap<>();
        FIELDS.forEach(field -> put(fields, field, request.getParameter(field)));
        INSTEAD.forEach((field, meant) -> put(fields, meant, request.getParameter(field)));
        return fields;
    }

    private static void put(Map<String, String> fields, String field, @Nullable String value) {
        if (value != null && !value.isBlank()) {
            fields.put(field, value.strip());
        }
    }

    /** Who is logged in, else who says to be. */
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
            throw new RequestException(400, "The parameter " + name + " has more than " + longest + " signs.");
        }
        return line;
    }
}
