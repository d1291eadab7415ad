// SPDX-License-Identifier: Apache-2.0
package org.dateline.rdf.parse;

import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.Arrays;
import org.dateline.issue.DamagedInputException;
import org.dateline.issue.EncodingIssue;
import org.dateline.issue.SourcePosition;
import org.jspecify.annotations.Nullable;

/**
 * The bytes of an input on their way to a parser: remembers how the reading failed, since parsers rewrite or swallow the
 * exceptions of their input, and stops at the first byte that is not UTF-8 (RFC 3629), which RIOT would replace by U+FFFD.
 *
 * <p>All good bytes before a bad one are delivered first, so that an earlier error of syntax is still the one that is reported.
 */
final class GuardedInput extends InputStream {
    private static final VarHandle LONGS = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final long HIGH_BITS = 0x8080808080808080L;
    private static final long LOW_BITS = 0x7F7F7F7F7F7F7F7FL;
    private static final long NEWLINES = 0x0A0A0A0A0A0A0A0AL;

    private static final byte[] UTF_8_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

    private final InputStream input;
    private final String name;
    private final boolean text;
    private final Utf8Automaton automaton = new Utf8Automaton();
    private boolean begun;
    private int headBytes;
    private long lines;
    private long column = 1;
    private @Nullable IOException failure;

    GuardedInput(InputStream input, String name, boolean text) {
        this(input, name, text, 0);
    }

    /** A part of an input, before which some lines have been read. */
    GuardedInput(InputStream input, String name, boolean text, long linesBefore) {
        this.lines = linesBefore + 1;
        this.input = text && linesBefore == 0 ? new PushbackInputStream(input, UTF_8_MARK.length) : input;
        this.name = name;
        this.text = text;
    }

    /** How the reading of the bytes failed, where it did. */
    @Nullable
    IOException failure() {
        return failure;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        if (failure != null) {
            throw failure;
        }
        try {
            if (input instanceof PushbackInputStream beginning && !begun) {
                begun = true;
                skipMark(beginning);
            }
            int count = input.read(buffer, offset, length);
            if (!text) {
                return count;
            }
            return count < 0 ? atEnd() : check(buffer, offset, count);
        } catch (IOException e) {
            failure = e;
            throw e;
        }
    }

    /** Text may begin with U+FEFF as a mark of UTF-8 (RFC 8259, section 8.1, for JSON), which is no part of the text. */
    private static void skipMark(PushbackInputStream beginning) throws IOException {
        byte[] first = beginning.readNBytes(UTF_8_MARK.length);
        if (!Arrays.equals(first, UTF_8_MARK)) {
            beginning.unread(first);
        }
    }

    private int atEnd() throws DamagedInputException {
        if (automaton.insideCharacter()) {
            throw damaged("the input ends inside a UTF-8 character");
        }
        return -1;
    }

    private int check(byte[] buffer, int offset, int count) throws DamagedInputException {
        refuseUtf16(buffer, offset, count);
        int end = offset + count;
        int at = offset;
        while (at < end) {
            if (!automaton.insideCharacter()) {
                at = skipAscii(buffer, at, end);
                if (at == end) {
                    break;
                }
            }
            if (!automaton.accept(buffer[at])) {
                DamagedInputException damage = damaged(badCharacter(automaton.head()));
                if (at == offset) {
                    throw damage;
                }
                failure = damage;
                return at - offset;
            }
            if (!automaton.insideCharacter()) {
                column++;
            }
            at++;
        }
        return count;
    }

    /** Passes over the ASCII from here on, eight bytes at a time, counting lines; returns where it ends. */
    private int skipAscii(byte[] buffer, int from, int end) {
        int at = from;
        int lineStart = -1;
        long found = 0;
        while (at + Long.BYTES <= end) {
            long eight = (long) LONGS.get(buffer, at);
            if ((eight & HIGH_BITS) != 0) {
                break;
            }
            long matches = newlinesIn(eight);
            if (matches != 0) {
                found += Long.bitCount(matches);
                lineStart = at + Long.BYTES - Long.numberOfLeadingZeros(matches) / Byte.SIZE;
            }
            at += Long.BYTES;
        }
        while (at < end && buffer[at] >= 0) {
            if (buffer[at] == '\n') {
                found++;
                lineStart = at + 1;
            }
            at++;
        }
        lines += found;
        column = lineStart < 0 ? column + (at - from) : 1 + (at - lineStart);
        return at;
    }

    /** The high bit of each byte that is a line feed, given eight ASCII bytes; exact, since no carry leaves a byte. */
    private static long newlinesIn(long eight) {
        long zeroes = eight ^ NEWLINES;
        return ~((zeroes & LOW_BITS) + LOW_BITS | zeroes | LOW_BITS);
    }

    /** No syntax has a NUL among its first two characters, but UTF-16 has it there. */
    private void refuseUtf16(byte[] buffer, int offset, int count) throws DamagedInputException {
        for (int i = 0; i < count && headBytes < 2; i++) {
            headBytes++;
            if (buffer[offset + i] == 0) {
                throw damaged("the text seems to be UTF-16. Convert it to UTF-8");
            }
        }
    }

    private String badCharacter(int head) {
        if (lines == 1 && column == 1 && head >= 0xFE) {
            return "the text seems to be UTF-16. Convert it to UTF-8";
        }
        return "invalid UTF-8: byte 0x%02X. Convert the file to UTF-8, or correct the byte".formatted(head);
    }

    /** Where the last byte stood that was read. */
    SourcePosition position() {
        return new SourcePosition(name, lines, column);
    }

    private DamagedInputException damaged(String message) {
        return new DamagedInputException(new EncodingIssue(new SourcePosition(name, lines, column), message));
    }
}
