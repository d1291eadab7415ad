package org.dateline.article.json;

import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;
import org.dateline.article.draft.ArticleLimits;
import org.dateline.issue.DamagedInputException;
import org.dateline.issue.InputIssue;
import org.dateline.issue.Severity;
import org.dateline.issue.SourcePosition;

/** Lets a parser read so much and no more for one article, however long the list is in which it stands. */
final class SizeLimit extends FilterReader {
    private final String name;
    private long left = ArticleLimits.MOST_BYTES;

    SizeLimit(Reader in, String name) {
        super(in);
        this.name = name;
    }

    /** The next article begins. */
    void renew() {
        left = ArticleLimits.MOST_BYTES;
    }

    @Override
    public int read() throws IOException {
        char[] one = new char[1];
        return read(one, 0, 1) < 0 ? -1 : one[0];
    }

    @Override
    public int read(char[] buffer, int offset, int length) throws IOException {
        int count = super.read(buffer, offset, length);
        left -= Math.max(0, count);
        if (left < 0) {
            throw new DamagedInputException(new InputIssue(
                    SourcePosition.of(name),
                    Severity.ERROR,
                    "an object in it is longer than %,d characters, which no article is"
                            .formatted(ArticleLimits.MOST_BYTES)));
        }
        return count;
    }
}
