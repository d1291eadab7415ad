// SPDX-License-Identifier: Apache-2.0
package org.dateline.model.timeline;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** By what events are put into lanes. */
public enum LaneKey {
    /** By who takes part. */
    ACTOR,
    /** By where. */
    PLACE,
    /** By the type of event. */
    TYPE;

    /** As it is written in URLs. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The key of that word. */
    public static Optional<LaneKey> find(String word) {
        return Arrays.stream(values()).filter(key -> key.word().equals(word)).findFirst();
    }
}
