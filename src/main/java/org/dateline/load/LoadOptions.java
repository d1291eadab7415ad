// SPDX-License-Identifier: Apache-2.0
package org.dateline.load;

import java.util.List;
import org.apache.jena.graph.Graph;
import org.dateline.rdf.parse.RdfSyntax;
import org.jspecify.annotations.Nullable;

/**
 * Options of a load.
 *
 * @param syntax the syntax of all inputs; null to take it from the file names
 * @param base the base for relative IRIs in documents that declare none; null for none, which makes them errors
 * @param graph the IRI of the graph for statements without a graph; null for the default graph
 * @param policy how errors and violations are treated
 * @param replace whether a named graph of the inputs replaces the graph of that name in the store
 * @param shapes the user's own shapes, which are checked beside those of the program
 */
public record LoadOptions(
        @Nullable RdfSyntax syntax,
        @Nullable String base,
        @Nullable String graph,
        Policy policy,
        boolean replace,
        List<Graph> shapes) {
    /** Syntax by file name, no base, the default graph, the default policy. */
    public static final LoadOptions DEFAULT = new LoadOptions(null, null, null, Policy.DEFAULT);

    /** Keeps a copy of the list. */
    public LoadOptions {
        shapes = List.copyOf(shapes);
    }

    /** Options that add to the graphs of the store, and check the shapes of the program only. */
    public LoadOptions(@Nullable RdfSyntax syntax, @Nullable String base, @Nullable String graph, Policy policy) {
        this(syntax, base, graph, policy, false, List.of());
    }

    /** The same, with named graphs that replace those of the store or not. */
    public LoadOptions withReplace(boolean replaces) {
        return new LoadOptions(syntax, base, graph, policy, replaces, shapes);
    }

    /** The same with shapes of the user. */
    public LoadOptions withShapes(List<Graph> own) {
        return new LoadOptions(syntax, base, graph, policy, replace, own);
    }

    /**
     * How errors and violations are treated.
     *
     * @param onError what an error means for the rest of the load
     * @param strict whether ill-typed literals and violated shapes make the load fail
     * @param validate whether the data are validated against the shapes
     */
    public record Policy(OnError onError, boolean strict, boolean validate) {
        /** Stop at errors, not strict, with validation. */
        public static final Policy DEFAULT = new Policy(OnError.STOP, false, true);
    }
}
