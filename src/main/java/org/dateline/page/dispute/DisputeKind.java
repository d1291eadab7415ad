// SPDX-License-Identifier: Apache-2.0
package org.dateline.page.dispute;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The kinds of dispute. */
public enum DisputeKind {
    /** Sources contradict each other about an event, so at least one must be wrong. */
    FACTS(
            "Sources differ",
            "Events about which sources contradict each other, so at least one must be wrong. Each value is shown"
                    + " with its source."),
    /** A claimed distance differs from the computed one. */
    DISTANCES(
            "Doubtful distances",
            "Reported distances that differ by more than a tenth from the computed geodesic between the two places. "
                    + "The distance by road is usually longer and never shorter."),
    /** A planned event whose time has passed, without a report of its outcome. */
    OUTCOMES(
            "Planned, outcome unknown",
            "Planned or ordered events whose time has passed. No source in this store reports whether they took"
                    + " place.");

    private final String title;
    private final String explanation;

    DisputeKind(String title, String explanation) {
        this.title = title;
        this.explanation = explanation;
    }

    /** The kind of this name, {@code facts} for instance. */
    public static Optional<DisputeKind> find(String word) {
        return Stream.of(values()).filter(kind -> kind.word().equals(word)).findFirst();
    }

    /** The word in an address. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The heading. */
    public String title() {
        return title;
    }

    /** The meaning, in one or two sentences. */
    public String explanation() {
        return explanation;
    }
}
