// SPDX-License-Identifier: Apache-2.0
package org.dateline.ingest.coreference;

import static org.dateline.ingest.coreference.ComparisonResult.Component.TOLL;

import java.util.Comparator;
import java.util.Optional;
import org.dateline.model.CasualtyFigures;
import org.jspecify.annotations.Nullable;

/** Compares casualty figures. Reports of one event differ, but rarely by a factor. */
final class CasualtyComparator {
    /** Below this number of people, a factor is weak evidence. */
    private static final long FEW = 5;

    private static final double NEAR = 0.8;
    private static final double FAR = 0.5;

    ComparisonResult compare(EventSketch one, EventSketch other) {
        Optional<ComparisonResult> found = one.tolls().entrySet().stream()
                .filter(toll -> other.tolls().containsKey(toll.getKey()))
                .map(toll ->
                        compare(toll.getKey(), toll.getValue(), other.tolls().get(toll.getKey())))
                .max(Comparator.comparingDouble(finding -> Math.abs(finding.weight())));
        return found.orElse(ComparisonResult.none(TOLL));
    }

    private static ComparisonResult compare(String harm, CasualtyFigures one, @Nullable CasualtyFigures other) {
        if (other == null) {
            return ComparisonResult.none(TOLL);
        }
        if (one.best() == other.best()) {
            return ComparisonResult.of(
                    TOLL, one.best() == 0 ? 0 : MatchWeights.SAME_TOLL, "both " + one.best() + " " + harm);
        }
        double ratio = Math.min(one.best(), other.best()) / (double) Math.max(one.best(), other.best());
        String words = one.best() + " and " + other.best() + " " + harm;
        if (ratio >= NEAR) {
            return ComparisonResult.of(TOLL, MatchWeights.NEAR_TOLL, words);
        }
        boolean far = ratio < FAR && Math.max(one.best(), other.best()) > FEW;
        return ComparisonResult.of(TOLL, far ? MatchWeights.FAR_TOLL : 0, words);
    }
}
