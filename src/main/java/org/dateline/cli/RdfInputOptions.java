// SPDX-License-Identifier: Apache-2.0
package org.dateline.cli;

import org.dateline.rdf.AbsoluteIri;
import org.dateline.rdf.parse.RdfSyntax;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The options for RDF inputs, the same for every verb that reads RDF. */
final class RdfInputOptions {
    @Option(
            names = "--syntax",
            paramLabel = "SYNTAX",
            description = "The RDF syntax of all inputs: ttl, trig, nt, nq, rdf, jsonld, rj, rt, rpb."
                    + " Default: the syntax of the file name.")
    private @Nullable String syntax;

    @Option(
            names = "--base",
            paramLabel = "IRI",
            description = "The base for relative IRIs in inputs that declare none.")
    private @Nullable String base;

    @Spec(Spec.Target.MIXEE)
    private CommandSpec verb = CommandSpec.create();

    /** The requested syntax; null to take it from the file names. */
    @Nullable
    RdfSyntax syntax() {
        String name = syntax;
        if (name == null) {
            return null;
        }
        return RdfSyntax.find(name)
                .orElseThrow(() -> new ParameterException(
                        verb.commandLine(),
                        "unknown RDF syntax: --syntax " + name + ". Give one of " + RdfSyntax.names()));
    }

    /** The base IRI; null if none. */
    @Nullable
    String base() {
        String iri = base;
        if (iri != null && !AbsoluteIri.is(iri)) {
            throw new ParameterException(verb.commandLine(), "--base is not an absolute IRI: <" + iri + ">");
        }
        return iri;
    }
}
