// SPDX-License-Identifier: Apache-2.0
package org.dateline.model.fact;

import java.util.List;
import org.dateline.model.article.Span;

/**
 * The decision that a thing of an article is the same as a thing that the store already has.
 *
 * @param own the IRI that it would have without the merge
 * @param known the IRI of the thing in the store
 * @param mentions the words of the article that denote it
 * @param evidence the rule, how sure it is, and why
 */
public record Merge(String own, String known, List<Span> mentions, FactEvidence evidence) {

    /** Keeps a copy. */
    public Merge {
        mentions = List.copyOf(mentions);
    }
}
