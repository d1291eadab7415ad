package org.dateline.article.draft;

import java.util.function.Consumer;
import org.dateline.issue.InputIssue;
import org.dateline.issue.IssueLog;
import org.dateline.issue.Severity;
import org.dateline.issue.SourcePosition;
import org.dateline.issue.SyntaxIssue;

/**
 * Receives the articles and messages of a format reader.
 *
 * @param log receives problems and skipped content
 * @param consumer receives the articles
 */
public record RawArticleSink(IssueLog log, Consumer<RawArticle> consumer) {

    /** Passes an article on. */
    public void take(RawArticle article) {
        consumer.accept(article);
    }

    /** Logs content that is not read, such as an image or an article in another language. */
    public void skip(SourcePosition position, String reason) {
        warn(position, "skipped: " + reason);
    }

    /** Logs a warning about content whose interpretation is uncertain. */
    public void warn(SourcePosition position, String message) {
        log.add(new InputIssue(position, Severity.WARNING, message));
    }

    /** Logs that the whole input cannot be read. */
    public void refuse(SourcePosition position, String message) {
        log.add(new InputIssue(position, Severity.ERROR, message));
    }

    /** Logs a violation of the format at a position. */
    public void refuseSyntax(SourcePosition position, String message) {
        log.add(new SyntaxIssue(position, Severity.ERROR, message));
    }
}
