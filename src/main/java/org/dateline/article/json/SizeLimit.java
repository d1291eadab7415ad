package org.dateline.article.json;

import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;
import org.dateline.article.draft.ArticleLimits;
import org.dateline.issue.DamagedInputException;
import org.dateline.issue.InputIssue;
import org.dateline.issue.Severity;
import org.dateline.issue.SourcePosition;

/** Limits the number of characters that a parser reads for one article of an array of any length. */
final class SizeLimit extends FilterReader {
    private final String name;
    private long remaining = ArticleLimits.MAX_BYTES;

    SizeLimit(Reader in, String name) {
        super(in);
        this.name = name;
    }

    /** Begins the next article. */
    void startArticle() {
        remaining = ArticleLimits.MAX_BYTES;
    }

    @Override
    public int read() throws IOException {
        char[] single = new char[1];
        return read(single, 0, 1) < 0 ? -1 : single[0];
    }

    @Override
    public int read(char[] buffer, int offset, int length) throws IOException {
        int count = super.read(buffer, offset, length);
        remaining -= Math.max(0, count);
        if (remaining < 0) {
            throw new DamagedInputException(new InputIssue(
                    SourcePosition.of(name),
                    Severity.ERROR,
                    "an object is longer than %,d characters, the limit for one article"
                            .formatted(ArticleLimits.MAX_BYTES)));
        }
        return count;
    }
}
