package org.dateline.load.coreference;

import static org.dateline.load.coreference.Finding.Component.TOLL;

import java.util.Comparator;
import java.util.Optional;
import org.dateline.model.Figures;
import org.jspecify.annotations.Nullable;

/** How many were harmed: reports of one event differ, but seldom by a factor. */
final class TollComparing {
    /** Below this many dead a factor says little. */
    private static final long FEW = 5;

    private static final double NEAR = 0.8;
    private static final double FAR = 0.5;

    Finding compare(EventSketch one, EventSketch other) {
        Optional<Finding> found = one.tolls().entrySet().stream()
                .filter(toll -> other.tolls().containsKey(toll.getKey()))
                .map(toll ->
                        compare(toll.getKey(), toll.getValue(), other.tolls().get(toll.getKey())))
                .max(Comparator.comparingDouble(finding -> Math.abs(finding.weight())));
        return found.orElse(Finding.none(TOLL));
    }

    private static Finding compare(String harm, Figures one, @Nullable Figures other) {
        if (other == null) {
            return Finding.none(TOLL);
        }
        if (one.best() == other.best()) {
            return Finding.of(TOLL, one.best() == 0 ? 0 : Weights.SAME_TOLL, "both " + one.best() + " " + harm);
        }
        double ratio = Math.min(one.best(), other.best()) / (double) Math.max(one.best(), other.best());
        String words = one.best() + " and " + other.best() + " " + harm;
        if (ratio >= NEAR) {
            return Finding.of(TOLL, Weights.NEAR_TOLL, words);
        }
        boolean far = ratio < FAR && Math.max(one.best(), other.best()) > FEW;
        return Finding.of(TOLL, far ? Weights.FAR_TOLL : 0, words);
    }
}
