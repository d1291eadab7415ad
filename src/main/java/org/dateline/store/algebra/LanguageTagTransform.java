// SPDX-License-Identifier: Apache-2.0
package org.dateline.store.algebra;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.jena.langtagx.LangTagX;
import org.apache.jena.sparql.expr.E_Equals;
import org.apache.jena.sparql.expr.E_Lang;
import org.apache.jena.sparql.expr.E_NotEquals;
import org.apache.jena.sparql.expr.E_NotOneOf;
import org.apache.jena.sparql.expr.E_OneOf;
import org.apache.jena.sparql.expr.E_SameTerm;
import org.apache.jena.sparql.expr.E_StrLang;
import org.apache.jena.sparql.expr.E_StrLowerCase;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprEvalException;
import org.apache.jena.sparql.expr.ExprFunction2;
import org.apache.jena.sparql.expr.ExprFunctionN;
import org.apache.jena.sparql.expr.ExprList;
import org.apache.jena.sparql.expr.ExprTransformCopy;
import org.apache.jena.sparql.expr.NodeValue;

/**
 * Compares {@code LANG(…)} without regard to case. Language tags have no case (BCP 47, section 2.1.1), and Jena spells those that are
 * loaded as {@code @en-gb} as {@code en-GB}. So {@code LANG(?label) = "en-gb"} would not find what was loaded.
 */
final class LanguageTagTransform extends ExprTransformCopy {
    @Override
    public Expr transform(ExprFunction2 function, Expr left, Expr right) {
        if (function instanceof E_StrLang) {
            return new CheckedStrLang(left, right);
        }
        if (!(left instanceof E_Lang) && !(right instanceof E_Lang)) {
            return super.transform(function, left, right);
        }
        if (function instanceof E_Equals) {
            return new E_Equals(lowerCase(left), lowerCase(right));
        }
        if (function instanceof E_NotEquals) {
            return new E_NotEquals(lowerCase(left), lowerCase(right));
        }
        if (function instanceof E_SameTerm) {
            return new E_SameTerm(lowerCase(left), lowerCase(right));
        }
        return super.transform(function, left, right);
    }

    @Override
    public Expr transform(ExprFunctionN function, ExprList arguments) {
        boolean isOneOf = function instanceof E_OneOf || function instanceof E_NotOneOf;
        if (!isOneOf || !(arguments.get(0) instanceof E_Lang)) {
            return super.transform(function, arguments);
        }
        List<Expr> choices = new ArrayList<>();
        arguments.getListRaw().stream().skip(1).forEach(choice -> choices.add(lowerCase(choice)));
        Expr tag = lowerCase(arguments.get(0));
        ExprList list = ExprList.create(choices);
        return function instanceof E_OneOf ? new E_OneOf(tag, list) : new E_NotOneOf(tag, list);
    }

    /** {@code STRLANG} with a tag that is none is an error of the expression. In Jena 5.6.0 it ends the query. */
    private static final class CheckedStrLang extends E_StrLang {
        CheckedStrLang(Expr text, Expr tag) {
            super(text, tag);
        }

        @Override
        public NodeValue eval(NodeValue text, NodeValue tag) {
            if (tag.isString() && !LangTagX.checkLanguageTagBasicSyntax(tag.getString())) {
                throw new ExprEvalException("Not a language tag: " + tag);
            }
            return super.eval(text, tag);
        }

        @Override
        public Expr copy(Expr text, Expr tag) {
            return new CheckedStrLang(text, tag);
        }
    }

    /** Anything but a string stays as it is: it equals no tag, in the same way as before. */
    private static Expr lowerCase(Expr expression) {
        if (!expression.isConstant()) {
            return new E_StrLowerCase(expression);
        }
        NodeValue constant = expression.getConstant();
        return constant.isString() ? NodeValue.makeString(constant.getString().toLowerCase(Locale.ROOT)) : constant;
    }
}
