// SPDX-License-Identifier: Apache-2.0
package org.dateline.assess;

import java.util.regex.Pattern;
import org.dateline.model.Iri;
import org.dateline.model.Namespaces;

/** Shortens IRIs for explanations: {@code event/gharyan-taken} for an IRI under {@code …/id/}, the local name for a term of ours. */
final class ShortIris {
    private static final Pattern IN_ANGLES = Pattern.compile("<([^<>\\s]+)>");

    private ShortIris() {}

    static String shorten(String iri) {
        int at = iri.indexOf("/id/");
        if (at >= 0) {
            return iri.substring(at + 4);
        }
        boolean term = iri.startsWith(Namespaces.DATELINE);
        return term ? Iri.localName(iri) : "<" + iri + ">";
    }

    /** All IRIs in angle brackets within a text. */
    static String shortenAll(String text) {
        return IN_ANGLES
                .matcher(text)
                .replaceAll(match -> java.util.regex.Matcher.quoteReplacement(shorten(match.group(1))));
    }
}
