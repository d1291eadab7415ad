// SPDX-License-Identifier: Apache-2.0
package org.dateline.assess;

import java.util.regex.Pattern;
import org.dateline.model.Iri;
import org.dateline.model.Namespaces;
import org.dateline.model.Status;

/**
 * Shortens IRIs for explanations: {@code event/gharyan-taken} for an IRI under {@code …/id/}, the label for a status, the local name for
 * another term of the ontology.
 */
final class ShortIris {
    private static final Pattern IN_ANGLES = Pattern.compile("<([^<>\\s]+)>");

    private ShortIris() {}

    static String shorten(String iri) {
        int at = iri.indexOf("/id/");
        if (at >= 0) {
            return iri.substring(at + 4);
        }
        boolean term = iri.startsWith(Namespaces.DATELINE);
        return term ? Status.find(iri).map(Status::label).orElse(Iri.localName(iri)) : "<" + iri + ">";
    }

    /** All IRIs in angle brackets within a text. */
    static String shortenAll(String text) {
        return IN_ANGLES
                .matcher(text)
                .replaceAll(match -> java.util.regex.Matcher.quoteReplacement(shorten(match.group(1))));
    }
}
