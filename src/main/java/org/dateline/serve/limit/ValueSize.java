// SPDX-License-Identifier: Apache-2.0
package org.dateline.serve.limit;

import java.math.BigDecimal;
import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.expr.NodeValue;
import org.dateline.rdf.LiteralSize;
import org.dateline.serve.http.RequestException;

/** How large the values may be that an expression makes. Beyond it the request ends with status 400. */
final class ValueSize {
    /** The longest text that an expression may build, in UTF-16 units: four times the largest query, and far above any article. */
    static final int LONGEST_TEXT = 1 << 24;

    /** How many comparisons of two characters a search for a text in another may take at worst: about two seconds. */
    private static final long MOST_COMPARISONS = 1L << 32;

    /** Digits in the binary system: as many as {@link LiteralSize#LONGEST_NUMBER} in the decimal one. */
    private static final int MOST_BITS = (int) Math.ceil(LiteralSize.LONGEST_NUMBER * Math.log(10) / Math.log(2));

    private ValueSize() {}

    /** The value, where its size is within the limits. */
    static NodeValue require(NodeValue value) {
        if (value.isNumber()) {
            requireNumber(value);
        } else if (value.isString() || value.isLangString()) {
            requireText(value.asNode().getLiteralLexicalForm().length());
        } else if (value.isDuration()) {
            requireLiteral(value.asNode().getLiteralLexicalForm(), value.getDatatypeURI());
        }
        return value;
    }

    private static void requireNumber(NodeValue value) {
        if (value.isInteger()) {
            requireBits(value.getInteger().bitLength());
        } else if (value.isDecimal()) {
            BigDecimal decimal = value.getDecimal();
            requireBits(decimal.unscaledValue().bitLength());
            requireDigits(Math.abs((long) decimal.scale()));
        }
    }

    /** Refuses whole numbers of more binary digits than the limit. */
    static void requireBits(long bits) {
        requireDigits(bits > MOST_BITS ? LiteralSize.LONGEST_NUMBER + 1L : 0);
    }

    /** Refuses numbers of more digits than the limit. */
    static void requireDigits(long digits) {
        if (digits > LiteralSize.LONGEST_NUMBER) {
            throw new StoppedException(new RequestException(
                    400,
                    "An expression makes a number of more than %,d digits. Round the numbers, or cast them to xsd:double."
                            .formatted(LiteralSize.LONGEST_NUMBER)));
        }
    }

    /** Refuses texts that are longer than the limit. */
    static void requireText(long length) {
        if (length > LONGEST_TEXT) {
            throw new StoppedException(new RequestException(
                    400,
                    "An expression builds a text of more than %,d characters. Join fewer or shorter texts."
                            .formatted(LONGEST_TEXT)));
        }
    }

    /** Refuses texts that together are longer than the limit. */
    static void requireTogether(List<NodeValue> texts) {
        requireText(texts.stream().mapToLong(ValueSize::length).sum());
    }

    /** Refuses to make a number, date, time or duration that Jena would take too long to make. */
    static void requireLiteral(String text, String datatype) {
        if (LiteralSize.isTooLarge(text, datatype)) {
            throw new StoppedException(new RequestException(
                    400, "An expression makes a literal that is too long. %s".formatted(LiteralSize.REMEDY)));
        }
    }

    /** Refuses a search that could take too long. */
    static void requireSearch(NodeValue text, NodeValue wanted) {
        if (length(text) * length(wanted) > MOST_COMPARISONS) {
            throw new StoppedException(new RequestException(
                    400,
                    "An expression searches a text of %,d characters for one of %,d characters. Search for a shorter text."
                            .formatted(length(text), length(wanted))));
        }
    }

    /** The length of the text of a term, in UTF-16 units. */
    static long length(NodeValue value) {
        Node node = value.asNode();
        return node.isLiteral()
                ? node.getLiteralLexicalForm().length()
                : node.isURI() ? node.getURI().length() : 0;
    }
}
