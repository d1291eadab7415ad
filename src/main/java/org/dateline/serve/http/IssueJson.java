package org.dateline.serve.http;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Locale;
import org.dateline.issue.Issue;
import org.dateline.issue.ShapeIssue;

/** Writes issues as JSON. */
public final class IssueJson {
    private IssueJson() {}

    /** Appends one object for each issue: severity, kind, position, message; for a violation also focus, path and value. */
    public static void put(List<Issue> issues, ArrayNode array) {
        for (Issue issue : issues) {
            ObjectNode node = array.addObject();
            node.put("severity", issue.severity().name().toLowerCase(Locale.ROOT))
                    .put("kind", issue.kind())
                    .put("source", issue.position().source())
                    .put("line", issue.position().line())
                    .put("column", issue.position().column())
                    .put("message", issue.message());
            if (issue instanceof ShapeIssue shape) {
                node.put("focus", shape.focus()).put("path", shape.path()).put("value", shape.value());
                node.put("expected", shape.text());
            }
        }
    }
}
