package org.dateline.index.timeline;

import org.jspecify.annotations.Nullable;

/** The things of one index: their numbers, what they are called, and what they lie within. Safe for any number of threads. */
final class Things {
    private final Dictionaries numbers;
    private final Catalogue catalogue;
    private volatile @Nullable Nesting places;
    private volatile @Nullable Nesting types;

    Things(Dictionaries numbers, Catalogue catalogue) {
        this.numbers = numbers;
        this.catalogue = catalogue;
    }

    /** The numbers, which all segments of the index share. */
    Dictionaries numbers() {
        return numbers;
    }

    /** What is known of each. */
    Catalogue catalogue() {
        return catalogue;
    }

    /** What places lie within. */
    Nesting places() {
        Nesting known = current(places, numbers.places());
        places = known;
        return known;
    }

    /** Which types are narrower than which. */
    Nesting types() {
        Nesting known = current(types, numbers.types());
        types = known;
        return known;
    }

    /** Two threads may make the same at once: either will do. */
    private Nesting current(@Nullable Nesting known, Dictionary dictionary) {
        return known != null && known.known() == dictionary.size() ? known : new Nesting(dictionary, catalogue);
    }
}
