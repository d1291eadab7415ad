// SPDX-License-Identifier: Apache-2.0
package org.dateline.rdf.parse;

import org.apache.jena.datatypes.RDFDatatype;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.vocabulary.RDF;

/**
 * Checks whether the text of a literal is in the lexical space of its datatype. Jena's own check decides. The most common forms of the
 * most common datatypes are accepted without it, because it takes longer than parsing the whole statement.
 */
final class LexicalForm {
    private static final int SAFE_DIGITS = 18;

    private LexicalForm() {}

    static boolean isValid(String lexical, RDFDatatype datatype) {
        if (datatype.equals(XSDDatatype.XSDstring)) {
            return true;
        }
        if (datatype.equals(XSDDatatype.XSDinteger) || datatype.equals(XSDDatatype.XSDdecimal)) {
            return isPlainInteger(lexical) || datatype.isValid(lexical);
        }
        if (datatype.equals(XSDDatatype.XSDdateTime)) {
            return isPlainDateTime(lexical) || datatype.isValid(lexical);
        }
        if (datatype.equals(XSDDatatype.XSDdate)) {
            return (lexical.length() == 10 && isPlainDate(lexical)) || datatype.isValid(lexical);
        }
        // A language-tagged string without its tag: RDF 1.1 Concepts, section 3.3.
        return !datatype.equals(RDF.dtLangString) && datatype.isValid(lexical);
    }

    private static boolean isPlainInteger(String text) {
        int from = text.startsWith("-") ? 1 : 0;
        return text.length() > from && text.length() <= SAFE_DIGITS && digits(text, from, text.length());
    }

    /** {@code 2019-04-03T18:00:00Z}: any day that every month has, any time but leap seconds and 24:00. */
    private static boolean isPlainDateTime(String text) {
        return text.length() == 20
                && text.charAt(10) == 'T'
                && text.charAt(13) == ':'
                && text.charAt(16) == ':'
                && text.charAt(19) == 'Z'
                && isPlainDate(text)
                && within(text, 11, 0, 23)
                && within(text, 14, 0, 59)
                && within(text, 17, 0, 59);
    }

    private static boolean isPlainDate(String text) {
        return digits(text, 0, 4)
                && !text.startsWith("0000")
                && text.charAt(4) == '-'
                && text.charAt(7) == '-'
                && within(text, 5, 1, 12)
                && within(text, 8, 1, 28);
    }

    private static boolean within(String text, int at, int lowest, int highest) {
        if (!digits(text, at, at + 2)) {
            return false;
        }
        int value = (text.charAt(at) - '0') * 10 + text.charAt(at + 1) - '0';
        return lowest <= value && value <= highest;
    }

    private static boolean digits(String text, int from, int to) {
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if (c < '0' || c > '9') {
                return false;
            }
        }
        return true;
    }
}
