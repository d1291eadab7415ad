package org.dateline.article.json;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.dateline.article.draft.ArticleLimits;
import org.dateline.issue.InputException;
import org.dateline.issue.InputIssue;
import org.dateline.issue.Severity;
import org.dateline.issue.SourcePosition;
import org.jspecify.annotations.Nullable;

/** Reads the lines of an input as bytes; each has at most the length of one article. */
final class LineReader {
    private final BufferedInputStream in;
    private final String name;
    private long number;

    LineReader(BufferedInputStream in, String name) {
        this.in = in;
        this.name = name;
    }

    /** The number of the line read last, counted from 1. */
    long number() {
        return number;
    }

    /**
     * Reads the next line, without its end; null after the last.
     *
     * @throws InputException if a line is too long; the rest of the input is then not read
     */
    byte @Nullable [] next() throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        int next = in.read();
        if (next < 0) {
            return null;
        }
        number++;
        for (; next >= 0 && next != '\n'; next = in.read()) {
            line.write(next);
            if (line.size() > ArticleLimits.MAX_BYTES) {
                throw new InputException(List.of(new InputIssue(
                        new SourcePosition(name, number, 0),
                        Severity.ERROR,
                        "the line is longer than %,d bytes, the limit for one article"
                                .formatted(ArticleLimits.MAX_BYTES))));
            }
        }
        return line.toByteArray();
    }
}
