// SPDX-License-Identifier: Apache-2.0
package org.dateline.extract.time;

import java.util.List;
import org.dateline.extract.analysis.TimeMention;

/** Finds time expressions of one kind that the tagger missed or found only in part. */
@FunctionalInterface
interface TimexFinder {

    /**
     * Finds time expressions; each one replaces the earlier ones that it overlaps.
     *
     * @param context the text
     * @param earlier the expressions found so far
     */
    List<TimeMention> find(TimexContext context, List<TimeMention> earlier);
}
