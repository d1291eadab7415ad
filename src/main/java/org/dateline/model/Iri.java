// SPDX-License-Identifier: Apache-2.0
package org.dateline.model;

/** Reads IRIs as text. */
public final class Iri {
    private static final String SEPARATORS = "#/:";

    private Iri() {}

    /**
     * The last part of an IRI, by which it is named where it has no label: what follows the last {@code #}; without one, what
     * follows the last {@code /}; without that, what follows the last {@code :}. Separators at the end do not count.
     *
     * <pre>
     * http://example.org/place/tripoli   tripoli
     * http://example.org/terms#a/b       a/b
     * http://example.org/place/          place
     * urn:example:tripoli                tripoli
     * </pre>
     *
     * @param iri an IRI, or any text
     * @return never empty, unless the text is; the whole text where it has no part
     */
    public static String localName(String iri) {
        int end = iri.length();
        while (end > 0 && SEPARATORS.indexOf(iri.charAt(end - 1)) >= 0) {
            end--;
        }
        if (end == 0) {
            return iri;
        }
        for (int i = 0; i < SEPARATORS.length(); i++) {
            int cut = iri.lastIndexOf(SEPARATORS.charAt(i), end - 1);
            if (cut >= 0) {
                return iri.substring(cut + 1, end);
            }
        }
        return iri.substring(0, end);
    }

    /**
     * The part of a term's IRI that all terms of its vocabulary share: up to the last hash or slash.
     *
     * @return empty where it has neither
     */
    public static String namespace(String iri) {
        return iri.substring(0, Math.max(iri.lastIndexOf('#'), iri.lastIndexOf('/')) + 1);
    }
}
