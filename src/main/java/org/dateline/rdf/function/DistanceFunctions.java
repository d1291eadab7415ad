// SPDX-License-Identifier: Apache-2.0
package org.dateline.rdf.function;

import java.util.List;
import org.apache.jena.sparql.expr.ExprEvalException;
import org.apache.jena.sparql.expr.NodeValue;
import org.apache.jena.sparql.function.FunctionEnv;

/** Distances on the WGS 84 ellipsoid. */
final class DistanceFunctions {
    private static final int OF_NUMBERS = 4;

    private DistanceFunctions() {}

    static List<TimelineFunction> list() {
        return List.of(new TimelineFunction("distance", 2, OF_NUMBERS, DistanceFunctions::distance));
    }

    /** The length of the geodesic in metres between two points, or between two latitudes and longitudes. */
    private static NodeValue distance(List<NodeValue> arguments, FunctionEnv environment) {
        return switch (arguments.size()) {
            case 2 ->
                NodeValue.makeDouble(FunctionArguments.position(arguments.get(0), environment)
                        .metresTo(FunctionArguments.position(arguments.get(1), environment)));
            case OF_NUMBERS ->
                NodeValue.makeDouble(FunctionArguments.position(arguments.get(0), arguments.get(1))
                        .metresTo(FunctionArguments.position(arguments.get(2), arguments.get(3))));
            default ->
                throw new ExprEvalException(
                        "Wrong number of arguments: give two points, or latitude and longitude of two.");
        };
    }
}
