// SPDX-License-Identifier: Apache-2.0
package org.dateline.model.article;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is known of an article beside its text.
 *
 * @param headline its headline; empty where it has none
 * @param publication when it came out, if that is known
 * @param publisher who published it; empty if unknown
 * @param authors its byline, name by name
 * @param address its address on the web, http or https; empty if unknown
 * @param language its BCP 47 language tag
 * @param located where it was written, as its dateline or metadata say ("Tripoli"); empty where they do not
 * @param agency the wire that its dateline names ("TRIPOLI (Reuters) -"); empty if none is named
 */
public record Masthead(
        String headline,
        @Nullable Publication publication,
        String publisher,
        List<String> authors,
        String address,
        String language,
        String located,
        String agency) {
    /** Nothing but the language. */
    public static final Masthead UNKNOWN = new Masthead("", null, "", List.of(), "", "en", "", "");

    /** Keeps a copy. */
    public Masthead {
        authors = List.copyOf(authors);
    }
}
