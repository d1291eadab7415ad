// SPDX-License-Identifier: Apache-2.0
package org.dateline.load;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Locale;
import java.util.Map;
import org.dateline.issue.Issue;
import org.dateline.issue.IssueGroup;
import org.dateline.issue.IssueLog;
import org.dateline.issue.ShapeIssue;

/** The report of a load as JSON. The member names are part of the public interface. */
public final class LoadReportJson {
    private static final ObjectMapper MAPPER = new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);

    private LoadReportJson() {}

    /** The outcome of a load, the counts and the problems. */
    public static String of(LoadReport report) {
        ObjectNode json = MAPPER.createObjectNode();
        json.put("kept", report.kept())
                .put("files", report.files())
                .put("statements", report.statements())
                .put("graphs", report.graphs())
                .put("assessedEvents", report.assessed())
                .put("seconds", report.elapsed().toMillis() / 1000.0)
                .put("statementsPerSecond", report.rate());
        return text(addProblems(json, report.issues()));
    }

    /**
     * Counts and problems.
     *
     * @param figures the counts by member name
     */
    public static String of(Map<String, Number> figures, IssueLog issues) {
        ObjectNode json = MAPPER.createObjectNode();
        figures.forEach((name, figure) -> json.set(name, MAPPER.valueToTree(figure)));
        return text(addProblems(json, issues));
    }

    /** The problems only. */
    public static String of(IssueLog issues) {
        return text(addProblems(MAPPER.createObjectNode(), issues));
    }

    private static ObjectNode addProblems(ObjectNode json, IssueLog issues) {
        json.put("errors", issues.errors()).put("warnings", issues.warnings());
        ArrayNode groups = json.putArray("problems");
        issues.listGroups().forEach(group -> add(groups.addObject(), group));
        return json;
    }

    private static void add(ObjectNode json, IssueGroup group) {
        json.put("kind", group.kind())
                .put("severity", group.severity().name().toLowerCase(Locale.ROOT))
                .put("count", group.count());
        if (!group.expected().isEmpty()) {
            json.put("expected", group.expected());
        }
        ArrayNode examples = json.putArray("examples");
        group.examples().forEach(issue -> add(examples.addObject(), issue));
    }

    private static void add(ObjectNode json, Issue issue) {
        json.put("source", issue.position().source());
        if (issue.position().line() > 0) {
            json.put("line", issue.position().line());
        }
        if (issue.position().column() > 0) {
            json.put("column", issue.position().column());
        }
        if (issue instanceof ShapeIssue shape) {
            json.put("focus", shape.focus()).put("path", shape.path()).put("value", shape.value());
            json.put("message", shape.text());
        } else {
            json.put("message", issue.message());
        }
    }

    private static String text(ObjectNode json) {
        try {
            return MAPPER.writeValueAsString(json);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a tree of JSON nodes can always be written", e);
        }
    }
}
