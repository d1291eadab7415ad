// SPDX-License-Identifier: Apache-2.0
package org.dateline.model.text;

import java.util.List;

/**
 * The things that somebody may mean by a name.
 *
 * @param fit how well the name fits them; of things that fit less well none is here
 * @param hits the things, those in most events first; empty if the name fits nothing
 */
public record NameHits(NameFit fit, List<TextHit> hits) {
    /** A name that fits nothing. */
    public static final NameHits NONE = new NameHits(NameFit.SOME, List.of());

    /** Keeps a copy. */
    public NameHits {
        hits = List.copyOf(hits);
    }
}
