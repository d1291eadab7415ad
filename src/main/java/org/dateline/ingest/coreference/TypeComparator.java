package org.dateline.ingest.coreference;

import static org.dateline.ingest.coreference.ComparisonResult.Component.TYPE;

import org.dateline.model.Hierarchy;

/** Compares event types: the same type, or one is a subtype of the other. */
final class TypeComparator {
    private final Hierarchy types;

    TypeComparator(Hierarchy types) {
        this.types = types;
    }

    ComparisonResult compare(EventSketch one, EventSketch other) {
        String left = one.action().type();
        String right = other.action().type();
        if (left.equals(right)) {
            return ComparisonResult.of(TYPE, MatchWeights.SAME_TYPE, "both " + left);
        }
        Integer steps =
                types.upFrom(left).getOrDefault(right, types.upFrom(right).get(left));
        if (steps == null) {
            return ComparisonResult.excluding(TYPE, left + " is not " + right);
        }
        return ComparisonResult.of(
                TYPE,
                steps == 1 ? MatchWeights.NARROWER_TYPE : MatchWeights.FAR_NARROWER_TYPE,
                left + " and " + right + " are related types");
    }
}
