// SPDX-License-Identifier: Apache-2.0
package org.dateline.rdf.function;

import java.util.List;
import org.apache.jena.sparql.expr.NodeValue;
import org.dateline.model.time.Edtf;

/** What a date in the Extended Date/Time Format says of itself. {@link SpanFunctions} give its bounds. */
final class EdtfFunctions {
    private EdtfFunctions() {}

    static List<TimelineFunction> list() {
        return List.of(
                new TimelineFunction(
                        "isEdtf",
                        1,
                        1,
                        (arguments, environment) -> NodeValue.booleanReturn(
                                arguments.get(0).asNode().isLiteral()
                                        && Edtf.find(arguments.get(0).asNode().getLiteralLexicalForm())
                                                .isPresent())),
                new TimelineFunction(
                        "isUncertain",
                        1,
                        1,
                        (arguments, environment) -> NodeValue.booleanReturn(
                                FunctionArguments.date(arguments.get(0)).uncertain())),
                new TimelineFunction(
                        "isApproximate",
                        1,
                        1,
                        (arguments, environment) -> NodeValue.booleanReturn(
                                FunctionArguments.date(arguments.get(0)).approximate())));
    }
}
