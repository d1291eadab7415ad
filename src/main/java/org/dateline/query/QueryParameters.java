// SPDX-License-Identifier: Apache-2.0
package org.dateline.query;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.jena.datatypes.RDFDatatype;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.binding.BindingFactory;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.NodeValue;
import org.apache.jena.sparql.syntax.Element;
import org.apache.jena.sparql.syntax.ElementBind;
import org.apache.jena.sparql.syntax.ElementData;
import org.apache.jena.sparql.syntax.PatternVars;
import org.apache.jena.sparql.syntax.syntaxtransform.ElementTransformCopyBase;
import org.apache.jena.sparql.syntax.syntaxtransform.QueryTransformOps;
import org.jspecify.annotations.Nullable;

/**
 * Gives variables of a query their values. A variable that the query sets itself, by {@code VALUES} or {@code BIND}, has a
 * default there, which is replaced (a bare date given for an instant means the begin of that day in UTC); any other is replaced
 * by its value wherever it occurs.
 */
public final class QueryParameters {
    private final Map<Var, Node> values;
    private final Set<Var> defaulted = new HashSet<>();

    private QueryParameters(Map<Var, Node> values) {
        this.values = values;
    }

    /**
     * The query with the values in place; the given one is not changed.
     *
     * @param values variable name without {@code ?} → IRI or literal
     * @throws IllegalArgumentException where the query has no such variable
     */
    public static Query bind(Query query, Map<String, Node> values) {
        if (values.isEmpty()) {
            return query;
        }
        Map<Var, Node> byVariable = new HashMap<>();
        values.forEach((name, value) -> byVariable.put(known(query, Var.alloc(name)), value));
        QueryParameters parameters = new QueryParameters(byVariable);
        Query withDefaultsReplaced = QueryTransformOps.transform(query, parameters.new Defaults());
        byVariable.keySet().removeAll(parameters.defaulted);
        return byVariable.isEmpty()
                ? withDefaultsReplaced
                : QueryTransformOps.replaceVars(withDefaultsReplaced, byVariable);
    }

    private static Var known(Query query, Var variable) {
        Set<Var> all = new HashSet<>(query.getProjectVars());
        if (query.getQueryPattern() != null) {
            all.addAll(PatternVars.vars(query.getQueryPattern()));
        }
        if (!all.contains(variable)) {
            List<String> names = all.stream()
                    .filter(variableOfQuery -> variableOfQuery.isNamedVar())
                    .map(Var::toString)
                    .sorted()
                    .toList();
            throw new IllegalArgumentException(
                    "the query has no variable " + variable + "; it has " + String.join(" ", names));
        }
        return variable;
    }

    private final class Defaults extends ElementTransformCopyBase {
        @Override
        public Element transform(ElementData data) {
            if (data.getVars().stream().noneMatch(values::containsKey)) {
                return data;
            }
            List<Binding> rows = new ArrayList<>();
            for (Binding row : data.getRows()) {
                Binding replaced = replace(row, data.getVars());
                if (!rows.contains(replaced)) {
                    rows.add(replaced);
                }
            }
            return new ElementData(data.getVars(), rows);
        }

        private Binding replace(Binding row, List<Var> variables) {
            var replaced = BindingFactory.builder();
            for (Var variable : variables) {
                Node value = values.get(variable);
                if (value != null) {
                    defaulted.add(variable);
                    replaced.add(variable, fit(variable, value, row.get(variable)));
                } else if (row.contains(variable)) {
                    replaced.add(variable, row.get(variable));
                }
            }
            return replaced.build();
        }

        @Override
        public Element transform(ElementBind bind, Var variable, Expr expression) {
            Node value = values.get(variable);
            if (value == null) {
                return super.transform(bind, variable, expression);
            }
            defaulted.add(variable);
            Node standard = expression.isConstant() ? expression.getConstant().asNode() : null;
            return new ElementBind(variable, NodeValue.makeNode(fit(variable, value, standard)));
        }
    }

    /**
     * The value in the type of the default: values of other types compare with nothing, and every row would be lost silently. A bare
     * date for an instant means that day's begin in UTC; a number for a text means its digits.
     *
     * @throws IllegalArgumentException where the value cannot be of that type
     */
    private static Node fit(Var variable, Node value, @Nullable Node standard) {
        if (standard == null || (standard.isURI() == value.isURI() && isOneKind(value, standard))) {
            return value;
        }
        if (value.isLiteral()
                && isOfType(standard, XSDDatatype.XSDstring)
                && NodeValue.makeNode(value).isNumber()) {
            return NodeFactory.createLiteralString(value.getLiteralLexicalForm());
        }
        if (isOfType(standard, XSDDatatype.XSDdateTime) && isOfType(value, XSDDatatype.XSDdate)) {
            return NodeFactory.createLiteralDT(
                    value.getLiteralLexicalForm().substring(0, "2019-04-04".length()) + "T00:00:00Z",
                    XSDDatatype.XSDdateTime);
        }
        throw new IllegalArgumentException(
                variable + " cannot be " + shown(value) + ". Give " + kind(standard) + " such as " + shown(standard));
    }

    private static boolean isOneKind(Node value, Node standard) {
        return value.isURI() || kind(value).equals(kind(standard));
    }

    private static String kind(Node node) {
        if (!node.isLiteral()) {
            return "an IRI";
        }
        NodeValue value = NodeValue.makeNode(node);
        return value.isNumber()
                ? "a number"
                : value.isBoolean()
                        ? "true or false,"
                        : value.isDateTime() ? "a date and time" : value.isDate() ? "a date" : "a text";
    }

    private static String shown(Node node) {
        return node.isURI()
                ? "<" + node.getURI() + ">"
                : node.isLiteral() ? node.getLiteralLexicalForm() : node.toString();
    }

    private static boolean isOfType(Node node, RDFDatatype type) {
        return node.isLiteral() && node.getLiteralDatatype().equals(type);
    }
}
