package org.dateline.extract.time;

import java.util.Optional;
import org.dateline.extract.analysis.TimeMention;

/** Mends what a tagger said of one expression. */
@FunctionalInterface
interface TimexCorrection {

    /**
     * The mention as it should be; empty where it speaks of no time.
     *
     * @param mention what was found
     * @param context what stands around it
     */
    Optional<TimeMention> correct(TimeMention mention, TimexContext context);
}
