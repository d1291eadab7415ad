package org.dateline.serve;

import org.apache.jena.riot.RiotParseException;
import org.apache.jena.riot.system.ErrorHandler;
import org.dateline.issue.IssueLog;
import org.dateline.issue.Severity;
import org.dateline.issue.SourcePosition;
import org.dateline.issue.SyntaxIssue;

/** Collects a parser's warnings; an error ends the reading. */
final class UploadIssues implements ErrorHandler {
    private final String source;
    private final IssueLog log;

    UploadIssues(String source, IssueLog log) {
        this.source = source;
        this.log = log;
    }

    @Override
    public void warning(String message, long line, long column) {
        SourcePosition at = new SourcePosition(source, Math.max(0, line), Math.max(0, column));
        log.add(new SyntaxIssue(at, Severity.WARNING, message));
    }

    @Override
    public void error(String message, long line, long column) {
        throw new RiotParseException(message, line, column);
    }

    @Override
    public void fatal(String message, long line, long column) {
        throw new RiotParseException(message, line, column);
    }
}
