// SPDX-License-Identifier: Apache-2.0
package org.dateline.rdf.write;

import org.apache.jena.graph.Node;

/**
 * What text XML 1.0 can hold (section 2.2, production Char): no control character but tab, line feed and carriage return, no
 * surrogate, neither U+FFFE nor U+FFFF. Not even a character reference can stand for the others (section 4.1).
 */
public final class XmlText {
    private static final int REPLACEMENT = 0xFFFD;

    private XmlText() {}

    /** Whether XML can hold a character. */
    public static boolean isChar(int c) {
        return c == '\t'
                || c == '\n'
                || c == '\r'
                || (c >= 0x20 && c <= 0xD7FF)
                || (c >= 0xE000 && c <= 0xFFFD)
                || c >= 0x10000;
    }

    /** Whether XML can hold a text. */
    public static boolean isXml(String text) {
        return text.codePoints().allMatch(XmlText::isChar);
    }

    /** Whether XML can hold all parts of a term. */
    public static boolean isXml(Node node) {
        if (node.isURI()) {
            return isXml(node.getURI());
        }
        return !node.isLiteral()
                || (isXml(node.getLiteralLexicalForm())
                        && isXml(node.getLiteralLanguage())
                        && isXml(node.getLiteralDatatypeURI()));
    }

    /** The text with U+FFFD, the replacement character, in place of each character that XML cannot hold. */
    public static String replaced(String text) {
        if (isXml(text)) {
            return text;
        }
        StringBuilder xml = new StringBuilder(text.length());
        text.codePoints().map(c -> isChar(c) ? c : REPLACEMENT).forEach(xml::appendCodePoint);
        return xml.toString();
    }
}
