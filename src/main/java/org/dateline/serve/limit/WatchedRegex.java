// SPDX-License-Identifier: Apache-2.0
package org.dateline.serve.limit;

import java.util.List;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprFunctionN;
import org.apache.jena.sparql.expr.ExprList;
import org.apache.jena.sparql.expr.NodeValue;
import org.apache.jena.sparql.expr.nodevalue.NodeValueOps;
import org.apache.jena.sparql.sse.Tags;
import org.jspecify.annotations.Nullable;

/** {@code REGEX} and {@code REPLACE} that stop with their request. A pattern that is constant is prepared once. */
final class WatchedRegex extends ExprFunctionN {
    private final boolean replaces;
    private final RunningRequest request;
    private final @Nullable WatchedPattern fixed;

    private WatchedRegex(boolean replaces, ExprList arguments, RunningRequest request) {
        super(replaces ? Tags.tagReplace : Tags.tagRegex, arguments);
        this.replaces = replaces;
        this.request = request;
        this.fixed = isFixed(arguments) ? prepare(arguments.get(1).getConstant(), constant(arguments, flags())) : null;
    }

    static WatchedRegex regex(ExprList arguments, RunningRequest request) {
        return new WatchedRegex(false, arguments, request);
    }

    static WatchedRegex replace(ExprList arguments, RunningRequest request) {
        return new WatchedRegex(true, arguments, request);
    }

    /** Where the flags are among the arguments. */
    private int flags() {
        return replaces ? 3 : 2;
    }

    private boolean isFixed(ExprList arguments) {
        return isText(arguments.get(1)) && (arguments.size() <= flags() || isText(arguments.get(flags())));
    }

    private static boolean isText(Expr argument) {
        return argument.isConstant() && argument.getConstant().isString();
    }

    private static @Nullable NodeValue constant(ExprList arguments, int at) {
        return at < arguments.size() ? arguments.get(at).getConstant() : null;
    }

    private WatchedPattern prepare(NodeValue pattern, @Nullable NodeValue flags) {
        return replaces
                ? WatchedPattern.ofReplace(pattern, flags, request)
                : WatchedPattern.ofRegex(pattern, flags, request);
    }

    @Override
    public NodeValue eval(List<NodeValue> values) {
        if (!replaces) {
            // First the text, then the pattern: ARQ tells errors of the one and the other apart in this order.
            NodeValueOps.checkAndGetStringLiteral("REGEX", values.get(0));
        }
        NodeValue flags = values.size() > flags() ? values.get(flags()) : null;
        WatchedPattern pattern = fixed == null ? prepare(values.get(1), flags) : fixed;
        return replaces ? pattern.replace(values.get(0), values.get(2)) : pattern.find(values.get(0));
    }

    @Override
    public Expr copy(ExprList arguments) {
        return new WatchedRegex(replaces, arguments, request);
    }
}
