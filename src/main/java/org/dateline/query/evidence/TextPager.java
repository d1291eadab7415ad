package org.dateline.query.evidence;

import org.dateline.model.reading.TextPart;

/** Cuts a text into parts that make a page of bearable size: at ends of paragraphs, for want of these between words. */
final class TextPager {
    /** Longest part, in code points: a page of it with all its marks stays far below 500 KB. */
    private static final int LONGEST = 16_000;

    /** However many mentions there are, a part is at least so long. */
    private static final int SHORTEST = 2_000;

    /** So many mentions a part should have at most. */
    private static final int MENTIONS = 400;

    private final String text;
    private final int most;

    /**
     * Cuts a text.
     *
     * @param mentions how many mentions it has: where they stand close, parts are shorter
     */
    TextPager(String text, long mentions) {
        this.text = text;
        long fitting = mentions == 0 ? LONGEST : (long) text.length() * MENTIONS / mentions;
        this.most = (int) Math.max(SHORTEST, Math.min(LONGEST, fitting));
    }

    /**
     * A part.
     *
     * @param words its text
     * @param where which part it is
     */
    record Cut(String words, TextPart.Where where) {}

    /** The part that contains an offset, in code points; the last part for an offset behind the text. */
    Cut at(int offset) {
        int begin = 0;
        int point = 0;
        int number = 1;
        int before = -1;
        while (true) {
            int end = end(begin);
            int after = point + text.codePointCount(begin, end);
            if (offset < after || end == text.length()) {
                int rest = parts(end);
                int total = after + text.codePointCount(end, text.length());
                return new Cut(
                        text.substring(begin, end),
                        new TextPart.Where(point, after, total, before, number, number + rest));
            }
            before = point;
            begin = end;
            point = after;
            number++;
        }
    }

    private int parts(int from) {
        int parts = 0;
        for (int begin = from; begin < text.length(); begin = end(begin)) {
            parts++;
        }
        return parts;
    }

    /** Where the part that begins here ends, in UTF-16 units. */
    private int end(int begin) {
        if (text.length() - begin <= most) {
            return text.length();
        }
        int latest = begin + most;
        int paragraph = text.lastIndexOf('\n', latest - 1);
        int word = text.lastIndexOf(' ', latest - 1);
        int half = begin + most / 2;
        int end = paragraph >= half ? paragraph + 1 : word >= half ? word + 1 : latest;
        return Character.isLowSurrogate(text.charAt(end)) ? end - 1 : end;
    }
}
