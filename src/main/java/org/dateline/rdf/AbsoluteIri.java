// SPDX-License-Identifier: Apache-2.0
package org.dateline.rdf;

import org.apache.jena.rfc3986.IRI3986;
import org.apache.jena.rfc3986.IRIParseException;
import org.jspecify.annotations.Nullable;

/**
 * Checks whether a string is an IRI by the grammar of RFC 3987. Most IRIs in real data are plain ASCII with a plain host, which one
 * pass over a table recognises; all others are parsed in full.
 */
public final class AbsoluteIri {
    private static final int ASCII = 128;
    private static final boolean[] PLAIN = new boolean[ASCII];

    static {
        String plain = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~/?!$&'()*+,;=:@";
        plain.chars().forEach(c -> PLAIN[c] = true);
    }

    private AbsoluteIri() {}

    /** Whether the string is an absolute IRI, fragment allowed. */
    public static boolean is(String iri) {
        return isPlain(iri) || find(iri) != null;
    }

    /** The parsed IRI, or null where the string is relative or no IRI at all. */
    private static @Nullable IRI3986 find(String text) {
        try {
            IRI3986 iri = IriParser.parse(text);
            return iri.hasScheme() ? iri : null;
        } catch (IRIParseException e) {
            return null;
        }
    }

    /**
     * Whether the string is surely an absolute IRI in normal form, so that resolving it against any base would give itself.
     * False does not mean that it is none.
     */
    public static boolean isPlain(String iri) {
        int colon = schemeEnd(iri);
        if (colon < 0) {
            return false;
        }
        int at = colon + 1;
        int length = iri.length();
        if (iri.startsWith("//", at)) {
            at = plainHostEnd(iri, at + 2);
            if (at < 0) {
                return false;
            }
        }
        boolean fragment = false;
        for (; at < length; at++) {
            char c = iri.charAt(at);
            if (c == '#' && !fragment) {
                fragment = true;
            } else if (c >= ASCII || !PLAIN[c] || startsDotSegment(iri, at)) {
                return false;
            }
        }
        return true;
    }

    private static boolean startsDotSegment(String iri, int at) {
        return iri.charAt(at) == '/' && at + 1 < iri.length() && iri.charAt(at + 1) == '.';
    }

    /** Where the scheme ends (the index of its colon), or -1. */
    private static int schemeEnd(String iri) {
        for (int i = 0; i < iri.length(); i++) {
            char c = iri.charAt(i);
            if (c == ':') {
                return i == 0 ? -1 : i;
            }
            boolean letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
            boolean later = i > 0 && ((c >= '0' && c <= '9') || c == '+' || c == '-' || c == '.');
            if (!letter && !later) {
                return -1;
            }
        }
        return -1;
    }

    /** Where a host of letters, digits, dots and hyphens ends, or -1 where the authority is of another sort. */
    private static int plainHostEnd(String iri, int from) {
        int at = from;
        while (at < iri.length()) {
            char c = iri.charAt(at);
            if (c == '/' || c == '?' || c == '#') {
                break;
            }
            if (c >= ASCII || c == ':' || c == '@' || !PLAIN[c]) {
                return -1;
            }
            at++;
        }
        return at > from ? at : -1;
    }
}
