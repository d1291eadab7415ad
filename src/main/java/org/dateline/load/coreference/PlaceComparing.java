package org.dateline.load.coreference;

import static org.dateline.load.coreference.Finding.Component.PLACE;

import java.util.Optional;
import org.dateline.load.coreference.EventSketch.Where;

/** Where: the same place, or one within the other; places side by side exclude each other. */
final class PlaceComparing {

    Finding compare(EventSketch one, EventSketch other) {
        Optional<Where> left = one.place();
        Optional<Where> right = other.place();
        if (left.isEmpty() || right.isEmpty()) {
            return left.or(() -> right)
                    .map(place -> named(place, left.isPresent() ? other : one))
                    .orElse(Finding.none(PLACE));
        }
        if (left.get().place().equals(right.get().place())) {
            return Finding.of(PLACE, same(left.get()), "both in " + left.get().name());
        }
        if (left.get().around().contains(right.get().place())) {
            return within(left.get(), right.get());
        }
        if (right.get().around().contains(left.get().place())) {
            return within(right.get(), left.get());
        }
        return Finding.excluding(
                PLACE, left.get().name() + " is not " + right.get().name());
    }

    /** Whether a telling without a place names the other one's in its few words. */
    private static Finding named(Where place, EventSketch other) {
        return place.grain() == EventSketch.Grain.LOCAL
                        && Wording.names(other.action().label(), place.name())
                ? Finding.of(PLACE, Weights.WITHIN_LOCALITY, "both name " + place.name())
                : Finding.none(PLACE);
    }

    private static double same(Where place) {
        return switch (place.grain()) {
            case LOCAL -> Weights.SAME_LOCALITY;
            case REGION -> Weights.SAME_REGION;
            case COUNTRY -> Weights.SAME_COUNTRY;
        };
    }

    private static Finding within(Where inner, Where outer) {
        double weight =
                switch (outer.grain()) {
                    case LOCAL -> Weights.WITHIN_LOCALITY;
                    case REGION -> Weights.WITHIN_REGION;
                    case COUNTRY -> Weights.WITHIN_COUNTRY;
                };
        return Finding.of(PLACE, weight, inner.name() + " lies in " + outer.name());
    }
}
