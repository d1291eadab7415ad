// SPDX-License-Identifier: Apache-2.0
package org.dateline.cli;

import org.dateline.model.Namespaces;

/** The names by which users may call things of Dateline: {@code event/tajoura-strike} for an IRI below {@value #BASE}. */
final class ShortName {
    /** The IRI below which short names stand for things. */
    static final String BASE = Namespaces.DATELINE + "id/";

    private ShortName() {}

    /** The IRI that a user names: a short name, or an IRI with or without angle brackets. */
    static String iri(String name) {
        String bare = name.replaceFirst("^<(.*)>$", "$1");
        return bare.contains(":") ? bare : BASE + bare;
    }

    /** The short name of an IRI; the IRI itself if it has none. */
    static String of(String iri) {
        return iri.startsWith(BASE) ? iri.substring(BASE.length()) : iri;
    }
}
