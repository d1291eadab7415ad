package org.dateline.model.overview;

import java.util.List;
import org.dateline.model.Named;
import org.dateline.model.TimeSpan;

/**
 * A state that is held to be the case over an interval.
 *
 * @param type what holds, as the local name in the ontology: {@code alliedWith}
 * @param holder whose state it is
 * @param other who or what it relates the holder to
 * @param span when; without an end it still holds
 * @param basis what it rests on
 */
public record StateRow(String type, Named holder, Named other, TimeSpan span, Basis basis) {

    /**
     * What a state rests on.
     *
     * @param sources how many sources tell it
     * @param independent how many of them rest on nobody else's word
     * @param disputed whether sources differ
     * @param rests reports and events, each with its name
     */
    public record Basis(int sources, int independent, boolean disputed, List<Named> rests) {
        /** Keeps a copy. */
        public Basis {
            rests = List.copyOf(rests);
        }
    }
}
