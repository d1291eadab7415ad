package org.dateline.index.timeline;

import org.jspecify.annotations.Nullable;

/** The things of one index: their numbers, what they are called, and what they lie within. Safe for any number of threads. */
final class IndexedThings {
    private final ThingDictionaries numbers;
    private final ThingCatalogue catalogue;
    private volatile @Nullable NumberedHierarchy places;
    private volatile @Nullable NumberedHierarchy types;

    IndexedThings(ThingDictionaries numbers, ThingCatalogue catalogue) {
        this.numbers = numbers;
        this.catalogue = catalogue;
    }

    /** The numbers, which all segments of the index share. */
    ThingDictionaries numbers() {
        return numbers;
    }

    /** The labels, positions and parents of each thing. */
    ThingCatalogue catalogue() {
        return catalogue;
    }

    /** What places lie within. */
    NumberedHierarchy places() {
        NumberedHierarchy known = current(places, numbers.places());
        places = known;
        return known;
    }

    /** Which types are narrower than which. */
    NumberedHierarchy types() {
        NumberedHierarchy known = current(types, numbers.types());
        types = known;
        return known;
    }

    /** Two threads may make the same at once: either will do. */
    private NumberedHierarchy current(@Nullable NumberedHierarchy known, Dictionary dictionary) {
        return known != null && known.known() == dictionary.size()
                ? known
                : new NumberedHierarchy(dictionary, catalogue);
    }
}
