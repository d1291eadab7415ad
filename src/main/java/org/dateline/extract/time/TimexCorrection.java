// SPDX-License-Identifier: Apache-2.0
package org.dateline.extract.time;

import java.util.Optional;
import org.dateline.extract.analysis.TimeMention;

/** Corrects a time expression of the tagger. */
@FunctionalInterface
interface TimexCorrection {

    /**
     * The corrected mention; empty if it is no time expression.
     *
     * @param mention the mention of the tagger
     * @param context its context
     */
    Optional<TimeMention> correct(TimeMention mention, TimexContext context);
}
