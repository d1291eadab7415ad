// SPDX-License-Identifier: Apache-2.0
package org.dateline.article;

import org.dateline.input.InputFilter;
import org.dateline.issue.InputIssue;
import org.dateline.issue.IssueLog;
import org.dateline.issue.Severity;
import org.dateline.issue.SourcePosition;

/**
 * Accepts articles: every file that the user names except sidecars; of the files in directories and of those that match a pattern, the
 * ones whose name has the extension of an article format.
 */
public final class ArticleInputFilter implements InputFilter {

    @Override
    public String noun() {
        return "article";
    }

    @Override
    public boolean accepts(String name, Choice choice, IssueLog log) {
        if (ArticleFileNames.isSidecar(name)) {
            if (choice == Choice.NAMED) {
                skip(log, name, "the file is a sidecar, which describes the article beside it");
            }
            return false;
        }
        if (choice != Choice.NAMED && !ArticleFileNames.hasArticleExtension(name)) {
            skip(log, name, "the file name has no extension of an article format. Name the file itself to read it");
            return false;
        }
        return true;
    }

    private static void skip(IssueLog log, String name, String reason) {
        log.add(new InputIssue(SourcePosition.of(name), Severity.WARNING, "skipped: " + reason));
    }
}
