// SPDX-License-Identifier: Apache-2.0
package org.dateline.page.article;

import java.util.List;

/**
 * A paragraph.
 *
 * @param begin the offset of its first code point in the whole text
 * @param rightToLeft whether its first letter belongs to a right-to-left script
 * @param pieces its words and marks
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
