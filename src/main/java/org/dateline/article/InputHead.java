package org.dateline.article;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dateline.article.text.TextDecoder;

/**
 * The first bytes of an input.
 *
 * @param text the bytes decoded as Latin-1, without zero bytes and byte order marks, so that markup is recognisable in every encoding
 * @param binary the kind of file if it is not text, such as {@code a PDF document}; else empty
 */
record InputHead(String text, Optional<String> binary) {
    /** The number of bytes examined. */
    static final int LENGTH = 1 << 16;

    private static final Map<String, String> MAGIC = Map.ofEntries(
            Map.entry("%PDF-", "a PDF document"),
            Map.entry("PK\u0003\u0004", "a ZIP archive, such as a word processor document"),
            Map.entry("\u00D0\u00CF\u0011\u00E0", "an old Microsoft Office document"),
            Map.entry("{\\rtf", "an RTF document"),
            Map.entry("\u0089PNG", "an image"),
            Map.entry("GIF8", "an image"),
            Map.entry("\u00FF\u00D8\u00FF", "an image"),
            Map.entry("\u007FELF", "an executable program"),
            Map.entry("\u001F\u008B", "compressed data"),
            Map.entry("SQLite format", "a database"));

    private static final List<String> MARKS = List.of("\u00EF\u00BB\u00BF", "\u00FF\u00FE", "\u00FE\u00FF");
    /** One of so many characters may be a control character, as in damaged text. */
    private static final int TEXT_PER_CONTROL = 100;

    /** Examines the first bytes; the position of the stream is unchanged. */
    static InputHead of(BufferedInputStream in) throws IOException {
        in.mark(LENGTH);
        byte[] bytes = in.readNBytes(LENGTH);
        in.reset();
        String raw = new String(bytes, StandardCharsets.ISO_8859_1);
        String unmarked = MARKS.stream()
                .filter(raw::startsWith)
                .findFirst()
                .map(mark -> raw.substring(mark.length()))
                .orElse(raw);
        String text = unmarked.replace("\u0000", "");
        return new InputHead(
                text.stripLeading(),
                binary(
                        raw,
                        text,
                        !unmarked.equals(raw) || TextDecoder.wide(bytes).isPresent()));
    }

    private static Optional<String> binary(String raw, String text, boolean wide) {
        Optional<String> known = MAGIC.entrySet().stream()
                .filter(magic -> raw.startsWith(magic.getKey()))
                .map(Map.Entry::getValue)
                .findFirst();
        long controls =
                text.chars().filter(c -> c < ' ' && "\t\n\r\f".indexOf(c) < 0).count();
        boolean zeros = raw.length() - text.length() > 2 * raw.length() / 3;
        boolean noise = !wide && ((controls - 1) * TEXT_PER_CONTROL > text.length() || zeros);
        return known.or(() -> noise ? Optional.of("binary data") : Optional.empty());
    }
}
