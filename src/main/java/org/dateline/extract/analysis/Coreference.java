// SPDX-License-Identifier: Apache-2.0
package org.dateline.extract.analysis;

import java.util.List;

/**
 * A coreference chain: mentions of the same thing.
 *
 * @param mentions the mentions, in the order of the text
 * @param representative the index of the most informative mention
 */
public record Coreference(List<Mention> mentions, int representative) {

    /**
     * A mention in a chain.
     *
     * @param tokens the tokens
     * @param head the head token
     * @param kind {@code PROPER}, {@code NOMINAL}, {@code PRONOMINAL} or {@code LIST}
     */
    public record Mention(TokenSpan tokens, int head, String kind) {}

    /** Copies the list. */
    public Coreference {
        mentions = List.copyOf(mentions);
    }
}
