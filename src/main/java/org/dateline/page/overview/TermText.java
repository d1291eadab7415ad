// SPDX-License-Identifier: Apache-2.0
package org.dateline.page.overview;

import java.util.Locale;
import org.dateline.model.Iri;

/** Names of vocabulary terms as words on a page. */
final class TermText {
    private TermText() {}

    /** A local name in camel case as words: {@code armed group}. */
    static String words(String iri) {
        String name = Iri.localName(iri);
        return name.replaceAll("([a-z])([A-Z])", "$1 $2").toLowerCase(Locale.ROOT);
    }
}
