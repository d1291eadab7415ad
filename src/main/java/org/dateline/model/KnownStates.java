// SPDX-License-Identifier: Apache-2.0
package org.dateline.model;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The states with one other end as they were known from one instant of publication to the next.
 *
 * @param from inclusive, UTC
 * @param until exclusive, UTC; null while this is what is known
 * @param states those of one relation in order of time
 */
public record KnownStates(Instant from, @Nullable Instant until, List<State> states) {
    /** Keeps a copy. */
    public KnownStates {
        states = List.copyOf(states);
    }
}
