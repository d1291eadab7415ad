// SPDX-License-Identifier: Apache-2.0
package org.dateline.rdf.parse;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.jena.riot.system.StreamRDF;
import org.dateline.issue.IssueLog;
import org.jspecify.annotations.Nullable;

/**
 * Reads RDF/XML without the statements that contain a bad IRI, in two steps: a copy of the document in which other IRIs stand for the
 * bad ones, and a reading of the copy. A document that is not well-formed, or not RDF/XML, is still read to its first fault only.
 */
final class RdfXmlRecoveryReader {
    private final String name;
    private final @Nullable String base;
    private final boolean strict;

    RdfXmlRecoveryReader(String name, @Nullable String base, boolean strict) {
        this.name = name;
        this.base = base;
        this.strict = strict;
    }

    ReadResult read(InputStream input, StreamRDF sink, IssueLog log) {
        try {
            Path copy = Files.createTempFile("dateline-rdfxml-", ".rdf");
            try {
                RdfXmlRepair repair = copy(input, copy, log);
                return repair == null ? new ReadResult(0, false) : read(copy, repair, sink, log);
            } finally {
                Files.deleteIfExists(copy);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(name + " cannot be read: " + e.getMessage(), e);
        }
    }

    private @Nullable RdfXmlRepair copy(InputStream input, Path copy, IssueLog log) throws IOException {
        GuardedInput guarded = new GuardedInput(input, name, false);
        IssueErrorHandler complaints = new IssueErrorHandler(name, guarded, log);
        try (OutputStream out = Files.newOutputStream(copy)) {
            return RdfXmlRepair.copy(XmlPrologCheck.checked(guarded), out);
        } catch (RuntimeException | IOException failure) {
            complaints.stop(failure);
            return null;
        }
    }

    private ReadResult read(Path copy, RdfXmlRepair repair, StreamRDF sink, IssueLog log) throws IOException {
        try (InputStream bytes = Files.newInputStream(copy)) {
            GuardedInput guarded = new GuardedInput(bytes, name, false);
            IssueErrorHandler complaints = new IssueErrorHandler(name, guarded, log);
            complaints.readsCopy(repair);
            return CheckedReader.read(
                    RdfSyntax.RDFXML,
                    guarded,
                    new CheckedParserProfile.ForRepairedXml(complaints, base, strict, repair),
                    sink);
        }
    }
}
