package org.dateline.rdf;

import java.io.IOException;
import java.io.InputStream;
import org.apache.jena.query.ARQ;
import org.apache.jena.riot.RDFParserRegistry;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.sparql.util.Context;

/** The way from a syntax to the parser that reads it. */
final class Parsers {
    private Parsers() {}

    static void read(RdfSyntax syntax, InputStream input, CheckedProfile profile, StreamRDF sink) throws IOException {
        Context context = ARQ.getContext().copy();
        RDFParserRegistry.getFactory(syntax.lang())
                .create(syntax.lang(), profile)
                .read(input, profile.getBaseURI(), syntax.lang().getContentType(), sink, context);
    }
}
