package org.dateline.extract.time;

import java.util.List;
import org.dateline.extract.analysis.TimeMention;

/** Finds expressions of one kind that the tagger missed or saw only a part of. */
@FunctionalInterface
interface TimexFinder {

    /**
     * What it finds; each replaces what it overlaps.
     *
     * @param context the text
     * @param earlier what has been found before
     */
    List<TimeMention> find(TimexContext context, List<TimeMention> earlier);
}
