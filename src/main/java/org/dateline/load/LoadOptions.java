package org.dateline.load;

import org.dateline.rdf.parse.RdfSyntax;
import org.jspecify.annotations.Nullable;

/**
 * How inputs are read and what their errors mean.
 *
 * @param syntax the syntax of all inputs; null to tell it by their names
 * @param base for relative IRIs of documents that give none; null for none, so that they are errors
 * @param graph the IRI of the graph for statements that name none; null for the default graph
 * @param policy what is taken
 */
public record LoadOptions(
        @Nullable RdfSyntax syntax,
        @Nullable String base,
        @Nullable String graph,
        Policy policy) {
    /** Syntax by name, no base, the default graph, the usual policy. */
    public static final LoadOptions DEFAULT = new LoadOptions(null, null, null, Policy.DEFAULT);

    /** The same with another policy. */
    public LoadOptions withPolicy(Policy other) {
        return new LoadOptions(syntax, base, graph, other);
    }

    /**
     * What is taken and what is refused.
     *
     * @param onError what an error means for the rest
     * @param strict whether ill-typed literals and violated shapes are errors for which nothing is kept
     * @param validate whether the shapes are looked at
     */
    public record Policy(OnError onError, boolean strict, boolean validate) {
        /** All or nothing, not strict, with shapes. */
        public static final Policy DEFAULT = new Policy(OnError.STOP, false, true);
    }
}
