// SPDX-License-Identifier: Apache-2.0
package org.dateline.fuzz;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/** Makes new inputs of known ones: cuts, repeats and joins them, and puts in words that readers treat in a special way. */
final class InputMutator {
    /** Longer inputs are cut: what long inputs do is the business of the tests of limits. */
    static final int LONGEST = 16 << 10;

    private static final int MOST_STEPS = 6;
    private static final int LONGEST_SLICE = 200;
    private static final int MOST_REPEATS = 300;

    /** What breaks readers of all kinds of text: the ends of number ranges, halves of characters, quotes and brackets. */
    private static final List<String> ODD = List.of(
            "\0",
            "\uFEFF",
            "\u2028",
            "\u202E",
            "\uD83D\uDE00",
            "\r",
            "\n",
            "\\",
            "\\u0000",
            "\\uD800",
            "\\U0010FFFF",
            "%00",
            "%zz",
            "%F0%9F",
            "&#0;",
            "&#xD800;",
            "\"",
            "'",
            "\"\"\"",
            "<",
            ">",
            "{",
            "}",
            "[",
            "]",
            "(",
            ")",
            "..",
            "../..",
            ":",
            ";",
            "#",
            "_:",
            "-",
            "-0",
            "0",
            "-1",
            "1e999",
            "-1e-999",
            "NaN",
            "INF",
            "2147483648",
            "-2147483649",
            "9223372036854775808",
            "99999999999999999999999999",
            "2019-02-30",
            "-0001-01-01",
            "0000",
            "999999999-12-31",
            "2019-13",
            "24:00:00",
            "23:59:60Z",
            "+14:01",
            "2019-04-04T10:00:00+99:99",
            "null",
            "true",
            "https://w3id.org/dateline/id/event/",
            "urn:x:%",
            "http://[::1",
            "http://a b/",
            "mailto:");

    private final Random random;
    private final List<byte[]> seeds;
    private final List<String> words;

    /**
     * Creates a mutator.
     *
     * @param seeds inputs to start from, of which there is at least one
     * @param words the words of the language of the reader
     */
    InputMutator(Random random, List<byte[]> seeds, List<String> words) {
        this.random = random;
        this.seeds = seeds;
        this.words = words;
    }

    /** A new input. */
    byte[] next() {
        byte[] input = any(seeds);
        for (int left = 1 + random.nextInt(MOST_STEPS); left > 0; left--) {
            input = step(input);
        }
        return input.length > LONGEST ? Arrays.copyOf(input, LONGEST) : input;
    }

    private byte[] step(byte[] input) {
        int at = random.nextInt(input.length + 1);
        int end = Math.min(input.length, at + random.nextInt(LONGEST_SLICE));
        return switch (random.nextInt(10)) {
            case 0 -> joined(input, at, input, end);
            case 1 -> joined(input, at, bytes(random.nextInt(1 << 16)), at, input);
            case 2 -> Arrays.copyOf(input, at);
            case 3 -> joined(input, at, slice(any(seeds)), at, input);
            case 4 -> joined(input, at, repeated(Arrays.copyOfRange(input, at, end)), at, input);
            case 5 -> joined(input, at, Arrays.copyOfRange(input, at, end), at, input);
            case 6, 7 -> joined(input, at, any(ODD).getBytes(StandardCharsets.UTF_8), at, input);
            default -> replacedToken(input, at);
        };
    }

    /** Puts another word in the place of a number or a word. */
    private byte[] replacedToken(byte[] input, int at) {
        int from = at;
        while (from < input.length && !letter(input[from])) {
            from++;
        }
        int to = from;
        while (to < input.length && letter(input[to])) {
            to++;
        }
        String word = words.isEmpty() || random.nextInt(3) == 0 ? any(ODD) : any(words);
        return joined(input, from, word.getBytes(StandardCharsets.UTF_8), to, input);
    }

    private static boolean letter(byte b) {
        return Character.isLetterOrDigit(b);
    }

    private byte[] slice(byte[] other) {
        int from = random.nextInt(other.length + 1);
        return Arrays.copyOfRange(other, from, Math.min(other.length, from + random.nextInt(LONGEST_SLICE)));
    }

    private byte[] repeated(byte[] part) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        int times = random.nextInt(MOST_REPEATS);
        for (int i = 0; i < times && out.size() < LONGEST; i++) {
            out.writeBytes(part);
        }
        return out.toByteArray();
    }

    private static byte[] bytes(int two) {
        return new byte[] {(byte) two, (byte) (two >> 8)};
    }

    /** The first bytes of one input, then the other from a place on. */
    private static byte[] joined(byte[] head, int until, byte[] tail, int from) {
        return joined(head, until, new byte[0], from, tail);
    }

    private static byte[] joined(byte[] head, int until, byte[] middle, int from, byte[] tail) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(head, 0, until);
        out.writeBytes(middle);
        out.write(tail, from, tail.length - from);
        return out.toByteArray();
    }

    private <T> T any(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }
}
