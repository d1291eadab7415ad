package org.dateline.page.timeline;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/** Writes lines of iCalendar, escaped and folded at 75 octets but never inside a character (RFC 5545, sections 3.1 and 3.3.11). */
final class CalendarLineWriter {
    private static final int OCTETS = 75;

    private final OutputStream out;

    CalendarLineWriter(OutputStream out) {
        this.out = out;
    }

    /** Writes a property with a text value. */
    void text(String name, String text) throws IOException {
        write(name, escaped(text));
    }

    /** Writes a property with a value that needs no escaping. */
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

    /** Escapes the special characters of iCalendar, and replaces other control characters by spaces. */
    static String escaped(String text) {
        return text.replace("\\", "\\\\")
                .replace(";", "\\;")
                .replace(",", "\\,")
                .replace("\r\n", "\\n")
                .replace("\n", "\\n")
                .replaceAll("\\p{Cntrl}", " ");
    }

    /** A URL without characters that would break the line; iCalendar does not escape URLs. */
    static String uri(String url) {
        return url.replaceAll("[\\p{Cntrl} ]", "");
    }
}
