package org.dateline.serve;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** Where a thing is shown on this server: its own path where its IRI is under the base, else a page that is told the IRI. */
record LocalPaths(String baseIri) {

    /** The path of a thing's page. */
    String of(String iri) {
        return iri.startsWith(baseIri) && iri.length() > baseIri.length()
                ? "/" + iri.substring(baseIri.length())
                : "/browse?iri=" + encoded(iri);
    }

    /** The IRI that is served at a path. */
    String iriAt(String path) {
        return baseIri + path.substring(1);
    }

    /** What follows the last {@code #}, {@code /} or {@code :} of an IRI; all of it where nothing does. */
    static String localName(String iri) {
        int cut = Math.max(iri.lastIndexOf('#'), Math.max(iri.lastIndexOf('/'), iri.lastIndexOf(':')));
        return cut + 1 < iri.length() ? iri.substring(cut + 1) : iri;
    }

    static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
