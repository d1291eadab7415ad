package org.dateline.extract.analysis;

import java.util.List;

/**
 * Mentions of one thing.
 *
 * @param mentions in the order of the text
 * @param representative the index of the one that says most
 */
public record Coreference(List<Mention> mentions, int representative) {

    /**
     * One of them.
     *
     * @param tokens its tokens
     * @param head its head token
     * @param kind {@code PROPER}, {@code NOMINAL}, {@code PRONOMINAL} or {@code LIST}
     */
    public record Mention(TokenSpan tokens, int head, String kind) {}

    /** Keeps a copy. */
    public Coreference {
        mentions = List.copyOf(mentions);
    }
}
