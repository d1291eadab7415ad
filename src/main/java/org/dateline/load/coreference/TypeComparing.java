package org.dateline.load.coreference;

import static org.dateline.load.coreference.Finding.Component.TYPE;

import org.dateline.model.Hierarchy;

/** What kind of event: the same type, or one narrower than the other. */
final class TypeComparing {
    private final Hierarchy types;

    TypeComparing(Hierarchy types) {
        this.types = types;
    }

    Finding compare(EventSketch one, EventSketch other) {
        String left = one.action().type();
        String right = other.action().type();
        if (left.equals(right)) {
            return Finding.of(TYPE, Weights.SAME_TYPE, "both " + left);
        }
        Integer steps =
                types.upFrom(left).getOrDefault(right, types.upFrom(right).get(left));
        if (steps == null) {
            return Finding.excluding(TYPE, left + " is no " + right);
        }
        return Finding.of(
                TYPE,
                steps == 1 ? Weights.NARROWER_TYPE : Weights.FAR_NARROWER_TYPE,
                left + " and " + right + " on one line");
    }
}
