// SPDX-License-Identifier: Apache-2.0
package org.dateline.model.review;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a person can decide of a fact. */
public enum Decision {
    /** It is right as it was read. */
    ACCEPTED("accept"),
    /** Other values count than those that were read. */
    CORRECTED("correct"),
    /** It counts no more. */
    REJECTED("reject"),
    /** What was decided before is taken back. */
    WITHDRAWN("withdraw");

    private final String verb;

    Decision(String verb) {
        this.verb = verb;
    }

    /** As it is asked for in forms: {@code accept}. */
    public String verb() {
        return verb;
    }

    /** The word on pages, which is also the local name in the ontology: {@code accepted}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The decision of that verb or word. */
    public static Optional<Decision> find(String verbOrWord) {
        return Arrays.stream(values())
                .filter(decision ->
                        decision.verb.equals(verbOrWord) || decision.word().equals(verbOrWord))
                .findFirst();
    }
}
