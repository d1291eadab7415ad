package org.dateline.article.text;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/**
 * A byte order mark.
 *
 * @param charset the encoding that it stands for
 * @param hex its bytes in hexadecimal
 */
record ByteOrderMark(Charset charset, String hex) {
    /** A mark comes before any other mark that is a prefix of it. */
    private static final List<ByteOrderMark> ALL = List.of(
            new ByteOrderMark(StandardCharsets.UTF_8, "efbbbf"),
            new ByteOrderMark(Charset.forName("UTF-32LE"), "fffe0000"),
            new ByteOrderMark(Charset.forName("UTF-32BE"), "0000feff"),
            new ByteOrderMark(StandardCharsets.UTF_16LE, "fffe"),
            new ByteOrderMark(StandardCharsets.UTF_16BE, "feff"));

    /** The mark at the start of the bytes. */
    static Optional<ByteOrderMark> find(byte[] bytes) {
        return ALL.stream().filter(mark -> mark.isPrefixOf(bytes)).findFirst();
    }

    int length() {
        return hex.length() / 2;
    }

    private boolean isPrefixOf(byte[] bytes) {
        byte[] mark = HexFormat.of().parseHex(hex);
        return bytes.length >= mark.length && Arrays.equals(bytes, 0, mark.length, mark, 0, mark.length);
    }
}
