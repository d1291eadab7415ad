package org.dateline.serve;

import com.fasterxml.jackson.databind.node.ArrayNode;
import java.util.List;
import java.util.Locale;
import org.dateline.issue.Issue;

/** Issues as JSON. */
final class Issues {
    private Issues() {}

    /** Appends each issue as an object with severity, kind, position and message. */
    static void put(List<Issue> issues, ArrayNode array) {
        for (Issue issue : issues) {
            array.addObject()
                    .put("severity", issue.severity().name().toLowerCase(Locale.ROOT))
                    .put("kind", issue.kind())
                    .put("source", issue.position().source())
                    .put("line", issue.position().line())
                    .put("column", issue.position().column())
                    .put("message", issue.message());
        }
    }
}
