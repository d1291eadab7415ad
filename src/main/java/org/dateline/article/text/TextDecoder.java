package org.dateline.article.text;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.dateline.article.draft.RawArticleSink;
import org.dateline.issue.SourcePosition;
import org.mozilla.universalchardet.UniversalDetector;

/**
 * Decodes bytes of uncertain encoding. It tries the byte order mark, UTF-8 if all bytes are valid UTF-8, the declared encoding, and a
 * guess from the bytes, in this order. A guess is reported.
 */
public final class TextDecoder {
    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
    /** The WHATWG Encoding Standard reads these as windows-1252, of which they are parts. */
    private static final Set<String> PARTS_OF_WINDOWS_1252 = Set.of("iso-8859-1", "us-ascii");

    private static final int PROBE = 4096;

    private TextDecoder() {}

    /**
     * Decodes the bytes and removes a byte order mark.
     *
     * @param declared the encoding that the document declares; empty if none
     * @param name the name of the input, for the message
     */
    public static String decode(byte[] bytes, String declared, String name, RawArticleSink sink) {
        Optional<ByteOrderMark> mark = ByteOrderMark.find(bytes);
        if (mark.isPresent()) {
            int length = mark.get().length();
            return new String(bytes, length, bytes.length - length, mark.get().charset());
        }
        Optional<Charset> wide = wide(bytes);
        CharBuffer text = CharBuffer.allocate(bytes.length);
        ByteBuffer rest = ByteBuffer.wrap(bytes);
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
        if (wide.isEmpty() && decoded(decoder, rest, text)) {
            return text.flip().toString();
        }
        Optional<Charset> declaredCharset = named(declared).filter(charset -> wide.isEmpty());
        if (declaredCharset.isPresent()) {
            return new String(bytes, declaredCharset.get());
        }
        Charset guess = wide.orElseGet(() -> guess(bytes));
        sink.warn(
                at(bytes, rest.position(), name),
                "not UTF-8, and no encoding is declared; read as %s, the most likely encoding".formatted(guess.name()));
        return new String(bytes, guess);
    }

    private static boolean decoded(CharsetDecoder decoder, ByteBuffer bytes, CharBuffer text) {
        CoderResult result = decoder.decode(bytes, text, true);
        return !result.isError() && !decoder.flush(text).isError();
    }

    /** Detects UTF-16 without a byte order mark by the zero bytes that Latin letters then have at every second position. */
    public static Optional<Charset> wide(byte[] bytes) {
        int probe = Math.min(bytes.length, PROBE) & ~1;
        int even = 0;
        int odd = 0;
        for (int i = 0; i < probe; i += 2) {
            even += bytes[i] == 0 ? 1 : 0;
            odd += bytes[i + 1] == 0 ? 1 : 0;
        }
        if (probe >= 4 && odd > probe / 3 && even == 0) {
            return Optional.of(StandardCharsets.UTF_16LE);
        }
        return probe >= 4 && even > probe / 3 && odd == 0 ? Optional.of(StandardCharsets.UTF_16BE) : Optional.empty();
    }

    private static Optional<Charset> named(String declared) {
        try {
            Charset charset = Charset.forName(declared.strip());
            return Optional.of(widened(charset));
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            return Optional.empty();
        }
    }

    private static Charset guess(byte[] bytes) {
        UniversalDetector detector = new UniversalDetector();
        detector.handleData(bytes, 0, bytes.length);
        detector.dataEnd();
        String detected = detector.getDetectedCharset();
        return detected == null || !Charset.isSupported(detected) ? WINDOWS_1252 : widened(Charset.forName(detected));
    }

    private static Charset widened(Charset charset) {
        return PARTS_OF_WINDOWS_1252.contains(charset.name().toLowerCase(Locale.ROOT)) ? WINDOWS_1252 : charset;
    }

    private static SourcePosition at(byte[] bytes, int offset, String name) {
        long line = 1;
        long column = 1;
        for (int i = 0; i < offset; i++) {
            column++;
            if (bytes[i] == '\n') {
                line++;
                column = 1;
            }
        }
        return new SourcePosition(name, line, column);
    }
}
