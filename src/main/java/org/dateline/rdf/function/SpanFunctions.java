// SPDX-License-Identifier: Apache-2.0
package org.dateline.rdf.function;

import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.expr.ExprEvalException;
import org.apache.jena.sparql.expr.NodeValue;
import org.dateline.model.Moment;
import org.dateline.model.TimeSpan;
import org.dateline.model.XsdTime;
import org.dateline.model.time.Edtf;
import org.jspecify.annotations.Nullable;

/** The bounds of a span of time. */
final class SpanFunctions {
    private SpanFunctions() {}

    static List<TimelineFunction> list() {
        return List.of(
                new TimelineFunction("span", 4, 4, (bounds, environment) -> span(bounds)),
                bound("earliestBegin", TimeSpan::earliestBegin),
                bound("latestBegin", TimeSpan::latestBegin),
                bound("earliestEnd", TimeSpan::earliestEnd),
                bound("latestEnd", TimeSpan::latestEnd));
    }

    private static TimelineFunction bound(String name, Function<TimeSpan, @Nullable Instant> bound) {
        return new TimelineFunction(name, 1, 1, (arguments, environment) -> {
            Instant instant = bound.apply(
                    FunctionArguments.span(arguments.get(0), environment).span());
            if (instant == null) {
                throw new ExprEvalException("No such bound: "
                        + FunctionArguments.shown(arguments.get(0).asNode()) + " is open or not known there.");
            }
            return dateTime(XsdTime.of(instant));
        });
    }

    static NodeValue dateTime(String lexical) {
        return NodeValue.makeNode(NodeFactory.createLiteralDT(lexical, XSDDatatype.XSDdateTime));
    }

    /** The four bounds as one text, an interval of EDTF between sets of instants. An empty text is a bound that is not known. */
    private static NodeValue span(List<NodeValue> bounds) {
        String text = side(bounds.get(0), bounds.get(1)) + "/" + side(bounds.get(2), bounds.get(3));
        if (Edtf.find(text).isEmpty()) {
            throw new ExprEvalException("No span: the bounds " + text + " are all missing, or in the wrong order.");
        }
        return NodeValue.makeString(text);
    }

    private static String side(NodeValue earliest, NodeValue latest) {
        Moment first = find(earliest);
        Moment last = find(latest);
        return first == null && last == null
                ? ".."
                : "[" + (first == null ? "" : XsdTime.of(first.begin())) + ".."
                        + (last == null ? "" : XsdTime.of(last.end())) + "]";
    }

    private static @Nullable Moment find(NodeValue bound) {
        return bound.isString() && bound.getString().isEmpty() ? null : FunctionArguments.moment(bound);
    }
}
