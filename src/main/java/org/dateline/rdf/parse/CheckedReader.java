// SPDX-License-Identifier: Apache-2.0
package org.dateline.rdf.parse;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.apache.jena.riot.system.StreamRDF;
import org.dateline.issue.DamagedInputException;
import org.dateline.issue.IssueLog;
import org.jspecify.annotations.Nullable;

/**
 * Reads RDF in any {@link RdfSyntax} and reports its faults with their positions. An error of syntax or encoding ends the reading. A
 * bad or relative IRI is an error too, but reading continues without the statements that contain it. An ill-typed literal is a
 * warning, or an error if the reader is strict. Nothing outside the input is fetched: no remote JSON-LD
 * context, no XML entity.
 *
 * <p>Blank node labels are local to one reading: equal labels in two readings are two nodes.
 */
public final class CheckedReader {
    private final String name;
    private final RdfSyntax syntax;
    private final @Nullable String base;
    private final boolean strict;

    private CheckedReader(String name, RdfSyntax syntax, @Nullable String base, boolean strict) {
        this.name = name;
        this.syntax = syntax;
        this.base = base;
        this.strict = strict;
    }

    /**
     * A reader of one input, without a base IRI and not strict.
     *
     * @param name what positions call the input
     */
    public static CheckedReader of(String name, RdfSyntax syntax) {
        return new CheckedReader(name, syntax, null, false);
    }

    /** The same with a base for the relative IRIs of a document that gives none itself; null for none. */
    public CheckedReader withBase(@Nullable String iri) {
        return new CheckedReader(name, syntax, iri, strict);
    }

    /** The same, taking ill-typed literals for errors, or for warnings. */
    public CheckedReader withStrict(boolean errors) {
        return new CheckedReader(name, syntax, base, errors);
    }

    /**
     * Reads a syntax that {@link RdfSyntax#hasRecovery} without its bad parts: the bad lines of N-Triples and N-Quads, and in RDF/XML the
     * statements with a bad IRI. There a repeated {@code rdf:ID} is only a warning.
     *
     * @throws IllegalStateException where the syntax is another one
     * @throws UncheckedIOException where the device that the input lies on fails
     */
    public ReadResult readSkippingErrors(InputStream input, StreamRDF sink, IssueLog log) {
        if (!syntax.hasRecovery()) {
            throw new IllegalStateException(syntax + " cannot be read past an error");
        }
        return syntax.isByLine()
                ? new LineRecoveryReader(name, syntax, strict).read(input, sink, log)
                : new RdfXmlRecoveryReader(name, base, strict).read(input, sink, log);
    }

    /**
     * Reads to the end, or to the first error of syntax or encoding. The caller looks into the log for what was wrong, and
     * takes back what the sink was given where that is what an error means to it.
     *
     * @param input closed by the caller; it may end the reading with a {@link DamagedInputException}
     * @param sink gets prefixes and all statements without an error, but neither {@code start} nor {@code finish}, so that
     *     several inputs can be read into one
     * @throws UncheckedIOException where the device that the input lies on fails
     */
    public ReadResult read(InputStream input, StreamRDF sink, IssueLog log) {
        GuardedInput guarded = new GuardedInput(input, name, syntax.isText() && syntax != RdfSyntax.RDFXML);
        IssueErrorHandler complaints = new IssueErrorHandler(name, guarded, log);
        CheckedParserProfile profile = syntax == RdfSyntax.JSONLD
                ? new CheckedParserProfile.ForJsonLd(complaints, base, strict)
                : new CheckedParserProfile(complaints, base, strict);
        return read(syntax, guarded, profile, sink);
    }

    /** Reads through a profile to the end, or to the first error. */
    static ReadResult read(RdfSyntax syntax, GuardedInput guarded, CheckedParserProfile profile, StreamRDF sink) {
        IssueErrorHandler complaints = profile.complaints();
        NestingGuard guard = new NestingGuard(sink);
        boolean nests = syntax.isText() && !syntax.isByLine();
        CheckedSink checked = new CheckedSink(complaints, nests ? guard : sink);
        boolean whole = false;
        try {
            ParserFactory.read(syntax, guarded, profile, checked);
            whole = !complaints.stopped();
        } catch (RuntimeException | StackOverflowError failure) {
            complaints.stop(failure);
        } catch (IOException failure) {
            complaints.stop(new UncheckedIOException(failure));
        }
        guard.flush();
        return new ReadResult(checked.count(), whole);
    }
}
