package org.dateline.article.draft;

import java.util.function.Consumer;
import org.dateline.issue.InputIssue;
import org.dateline.issue.IssueLog;
import org.dateline.issue.Severity;
import org.dateline.issue.SourcePosition;
import org.dateline.issue.SyntaxIssue;

/**
 * Where the reader of a format brings what it finds.
 *
 * @param log learns of what is wrong and of what was left out
 * @param taker takes the drafts
 */
public record RawArticleSink(IssueLog log, Consumer<RawArticle> taker) {

    /** An article was found. */
    public void take(RawArticle draft) {
        taker.accept(draft);
    }

    /** Something that is no article for us was found: a picture, another language. */
    public void skip(SourcePosition position, String reason) {
        warn(position, "skipped: " + reason);
    }

    /** Something was read in a way that its sender may not have meant. */
    public void warn(SourcePosition position, String message) {
        log.add(new InputIssue(position, Severity.WARNING, message));
    }

    /** The input cannot be read as a whole. */
    public void refuse(SourcePosition position, String message) {
        log.add(new InputIssue(position, Severity.ERROR, message));
    }

    /** The input breaks the rules of its format at a place. */
    public void refuseSyntax(SourcePosition position, String message) {
        log.add(new SyntaxIssue(position, Severity.ERROR, message));
    }
}
