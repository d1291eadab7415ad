// SPDX-License-Identifier: Apache-2.0
package org.dateline.model.reading;

import java.util.Locale;

/** The kinds of things that words denote. If the same words denote several things, the mark shows the kind that comes first here. */
public enum FactKind {
    /** Something that happens, is planned or is denied. */
    EVENT("event", "Events"),
    /** A person, an organisation, a state, a group. */
    ACTOR("actor", "People and organisations"),
    /** A place. */
    PLACE("place", "Places"),
    /** Words that give a time. */
    TIME("time", "Times"),
    /** A distance, or a number of people harmed. */
    FIGURE("figure", "Distances and numbers"),
    /** A statement, an aim or a denial. */
    SAYING("quote or claim", "Quotes and claims"),
    /** Who holds or leads what; a photograph. */
    STATE("state or other", "States and other facts");

    private final String word;
    private final String heading;

    FactKind(String word, String heading) {
        this.word = word;
        this.heading = heading;
    }

    /** One of them, in words. */
    public String word() {
        return word;
    }

    /** All of them, in words. */
    public String heading() {
        return heading;
    }

    /** A name for stylesheets and forms. */
    public String slug() {
        return name().toLowerCase(Locale.ROOT);
    }
}
