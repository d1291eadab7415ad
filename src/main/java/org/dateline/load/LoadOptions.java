// SPDX-License-Identifier: Apache-2.0
package org.dateline.load;

import org.dateline.rdf.parse.RdfSyntax;
import org.jspecify.annotations.Nullable;

/**
 * Options of a load.
 *
 * @param syntax the syntax of all inputs; null to take it from the file names
 * @param base the base for relative IRIs in documents that declare none; null for none, which makes them errors
 * @param graph the IRI of the graph for statements without a graph; null for the default graph
 * @param policy how errors and violations are treated
 */
public record LoadOptions(
        @Nullable RdfSyntax syntax,
        @Nullable String base,
        @Nullable String graph,
        Policy policy) {
    /** Syntax by file name, no base, the default graph, the default policy. */
    public static final LoadOptions DEFAULT = new LoadOptions(null, null, null, Policy.DEFAULT);

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
