package org.dateline.article;

import java.io.BufferedInputStream;
import java.io.IOException;
import org.dateline.article.draft.DraftSink;
import org.dateline.article.draft.Limits;
import org.dateline.article.text.Encodings;
import org.dateline.article.text.PlainText;
import org.dateline.issue.SourcePosition;

/** Tells the format of an input by its first bytes, and hands it to the reader of that format. */
final class Formats {
    private Formats() {}

    static void read(String name, BufferedInputStream in, DraftSink sink) throws IOException {
        Head head = Head.of(in);
        SourcePosition position = SourcePosition.of(name);
        if (head.text().isEmpty()) {
            sink.refuse(position, "it is empty");
        } else if (head.binary().isPresent()) {
            sink.refuse(
                    position,
                    "it is %s; expected text, HTML, JSON or XML"
                            .formatted(head.binary().get()));
        } else {
            byte[] bytes = in.readNBytes(Limits.MOST_BYTES + 1);
            if (bytes.length > Limits.MOST_BYTES) {
                sink.refuse(position, "it is longer than %,d bytes, which no article is".formatted(Limits.MOST_BYTES));
                return;
            }
            sink.take(PlainText.read(Encodings.decode(bytes, "", name, sink), name));
        }
    }
}
