package org.dateline.article.text;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/**
 * The first bytes by which an encoding tells itself.
 *
 * @param charset that it stands for
 * @param hex the bytes
 */
record ByteOrderMark(Charset charset, String hex) {
    /** The longer before those that they begin with. */
    private static final List<ByteOrderMark> ALL = List.of(
            new ByteOrderMark(StandardCharsets.UTF_8, "efbbbf"),
            new ByteOrderMark(Charset.forName("UTF-32LE"), "fffe0000"),
            new ByteOrderMark(Charset.forName("UTF-32BE"), "0000feff"),
            new ByteOrderMark(StandardCharsets.UTF_16LE, "fffe"),
            new ByteOrderMark(StandardCharsets.UTF_16BE, "feff"));

    /** The mark at the start of the bytes. */
    static Optional<ByteOrderMark> find(byte[] bytes) {
        return ALL.stream().filter(mark -> mark.opens(bytes)).findFirst();
    }

    int length() {
        return hex.length() / 2;
    }

    private boolean opens(byte[] bytes) {
        byte[] mark = HexFormat.of().parseHex(hex);
        return bytes.length >= mark.length && Arrays.equals(bytes, 0, mark.length, mark, 0, mark.length);
    }
}
