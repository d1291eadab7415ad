// SPDX-License-Identifier: Apache-2.0
package org.dateline.store.explain;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.apache.jena.atlas.io.IndentedLineBuffer;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.Query;
import org.apache.jena.query.SortCondition;
import org.apache.jena.shared.PrefixMapping;
import org.apache.jena.sparql.algebra.Op;
import org.apache.jena.sparql.algebra.op.OpAssign;
import org.apache.jena.sparql.algebra.op.OpBGP;
import org.apache.jena.sparql.algebra.op.OpConditional;
import org.apache.jena.sparql.algebra.op.OpDatasetNames;
import org.apache.jena.sparql.algebra.op.OpDisjunction;
import org.apache.jena.sparql.algebra.op.OpDistinct;
import org.apache.jena.sparql.algebra.op.OpExtend;
import org.apache.jena.sparql.algebra.op.OpExtendAssign;
import org.apache.jena.sparql.algebra.op.OpFilter;
import org.apache.jena.sparql.algebra.op.OpGraph;
import org.apache.jena.sparql.algebra.op.OpGroup;
import org.apache.jena.sparql.algebra.op.OpLeftJoin;
import org.apache.jena.sparql.algebra.op.OpNull;
import org.apache.jena.sparql.algebra.op.OpOrder;
import org.apache.jena.sparql.algebra.op.OpPath;
import org.apache.jena.sparql.algebra.op.OpProject;
import org.apache.jena.sparql.algebra.op.OpQuadPattern;
import org.apache.jena.sparql.algebra.op.OpSequence;
import org.apache.jena.sparql.algebra.op.OpService;
import org.apache.jena.sparql.algebra.op.OpSlice;
import org.apache.jena.sparql.algebra.op.OpTable;
import org.apache.jena.sparql.algebra.op.OpTopN;
import org.apache.jena.sparql.core.Prologue;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.core.VarExprList;
import org.apache.jena.sparql.expr.E_Equals;
import org.apache.jena.sparql.expr.E_GreaterThan;
import org.apache.jena.sparql.expr.E_GreaterThanOrEqual;
import org.apache.jena.sparql.expr.E_LessThan;
import org.apache.jena.sparql.expr.E_LessThanOrEqual;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprFunction2;
import org.apache.jena.sparql.expr.ExprList;
import org.apache.jena.sparql.path.PathWriter;
import org.apache.jena.sparql.serializer.SerializationContext;
import org.apache.jena.sparql.util.ExprUtils;
import org.apache.jena.sparql.util.FmtUtils;
import org.dateline.store.range.EqualKey;
import org.dateline.store.range.RangeScan;

/** Says in words what the operators of a plan do. */
final class PlanWords {
    /** A list of values or a text may be as long as a query. */
    private static final int LONGEST = 400;

    private final PrefixMapping prefixes;

    /** Words with IRIs that are shortened by prefixes. */
    PlanWords(PrefixMapping prefixes) {
        this.prefixes = prefixes;
    }

    /** What an operator does, in a word or two. */
    String operator(Op op) {
        if (op instanceof OpSequence) {
            return "join";
        }
        if (op instanceof OpConditional) {
            return "left join";
        }
        if (op instanceof OpExtend || op instanceof OpAssign) {
            return "bind";
        }
        if (op instanceof OpTable) {
            return "values";
        }
        if (op instanceof OpBGP || op instanceof OpQuadPattern) {
            return "basic graph pattern";
        }
        if (op instanceof OpDatasetNames) {
            return "graph names";
        }
        if (op instanceof OpDisjunction) {
            return "union";
        }
        if (op instanceof OpTopN) {
            return "first of an order";
        }
        if (op instanceof OpNull) {
            return "nothing";
        }
        return op instanceof OpLeftJoin ? "left join" : op.getName();
    }

    /** On what an operator does that; empty where its operands say it. */
    String detail(Op op) {
        return shortened(text(op));
    }

    private String text(Op op) {
        if (op instanceof OpSequence || op instanceof OpConditional) {
            return "the next part runs for each row";
        }
        if (op instanceof OpLeftJoin join && join.getExprs() != null) {
            return of(join.getExprs());
        }
        if (op instanceof OpFilter filter) {
            return of(filter.getExprs());
        }
        if (op instanceof OpExtendAssign values) {
            return of(values.getVarExprList());
        }
        if (op instanceof OpProject project) {
            return project.getVars().stream().map(this::of).collect(Collectors.joining(" "));
        }
        if (op instanceof OpSlice slice) {
            String start = slice.getStart() > 0 ? " after the first " + number(slice.getStart()) : "";
            return slice.getLength() < 0 ? "all" + start : number(slice.getLength()) + start;
        }
        if (op instanceof OpOrder order) {
            return "by " + keys(order.getConditions());
        }
        if (op instanceof OpTopN top) {
            String distinct = top.getSubOp() instanceof OpDistinct ? " distinct" : "";
            return number(top.getLimit()) + distinct + " by " + keys(top.getConditions());
        }
        if (op instanceof OpGroup group) {
            return groups(group);
        }
        if (op instanceof OpTable table) {
            return table.isJoinIdentity()
                    ? "one row without values"
                    : number(table.getTable().size()) + " rows";
        }
        return place(op);
    }

