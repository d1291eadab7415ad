// SPDX-License-Identifier: Apache-2.0
package org.dateline.rdf.parse;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import org.apache.jena.query.ARQ;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParserRegistry;
import org.apache.jena.riot.lang.LangJSONLD11;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.sparql.util.Context;

/** Creates the parser of a syntax, and refuses what Jena's parsers would wrongly accept. */
final class ParserFactory {
    private ParserFactory() {}

    static void read(RdfSyntax syntax, InputStream input, CheckedParserProfile profile, StreamRDF sink)
            throws IOException {
        switch (syntax) {
            case JSONLD -> jsonLd(input, profile, sink);
            case RDFXML -> jena(syntax, XmlPrologCheck.checked(input), profile, sink);
            case THRIFT -> BinaryRowReader.readThrift(input, new BinaryTermReader(profile, sink));
            case PROTOBUF -> BinaryRowReader.readProtobuf(input, new BinaryTermReader(profile, sink));
            default -> jena(syntax, input, profile, sink);
        }
    }

    private static void jena(RdfSyntax syntax, InputStream input, CheckedParserProfile profile, StreamRDF sink) {
        RDFParserRegistry.getFactory(syntax.lang())
                .create(syntax.lang(), profile)
                .read(
                        input,
                        profile.getBaseURI(),
                        syntax.lang().getContentType(),
                        sink,
                        ARQ.getContext().copy());
    }

    private static void jsonLd(InputStream input, CheckedParserProfile profile, StreamRDF sink) {
        Context context = ARQ.getContext().copy();
        context.set(LangJSONLD11.JSONLD_OPTIONS, BundledContextLoader.options());
        String base = profile.getBaseURI();
        Lang lang = RdfSyntax.JSONLD.lang();
        // Text, for the JSON parser would take bytes of UTF-16 and UTF-32 too, which RFC 8259 forbids.
        RDFParserRegistry.getFactory(lang)
                .create(lang, profile)
                .read(
                        new InputStreamReader(input, StandardCharsets.UTF_8),
                        base == null ? CheckedParserProfile.NO_BASE : base,
                        lang.getContentType(),
                        sink,
                        context);
    }
}
