package org.dateline.page.timeline;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/** Lines of iCalendar: escaped, folded at 75 octets, never within a character (RFC 5545, sections 3.1 and 3.3.11). */
final class CalendarLineWriter {
    private static final int OCTETS = 75;

    private final OutputStream out;

    CalendarLineWriter(OutputStream out) {
        this.out = out;
    }

    /** A property whose value is text. */
    void text(String name, String text) throws IOException {
        write(name, escaped(text));
    }

    /** A property whose value is written as it is. */
    void write(String name, String value) throws IOException {
        byte[] line = (name + ":" + value).getBytes(StandardCharsets.UTF_8);
        int begin = 0;
        int room = OCTETS;
        while (line.length - begin > room) {
            int end = begin + room;
            while ((line[end] & 0xC0) == 0x80) {
                end--;
            }
            out.write(line, begin, end - begin);
            out.write('\r');
            out.write('\n');
            out.write(' ');
            begin = end;
            room = OCTETS - 1;
        }
        out.write(line, begin, line.length - begin);
        out.write('\r');
        out.write('\n');
    }

    /** A text with what has a meaning in iCalendar escaped, and without other control characters. */
    static String escaped(String text) {
        return text.replace("\\", "\\\\")
                .replace(";", "\\;")
                .replace(",", "\\,")
                .replace("\r\n", "\\n")
                .replace("\n", "\\n")
                .replaceAll("\\p{Cntrl}", " ");
    }

    /** A URL, which is not escaped, without what would break the line. */
    static String uri(String url) {
        return url.replaceAll("[\\p{Cntrl} ]", "");
    }
}
