// SPDX-License-Identifier: Apache-2.0
package org.dateline.model.fact;

import java.util.List;
import org.dateline.model.article.Span;

/**
 * That something of which an article speaks is held to be something that is known already.
 *
 * @param own the IRI that it would have by itself
 * @param known the IRI of what it is held to be
 * @param mentions the words of the article that speak of it
 * @param evidence the rule, how sure it is, and why
 */
public record Merge(String own, String known, List<Span> mentions, FactEvidence evidence) {

    /** Keeps a copy. */
    public Merge {
        mentions = List.copyOf(mentions);
    }
}
