// SPDX-License-Identifier: Apache-2.0
package org.dateline.serve.http;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.jena.query.QueryParseException;
import org.dateline.issue.Issue;
import org.dateline.issue.SourcePosition;
import org.dateline.query.SparqlErrorText;
import org.jspecify.annotations.Nullable;

/** Makes problems (400) with the position of the fault from the errors of parsers. */
final class SyntaxProblems {
    private static final int BAD_REQUEST = 400;

    /** How Jena's parsers write a position: "at line 1, column 2." or "Line 1, column 2: ". */
    private static final Pattern POSITION = Pattern.compile("(?:[,.]? at )?[Ll]ine (\\d+), column (\\d+)[.:]?");

    private SyntaxProblems() {}

    /** The problem of a query. */
    static Problem of(QueryParseException failure) {
        SparqlErrorText.Position at = SparqlErrorText.position(failure);
        return at(at.line(), at.column(), SparqlErrorText.fault(failure.getMessage()));
    }

    /** The problem of an upload: one line for each issue, and the position of the first. */
    static Problem ofIssues(List<Issue> issues) {
        SourcePosition first = issues.get(0).position();
        String text = issues.stream().map(SyntaxProblems::line).collect(Collectors.joining("\n"));
        return new Problem(BAD_REQUEST, text, first.line(), first.column(), issues);
    }

    private static String line(Issue issue) {
        SourcePosition at = issue.position();
        return (at.line() == 0 ? "" : position(at.line(), at.column())) + issue.message();
    }

    /**
     * The problem of a parser's message.
     *
     * @param line from 1; less where it is unknown
     * @param column from 1; less where it is unknown
     * @param message the message, of which the first line is used; may contain the position
     */
    static Problem at(long line, long column, @Nullable String message) {
        String text = POSITION.matcher(firstLine(message))
                .replaceFirst("")
                .replaceAll("\\s+", " ")
                .strip();
        return line <= 0
                ? Problem.of(BAD_REQUEST, text)
                : new Problem(BAD_REQUEST, position(line, column) + text, line, Math.max(0, column), List.of());
    }

    private static String position(long line, long column) {
        return "line " + line + (column > 0 ? ", column " + column : "") + ": ";
    }

    /** The first line of a message, or a sentence that fits every refusal where there is none. */
    static String firstLine(@Nullable String message) {
        return message == null || message.isBlank()
                ? "The request was refused."
                : message.strip().lines().findFirst().orElse("");
    }
}
