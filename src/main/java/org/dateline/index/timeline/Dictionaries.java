package org.dateline.index.timeline;

/** The numbers of the things of one index, which all its segments share. */
record Dictionaries(Dictionary actors, Dictionary places, Dictionary types, Dictionary reports) {

    /** None has a number yet. */
    static Dictionaries empty() {
        return new Dictionaries(new Dictionary(), new Dictionary(), new Dictionary(), new Dictionary());
    }
}
