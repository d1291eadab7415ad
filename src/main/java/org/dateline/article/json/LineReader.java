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

/** The lines of an input as bytes, each no longer than an article may be. */
final class LineReader {
    private final BufferedInputStream in;
    private final String name;
    private long number;

    LineReader(BufferedInputStream in, String name) {
        this.in = in;
        this.name = name;
    }

    /** Counts from 1: the line that was read last. */
    long number() {
        return number;
    }

    /**
     * The next line without its end, or null after the last.
     *
     * @throws InputException where a line is too long: what follows it cannot be trusted to be lines
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
            if (line.size() > ArticleLimits.MOST_BYTES) {
                throw new InputException(List.of(new InputIssue(
                        new SourcePosition(name, number, 0),
                        Severity.ERROR,
                        "the line is longer than %,d bytes, which no article is".formatted(ArticleLimits.MOST_BYTES))));
            }
        }
        return line.toByteArray();
    }
}
