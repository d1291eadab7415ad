// SPDX-License-Identifier: Apache-2.0
package org.dateline.serve.limit;

import org.apache.jena.graph.Node;
import org.apache.jena.sparql.expr.E_Add;
import org.apache.jena.sparql.expr.E_Divide;
import org.apache.jena.sparql.expr.E_Multiply;
import org.apache.jena.sparql.expr.E_OpNumericIntegerDivide;
import org.apache.jena.sparql.expr.E_OpNumericMod;
import org.apache.jena.sparql.expr.E_Regex;
import org.apache.jena.sparql.expr.E_StrAfter;
import org.apache.jena.sparql.expr.E_StrBefore;
import org.apache.jena.sparql.expr.E_StrConcat;
import org.apache.jena.sparql.expr.E_StrContains;
import org.apache.jena.sparql.expr.E_StrDatatype;
import org.apache.jena.sparql.expr.E_StrEncodeForURI;
import org.apache.jena.sparql.expr.E_StrReplace;
import org.apache.jena.sparql.expr.E_Subtract;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprFunction1;
import org.apache.jena.sparql.expr.ExprFunction2;
import org.apache.jena.sparql.expr.ExprFunctionN;
import org.apache.jena.sparql.expr.ExprList;
import org.apache.jena.sparql.expr.ExprTransformCopy;
import org.apache.jena.sparql.expr.NodeValue;

/**
 * Replaces the functions of SPARQL that could run long within one call, or whose results could grow without limit, by ones that stop
 * with their request. All others take a time in proportion to their arguments, and make nothing that is larger than these.
 */
final class BoundedExpressions extends ExprTransformCopy {
    private final RunningRequest request;

    BoundedExpressions(RunningRequest request) {
        this.request = request;
    }

    @Override
    public Expr transform(ExprFunction1 function, Expr argument) {
        return function instanceof E_StrEncodeForURI
                ? new SizedFunctions.Of1((ExprFunction1) function.copy(argument), request)
                : super.transform(function, argument);
    }

    @Override
    public Expr transform(ExprFunction2 function, Expr left, Expr right) {
        ExprFunction2 copy = (ExprFunction2) function.copy(left, right);
        if (isArithmetic(function)) {
            return new SizedFunctions.Of2(copy, BoundedExpressions::requireOperands, request);
        }
        if (function instanceof E_StrContains || function instanceof E_StrBefore || function instanceof E_StrAfter) {
            return new SizedFunctions.Of2(copy, ValueSize::requireSearch, request);
        }
        if (function instanceof E_StrDatatype) {
            return new SizedFunctions.Of2(copy, BoundedExpressions::requireLiteral, request);
        }
        return super.transform(function, left, right);
    }

    @Override
    public Expr transform(ExprFunctionN function, ExprList arguments) {
        if (function instanceof E_Regex) {
            return WatchedRegex.regex(arguments, request);
        }
        if (function instanceof E_StrReplace) {
            return WatchedRegex.replace(arguments, request);
        }
        if (function instanceof E_StrConcat) {
            ExprFunctionN copy = (ExprFunctionN) function.copy(arguments);
            return new SizedFunctions.OfMany(copy, ValueSize::requireTogether, request);
        }
        return super.transform(function, arguments);
    }

    private static boolean isArithmetic(ExprFunction2 function) {
        return function instanceof E_Add
                || function instanceof E_Subtract
                || function instanceof E_Multiply
                || function instanceof E_Divide
                || function instanceof E_OpNumericMod
                || function instanceof E_OpNumericIntegerDivide;
    }

    /** Operands may come from a store that was filled by other programs. */
    private static void requireOperands(NodeValue left, NodeValue right) {
        ValueSize.require(left);
        ValueSize.require(right);
    }

    private static void requireLiteral(NodeValue text, NodeValue datatype) {
        Node type = datatype.asNode();
        if (text.isString() && type.isURI()) {
            ValueSize.requireLiteral(text.getString(), type.getURI());
        }
    }
}
