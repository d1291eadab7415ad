// SPDX-License-Identifier: Apache-2.0
package org.dateline.serve.limit;

import java.util.ArrayList;
import java.util.List;
import org.apache.jena.sparql.ARQConstants;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprList;
import org.apache.jena.sparql.expr.NodeValue;
import org.apache.jena.sparql.function.Function;
import org.apache.jena.sparql.function.FunctionEnv;
import org.apache.jena.sparql.function.FunctionFactory;
import org.apache.jena.sparql.util.Context;
import org.dateline.model.Namespaces;
import org.dateline.serve.http.RequestException;
import org.jspecify.annotations.Nullable;

/**
 * A function that queries call by its IRI, with limits as those of {@link BoundedExpressions}: of XPath and XQuery, and the casts of XML
 * Schema.
 */
public final class BoundedFunction implements Function {
    private static final String FN = ARQConstants.fnPrefix;
    private static final String POW = ARQConstants.mathPrefix + "pow";

    /** Normalising takes a time that grows with the square of a row of combining characters; this is a tenth of a second. */
    private static final int LONGEST_NORMALISED = 1 << 14;

    private final String iri;
    private final Function function;

    private BoundedFunction(String iri, Function function) {
        this.iri = iri;
        this.function = function;
    }

    /** The factory of the same function with limits. */
    public static FunctionFactory factory(String iri, FunctionFactory factory) {
        return name -> new BoundedFunction(iri, factory.create(name));
    }

    @Override
    public void build(String uri, ExprList arguments, Context context) {
        function.build(uri, arguments, context);
    }

    @Override
    public NodeValue exec(@Nullable Binding row, ExprList arguments, String uri, FunctionEnv environment) {
        List<NodeValue> values = new ArrayList<>();
        for (Expr argument : arguments) {
            values.add(argument.eval(row, environment));
        }
        RunningRequest request = RunningRequest.in(environment.getContext());
        if (request == null) {
            return function.exec(row, arguments, uri, environment);
        }
        request.check();
        require(values);
        if (iri.equals(FN + "matches")) {
            return WatchedPattern.ofRegex(values.get(1), at(values, 2), request).find(values.get(0));
        }
        if (iri.equals(FN + "replace")) {
            return WatchedPattern.ofReplace(values.get(1), at(values, 3), request)
                    .replace(values.get(0), values.get(2));
        }
        return ValueSize.require(function.exec(row, constants(values), uri, environment));
    }

    private static @Nullable NodeValue at(List<NodeValue> values, int index) {
        return index < values.size() ? values.get(index) : null;
    }

    private static ExprList constants(List<NodeValue> values) {
        ExprList constants = new ExprList();
        values.forEach(constants::add);
        return constants;
    }

    private void require(List<NodeValue> values) {
        values.stream().filter(NodeValue::isNumber).forEach(ValueSize::require);
        if (iri.startsWith(Namespaces.XSD) && values.size() == 1) {
            requireCast(values.get(0));
        } else if (iri.equals(POW) && values.size() == 2) {
            requirePower(values.get(0), values.get(1));
        } else if (iri.startsWith(FN)) {
            requireXPath(iri.substring(FN.length()), values);
        }
    }

    private void requireCast(NodeValue value) {
        if (value.isString()) {
            ValueSize.requireLiteral(value.getString(), iri);
        }
    }

    private static void requirePower(NodeValue base, NodeValue exponent) {
        if (base.isInteger() && exponent.isInteger()) {
            ValueSize.requireBits((long) base.getInteger().bitLength()
                    * Math.max(0, exponent.getInteger().intValue()));
        }
    }

    private static void requireXPath(String name, List<NodeValue> values) {
        boolean isPair = values.size() == 2;
        switch (name) {
            case "concat" -> ValueSize.requireTogether(values);
            case "contains", "substring-before", "substring-after" -> {
                if (isPair) {
                    ValueSize.requireSearch(values.get(0), values.get(1));
                }
            }
            case "round", "round-half-to-even" -> {
                if (isPair && values.get(1).isInteger()) {
                    ValueSize.requireDigits(
                            Math.abs((long) values.get(1).getInteger().intValue()));
                }
            }
            case "normalize-unicode", "format-number" -> requireShort(name, values);
            default -> {
                // Takes a time in proportion to its arguments.
            }
        }
    }

    private static void requireShort(String name, List<NodeValue> values) {
        if (values.stream().anyMatch(value -> ValueSize.length(value) > LONGEST_NORMALISED)) {
            throw new StoppedException(new RequestException(
                    400,
                    "fn:%s gets a text of more than %,d characters. Shorten it.".formatted(name, LONGEST_NORMALISED)));
        }
    }
}
