package org.dateline.page.dispute;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What is not settled. */
public enum DisputeKind {
    /** Sources tell an event differently, so that not all can be right. */
    FACTS(
            "Sources differ",
            "Events that sources tell so that not all can be right. Each side stands with its source; nothing is averaged away."),
    /** A distance that somebody claims cannot be. */
    DISTANCES(
            "Distances that cannot be",
            "Distances as reported that are more than a tenth off the geodesic between the two places. A road is longer than the line; a line that is longer than the road is not."),
    /** A plan whose time has passed. */
    OUTCOMES(
            "Planned, outcome not told",
            "Events that were planned or ordered, whose time has passed, and of which no source here tells whether they took place. Unknown is not no.");

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

    /** As it stands in an address. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** As a heading. */
    public String title() {
        return title;
    }

    /** What it means, in a sentence or two. */
    public String explanation() {
        return explanation;
    }
}
