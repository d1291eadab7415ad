// SPDX-License-Identifier: Apache-2.0
package org.dateline.issue;

/**
 * A fault of an article that was not ingested, or not completely.
 *
 * @param position the file that contains it
 * @param severity whether the article was refused because of it
 * @param message the fault, and the consequence
 */
public record ArticleIssue(SourcePosition position, Severity severity, String message) implements Issue {
    @Override
    public String kind() {
        return severity == Severity.ERROR ? "article not ingested" : "article";
    }
}
