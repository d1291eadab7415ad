// SPDX-License-Identifier: Apache-2.0
package org.dateline.rdf.function;

import java.util.List;
import org.apache.jena.query.QueryBuildException;
import org.apache.jena.sparql.expr.ExprList;
import org.apache.jena.sparql.expr.NodeValue;
import org.apache.jena.sparql.function.Function;
import org.apache.jena.sparql.function.FunctionBase;
import org.apache.jena.sparql.function.FunctionEnv;
import org.dateline.model.Namespaces;

/**
 * One function.
 *
 * @param name the local name of its IRI
 * @param least how many arguments it has at least
 * @param most how many arguments it has at most
 * @param body computes its value; throws {@link org.apache.jena.sparql.expr.ExprEvalException} for other arguments than it takes
 */
record TimelineFunction(String name, int least, int most, Body body) {
    /** What a function does with its arguments, and with the dataset of the query. */
    interface Body {
        /** The value. */
        NodeValue of(List<NodeValue> arguments, FunctionEnv environment);
    }

    String iri() {
        return Namespaces.FUNCTION + name;
    }

    /** The function as ARQ calls it. */
    Function instance() {
        return new FunctionBase() {
            @Override
            protected NodeValue exec(List<NodeValue> arguments, FunctionEnv environment) {
                return body.of(arguments, environment);
            }

            @Override
            public NodeValue exec(List<NodeValue> arguments) {
                throw new UnsupportedOperationException("only with an environment");
            }

            @Override
            public void checkBuild(String uri, ExprList arguments) {
                if (arguments.size() < least || arguments.size() > most) {
                    throw new QueryBuildException("Wrong number of arguments: <" + uri + "> takes "
                            + (least == most ? "" : least + " or ") + most + ", not " + arguments.size() + ".");
                }
            }
        };
    }
}
