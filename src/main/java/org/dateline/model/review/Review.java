// SPDX-License-Identifier: Apache-2.0
package org.dateline.model.review;

import java.time.Instant;
import java.util.List;
import org.dateline.model.EnglishText;
import org.jspecify.annotations.Nullable;

/**
 * A decision as it was recorded.
 *
 * @param fact the fact's IRI
 * @param decision what was decided
 * @param by who decided
 * @param at when; null if not given
 * @param note why; empty if not given
 * @param changes what was corrected
 */
public record Review(
        String fact, Decision decision, String by, @Nullable Instant at, String note, List<Change> changes) {

    /** Keeps a copy of the list. */
    public Review {
        changes = List.copyOf(changes);
    }

    /**
     * A property with both its values.
     *
     * @param property in words
     * @param before the value that was read; empty where there was none
     * @param now the value that counts; empty where none does
     * @param field the form's field that would say so; empty if there is none
     * @param value what it would say
     */
    public record Change(String property, String before, String now, String field, String value) {}

    /** {@code rejected by Ann, 23 November 2026, 07:10 UTC}. */
    public String inWords() {
        String said = decision == Decision.WITHDRAWN ? "decision withdrawn" : decision.word();
        return said + " by " + by + (at == null ? "" : ", " + EnglishText.instant(at.toString()));
    }

    /** Whether the fact counts no more. */
    public boolean isRejection() {
        return decision == Decision.REJECTED;
    }

    /** Whether the decision applies: a withdrawn one does not. */
    public boolean isInForce() {
        return decision != Decision.WITHDRAWN;
    }
}
