package org.dateline.model.article;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.HexFormat;

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
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    /** An offset in UTF-16 units as one in Unicode code points, as the graph counts. */
    public int codePoints(int offset) {
        return text.codePointCount(0, offset);
    }
}
