package org.dateline.issue;

/**
 * Something about an article that is being ingested: it could not be, or not all of it.
 *
 * @param position the file it came from
 * @param severity whether the article was refused for it
 * @param message what it is, and what happens now
 */
public record ArticleIssue(SourcePosition position, Severity severity, String message) implements Issue {
    @Override
    public String kind() {
        return severity == Severity.ERROR ? "article not ingested" : "article";
    }
}
