// SPDX-License-Identifier: Apache-2.0
package org.dateline.rdf;

import org.apache.jena.rfc3986.IRI3986;
import org.apache.jena.rfc3986.IRIParseException;

/** Parses IRIs by Jena's parser of RFC 3987, and refuses what makes that parser fail. */
public final class IriParser {
    private IriParser() {}

    /**
     * Parses an IRI, absolute or relative.
     *
     * @throws IRIParseException where the text is none; or where its port has more digits than an int, which ends Jena 5.6.0 with
     *     a NumberFormatException
     */
    public static IRI3986 parse(String text) {
        try {
            return IRI3986.createSyntax(text);
        } catch (NumberFormatException e) {
            throw tooLargePort(text);
        }
    }

    /** The error of an IRI in which Jena read a port as a number, and failed. */
    public static IRIParseException tooLargePort(String text) {
        return new IRIParseException(text, "The port is no port number; the largest is 65535");
    }
}
