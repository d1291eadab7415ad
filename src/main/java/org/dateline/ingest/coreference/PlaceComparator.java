package org.dateline.ingest.coreference;

import static org.dateline.ingest.coreference.ComparisonResult.Component.PLACE;

import java.util.Optional;
import org.dateline.ingest.coreference.EventSketch.Where;

/** Compares places: the same place, or one within the other. Disjoint places exclude a match. */
final class PlaceComparator {

    ComparisonResult compare(EventSketch one, EventSketch other) {
        Optional<Where> left = one.place();
        Optional<Where> right = other.place();
        if (left.isEmpty() || right.isEmpty()) {
            return left.or(() -> right)
                    .map(place -> named(place, left.isPresent() ? other : one))
                    .orElse(ComparisonResult.none(PLACE));
        }
        if (left.get().place().equals(right.get().place())) {
            return ComparisonResult.of(
                    PLACE, same(left.get()), "both in " + left.get().name());
        }
        if (left.get().around().contains(right.get().place())) {
            return within(left.get(), right.get());
        }
        if (right.get().around().contains(left.get().place())) {
            return within(right.get(), left.get());
        }
        return ComparisonResult.excluding(
                PLACE, left.get().name() + " is not " + right.get().name());
    }

    /** Whether an account without a place mentions the place of the other one in its label. */
    private static ComparisonResult named(Where place, EventSketch other) {
        return place.grain() == EventSketch.Grain.LOCAL
                        && LabelComparator.containsName(other.action().label(), place.name())
                ? ComparisonResult.of(PLACE, MatchWeights.WITHIN_LOCALITY, "both name " + place.name())
                : ComparisonResult.none(PLACE);
    }

    private static double same(Where place) {
        return switch (place.grain()) {
            case LOCAL -> MatchWeights.SAME_LOCALITY;
            case REGION -> MatchWeights.SAME_REGION;
            case COUNTRY -> MatchWeights.SAME_COUNTRY;
        };
    }

    private static ComparisonResult within(Where inner, Where outer) {
        double weight =
                switch (outer.grain()) {
                    case LOCAL -> MatchWeights.WITHIN_LOCALITY;
                    case REGION -> MatchWeights.WITHIN_REGION;
                    case COUNTRY -> MatchWeights.WITHIN_COUNTRY;
                };
        return ComparisonResult.of(PLACE, weight, inner.name() + " lies in " + outer.name());
    }
}
