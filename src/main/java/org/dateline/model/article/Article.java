// SPDX-License-Identifier: Apache-2.0
package org.dateline.model.article;

import java.text.Normalizer;
import org.dateline.model.Sha256;

/**
 * A news article.
 *
 * @param slug its name in IRIs: lower-case ASCII letters, digits and hyphens
 * @param masthead what is known of it beside its text
 * @param text its text as offsets count in it: NFC, LF line ends
 */
public record Article(String slug, Masthead masthead, String text) {

    /** Brings the text into NFC with LF line ends, and checks the name. */
    public Article {
        if (!slug.matches("[a-z0-9]+(-[a-z0-9]+)*")) {
            throw new IllegalArgumentException("not an article's name: " + slug);
        }
        text = Normalizer.normalize(text.replace("\r\n", "\n").replace('\r', '\n'), Normalizer.Form.NFC);
    }

    /** The SHA-256 of the text's UTF-8, in lower-case hexadecimal: the graph's {@code dl:textDigest}. */
    public String digest() {
        return Sha256.hex(text);
    }

    /** An offset in UTF-16 units as one in Unicode code points, as the graph counts. */
    public int codePoints(int offset) {
        return text.codePointCount(0, offset);
    }
}
