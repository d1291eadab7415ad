// SPDX-License-Identifier: Apache-2.0
package org.dateline.store.range;

import org.apache.jena.sparql.expr.E_Equals;
import org.apache.jena.sparql.expr.E_GreaterThan;
import org.apache.jena.sparql.expr.E_GreaterThanOrEqual;
import org.apache.jena.sparql.expr.E_LessThan;
import org.apache.jena.sparql.expr.E_LessThanOrEqual;
import org.apache.jena.sparql.expr.ExprFunction2;
import org.jspecify.annotations.Nullable;

/** On which side of a constant a value is, without regard to whether it may equal the constant: bounds are wider than that. */
enum BoundSide {
    BELOW,
    AT,
    ABOVE;

    /** What a comparison of SPARQL says of its left side; null if the function is another one. */
    static @Nullable BoundSide ofLeft(ExprFunction2 function) {
        if (function instanceof E_LessThan || function instanceof E_LessThanOrEqual) {
            return BELOW;
        }
        if (function instanceof E_GreaterThan || function instanceof E_GreaterThanOrEqual) {
            return ABOVE;
        }
        return function instanceof E_Equals ? AT : null;
    }

    BoundSide flipped() {
        return switch (this) {
            case BELOW -> ABOVE;
            case AT -> AT;
            case ABOVE -> BELOW;
        };
    }

    boolean boundsBelow() {
        return this != BELOW;
    }

    boolean boundsAbove() {
        return this != ABOVE;
    }
}
