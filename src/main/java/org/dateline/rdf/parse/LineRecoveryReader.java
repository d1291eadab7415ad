// SPDX-License-Identifier: Apache-2.0
package org.dateline.rdf.parse;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.lang.LabelToNode;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFBase;
import org.apache.jena.sparql.core.Quad;
import org.dateline.issue.DamagedInputException;
import org.dateline.issue.IssueLog;
import org.dateline.issue.Severity;
import org.dateline.issue.SourcePosition;
import org.dateline.issue.SyntaxIssue;

/**
 * Reads a line format without its bad lines. Lines are parsed in blocks; only a block with an error is parsed again
 * line by line, so that good data cost hardly more than a plain reading.
 */
final class LineRecoveryReader {
    private static final int BLOCK_LINES = 512;
    private static final int LONGEST_LINE = 1 << 26;

    private final String name;
    private final RdfSyntax syntax;
    private final boolean strict;
    private final LabelToNode labels = LabelToNode.createScopeByDocumentHash();

    LineRecoveryReader(String name, RdfSyntax syntax, boolean strict) {
        this.name = name;
        this.syntax = syntax;
        this.strict = strict;
    }

    ReadResult read(InputStream input, StreamRDF sink, IssueLog log) {
        BufferedInputStream bytes = new BufferedInputStream(input, 1 << 16);
        long linesBefore = 0;
        long statements = 0;
        try {
            List<byte[]> block = block(bytes);
            while (!block.isEmpty()) {
                statements += readBlock(block, linesBefore, sink, log);
                linesBefore += block.size();
                block = block(bytes);
            }
            return new ReadResult(statements, true);
        } catch (DamagedInputException e) {
            log.add(e.issue());
        } catch (IOException e) {
            throw new UncheckedIOException(name + " cannot be read: " + e.getMessage(), e);
        }
        return new ReadResult(statements, false);
    }

    private long readBlock(List<byte[]> block, long linesBefore, StreamRDF sink, IssueLog log) {
        Attempt whole = new Attempt(join(block), linesBefore);
        if (whole.succeeded) {
            return whole.deliver(sink, log);
        }
        long statements = 0;
        for (int i = 0; i < block.size(); i++) {
            statements += new Attempt(block.get(i), linesBefore + i).deliver(sink, log);
        }
        return statements;
    }

    private List<byte[]> block(InputStream bytes) throws IOException {
        List<byte[]> lines = new ArrayList<>();
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        int next = 0;
        while (next >= 0 && lines.size() < BLOCK_LINES) {
            next = bytes.read();
            if (next >= 0) {
                line.write(next);
            }
            if (line.size() > LONGEST_LINE) {
                throw new DamagedInputException(new SyntaxIssue(
                        SourcePosition.of(name),
                        Severity.ERROR,
                        "a line is longer than 64 MiB. Break the data into lines"));
            }
            if ((next == '\n' || next < 0) && line.size() > 0) {
                lines.add(line.toByteArray());
                line.reset();
            }
        }
        return lines;
    }

    private static byte[] join(List<byte[]> lines) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        lines.forEach(all::writeBytes);
        return all.toByteArray();
    }

    /** One parsing of some lines, whose statements and issues count only once they are delivered. */
    private final class Attempt extends StreamRDFBase {
        private final List<Quad> statements = new ArrayList<>();
        private final IssueLog issues = new IssueLog(Integer.MAX_VALUE);
        private final boolean succeeded;

        Attempt(byte[] lines, long linesBefore) {
            GuardedInput guarded = new GuardedInput(new ByteArrayInputStream(lines), name, true, linesBefore);
            IssueErrorHandler complaints = new IssueErrorHandler(name, guarded, issues, linesBefore);
            CheckedParserProfile profile = new CheckedParserProfile(complaints, null, strict, labels);
            try {
                ParserFactory.read(syntax, guarded, profile, new CheckedSink(complaints, this));
            } catch (RuntimeException | IOException failure) {
                complaints.stop(failure);
            }
            succeeded = !complaints.stopped();
        }

        long deliver(StreamRDF sink, IssueLog log) {
            issues.list().forEach(log::add);
            if (!succeeded) {
                return 0;
            }
            for (Quad statement : statements) {
                if (statement.isDefaultGraph()) {
                    sink.triple(statement.asTriple());
                } else {
                    sink.quad(statement);
                }
            }
            return statements.size();
        }

        @Override
        public void triple(Triple triple) {
            statements.add(Quad.create(Quad.defaultGraphIRI, triple));
        }

        @Override
        public void quad(Quad quad) {
            statements.add(quad);
        }
    }
}