    /** Where an operator finds something. */
    private String place(Op op) {
        if (op instanceof OpQuadPattern quads) {
            return graph(quads.getGraphNode());
        }
        if (op instanceof OpPath path) {
            String between = path.getTriplePath().getPath() == null
                    ? of(path.getTriplePath().getPredicate())
                    : PathWriter.asString(path.getTriplePath().getPath(), new Prologue(prefixes));
            return of(path.getTriplePath().getSubject()) + " " + between + " "
                    + of(path.getTriplePath().getObject());
        }
        if (op instanceof OpGraph graph) {
            return of(graph.getNode());
        }
        if (op instanceof OpDatasetNames names) {
            return of(names.getGraphNode());
        }
        return op instanceof OpService service ? of(service.getService()) : "";
    }

    private String graph(Node graph) {
        if (Quad.isDefaultGraph(graph)) {
            return "in the default graph";
        }
        return Quad.isUnionGraph(graph) ? "in all named graphs together" : "in graph " + of(graph);
    }

    private String groups(OpGroup group) {
        String keys = group.getGroupVars().isEmpty() ? "all rows" : "by " + of(group.getGroupVars());
        String values = group.getAggregators().stream()
                .map(one ->
                        of(one.getVar()) + " = " + one.getAggregator().asSparqlExpr(new SerializationContext(prefixes)))
                .collect(Collectors.joining(", "));
        return values.isEmpty() ? keys : keys + ": " + values;
    }

    private String keys(List<SortCondition> conditions) {
        return conditions.stream()
                .map(one -> of(one.getExpression() instanceof EqualKey equal ? equal.key() : one.getExpression())
                        + (one.getDirection() == Query.ORDER_DESCENDING ? " descending" : ""))
                .collect(Collectors.joining(", "));
    }

    private String of(VarExprList values) {
        return values.getVars().stream()
                .map(variable ->
                        values.hasExpr(variable) ? of(variable) + " = " + of(values.getExpr(variable)) : of(variable))
                .collect(Collectors.joining(", "));
    }

    private String of(ExprList conditions) {
        return conditions.getList().stream().map(this::of).collect(Collectors.joining(" && "));
    }

    /** A term. */
    String of(Node term) {
        return FmtUtils.stringForNode(term, prefixes);
    }

    /** A triple pattern. */
    String of(Triple pattern) {
        return shortened(of(pattern.getSubject()) + " " + of(pattern.getPredicate()) + " " + of(pattern.getObject()));
    }

    /** An expression, on one line. */
    String of(Expr expression) {
        IndentedLineBuffer text = new IndentedLineBuffer();
        ExprUtils.fmtSPARQL(text, expression, new SerializationContext(prefixes));
        String line = text.asString().replaceAll("\\s+", " ").strip();
        boolean isInBrackets = expression instanceof ExprFunction2 && line.startsWith("( ") && line.endsWith(" )");
        return shortened(isInBrackets ? line.substring(2, line.length() - 2) : line);
    }

    /** Tells that a step reads a range, and how. Two readings of one step have the same bounds. */
    void setRange(PlanNode step, RangeScan scan) {
        step.operator = "range";
        step.range = range(scan);
        step.estimate = scan.size();
    }

    private String range(RangeScan scan) {
        StringBuilder text =
                new StringBuilder("reads ").append(of(scan.pattern().getPredicate()));
        scan.bounds().forEach(bound -> text.append(' ')
                .append(bound(bound, scan.pattern().getObject())));
        if (scan.isSorted()) {
            text.append(" of what the pattern with the fewest rows leads to");
        }
        if (scan.order() != RangeScan.Order.ANY) {
            text.append(scan.isSorted() ? ", sorted in " : " in ")
                    .append(scan.order().name().toLowerCase(Locale.ROOT))
                    .append(" order, stops after ")
                    .append(number(scan.wanted()));
        }
        return text.toString();
    }

    private String bound(Expr condition, Node value) {
        if (condition instanceof ExprFunction2 comparison
                && comparison.getArg1().isVariable()
                && comparison.getArg1().asVar().equals(value)) {
            String word = word(comparison);
            if (!word.isEmpty()) {
                return word + " " + of(comparison.getArg2());
            }
        }
        return "where " + of(condition);
    }

    private static String word(ExprFunction2 comparison) {
        if (comparison instanceof E_GreaterThanOrEqual) {
            return "from";
        }
        if (comparison instanceof E_GreaterThan) {
            return "after";
        }
        if (comparison instanceof E_LessThanOrEqual) {
            return "to";
        }
        if (comparison instanceof E_LessThan) {
            return "before";
        }
        return comparison instanceof E_Equals ? "at" : "";
    }

    private static String number(long number) {
        return String.format(Locale.ROOT, "%,d", number);
    }

    private static String shortened(String text) {
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST) + "…";
    }
}
