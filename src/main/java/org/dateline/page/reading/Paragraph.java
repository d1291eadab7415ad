package org.dateline.page.reading;

import java.util.List;

/**
 * A paragraph.
 *
 * @param begin of its first code point in the whole text
 * @param rightToLeft whether its first letter is of a script that is written so
 * @param pieces what stands in it
 */
public record Paragraph(int begin, boolean rightToLeft, List<TextNode> pieces) {
    /** Keeps a copy of the list. */
    public Paragraph {
        pieces = List.copyOf(pieces);
    }

    /** The direction of its text, as HTML writes it. */
    public String direction() {
        return rightToLeft ? "rtl" : "ltr";
    }
}
