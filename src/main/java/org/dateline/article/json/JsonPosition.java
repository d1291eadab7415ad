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
 * Where the JSON that a parser reads stands in its input.
 *
 * @param name the input's
 * @param linesBefore how many lines of the input come before the parser's first
 */
record JsonPosition(String name, long linesBefore) {

    /** Jackson's place as ours. */
    SourcePosition at(@Nullable JsonLocation location) {
        return location == null || location.getLineNr() < 1
                ? new SourcePosition(name, linesBefore == 0 ? 0 : linesBefore + 1, 0)
                : new SourcePosition(name, linesBefore + location.getLineNr(), Math.max(0, location.getColumnNr()));
    }

    /** What Jackson found wrong. */
    InputException broken(JsonProcessingException wrong) {
        String message = wrong.getOriginalMessage().replaceAll("\\s+", " ");
        return broken(at(wrong.getLocation()), "not JSON that can be read: " + message);
    }

    /** Something that is wrong at a position. */
    static InputException broken(SourcePosition position, String message) {
        return new InputException(List.of(new SyntaxIssue(position, Severity.ERROR, message)));
    }
}
