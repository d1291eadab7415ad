package org.dateline.article.json;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import java.util.List;
import org.dateline.issue.InputException;
import org.dateline.issue.Severity;
import org.dateline.issue.SourcePosition;
import org.dateline.issue.SyntaxIssue;
import org.jspecify.annotations.Nullable;

/**
 * Converts positions of a JSON parser to positions in the input.
 *
 * @param name the name of the input
 * @param linesBefore the number of lines in the input before the parser's first line
 */
record JsonPosition(String name, long linesBefore) {

    /** Converts a position of Jackson's. */
    SourcePosition at(@Nullable JsonLocation location) {
        return location == null || location.getLineNr() < 1
                ? new SourcePosition(name, linesBefore == 0 ? 0 : linesBefore + 1, 0)
                : new SourcePosition(name, linesBefore + location.getLineNr(), Math.max(0, location.getColumnNr()));
    }

    /** Converts an error of Jackson's. */
    InputException syntaxError(JsonProcessingException error) {
        String message = error.getOriginalMessage().replaceAll("\\s+", " ");
        return syntaxError(at(error.getLocation()), "not valid JSON: " + message);
    }

    /** A syntax error at a position. */
    static InputException syntaxError(SourcePosition position, String message) {
        return new InputException(List.of(new SyntaxIssue(position, Severity.ERROR, message)));
    }
}
