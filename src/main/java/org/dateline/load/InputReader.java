// SPDX-License-Identifier: Apache-2.0
package org.dateline.load;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFLib;
import org.apache.jena.riot.system.StreamRDFWrapper;
import org.apache.jena.sparql.core.Quad;
import org.dateline.input.Input;
import org.dateline.issue.DamagedInputException;
import org.dateline.issue.InputIssue;
import org.dateline.issue.IssueLog;
import org.dateline.issue.Severity;
import org.dateline.issue.SourcePosition;
import org.dateline.rdf.parse.CheckedReader;
import org.dateline.rdf.parse.RdfSyntax;
import org.dateline.rdf.parse.ReadResult;

/** Reads the inputs of one load into a sink. After an error that makes the load fail, it only checks the remaining inputs. */
final class InputReader {
    private static final int PROGRESS_STEP = 1 << 13;

    private final LoadOptions options;
    private final RdfInputFilter syntaxes;
    private final IssueLog log;
    private final LoadProgress progress;
    private final LoadTargets targets = new LoadTargets();
    private int files;
    private long statements;
    private long bytesBefore;

    InputReader(LoadOptions options, IssueLog log, LoadProgress progress) {
        this.options = options;
        this.syntaxes = new RdfInputFilter(options.syntax());
        this.log = log;
        this.progress = progress;
    }

    /** The graphs and subjects of the statements read so far. */
    LoadTargets targets() {
        return targets;
    }

    /** The number of inputs that were read completely. */
    int files() {
        return files;
    }

    /** The number of statements read so far. */
    long statements() {
        return statements;
    }

    private boolean skipsErrors() {
        return options.policy().onError() == OnError.SKIP;
    }

    /** Whether the statements read so far may be committed. */
    boolean mayCommit() {
        return skipsErrors() || !log.hasErrors();
    }

    /** Reads all inputs; the sink receives their statements between {@code start} and {@code finish}. */
    void readAll(List<Input> inputs, StreamRDF sink) {
        progress.begin(inputs.stream().mapToLong(Input::size).sum());
        sink.start();
        for (Input input : inputs) {
            if (!skipsErrors() || syntaxes.syntax(input).isByLine() || isReadable(input)) {
                read(input, new TargetGraphSink(sink), log);
            }
            bytesBefore += input.size();
        }
        sink.finish();
        if (files > 0 && statements == 0 && !log.hasErrors()) {
            String name = inputs.size() == 1 ? inputs.get(0).name() : inputs.size() + " inputs";
            log.add(new InputIssue(
                    SourcePosition.of(name), Severity.WARNING, "nothing to load: the input has no statements"));
        }
    }

    /** If errors are skipped, an input that cannot be read to its end is left out completely; a first reading finds that out. */
    private boolean isReadable(Input input) {
        IssueLog trial = new IssueLog();
        ReadResult result = read(input, StreamRDFLib.sinkNull(), trial);
        if (!result.whole()) {
            trial.list().stream()
                    .filter(issue -> issue.severity() == Severity.ERROR)
                    .forEach(log::add);
        }
        return result.whole();
    }

    private ReadResult read(Input input, StreamRDF sink, IssueLog issues) {
        RdfSyntax syntax = syntaxes.syntax(input);
        try (InputStream bytes = input.open(count -> progress.read(bytesBefore + count, statements))) {
            CheckedReader reader = CheckedReader.of(input.name(), syntax)
                    .withBase(options.base())
                    .withStrict(options.policy().strict());
            ReadResult result = skipsErrors() && syntax.hasRecovery()
                    ? reader.readSkippingErrors(bytes, sink, issues)
                    : reader.read(bytes, sink, issues);
            if (sink instanceof TargetGraphSink && result.whole()) {
                files++;
            }
            return result;
        } catch (DamagedInputException e) {
            issues.add(e.issue());
        } catch (IOException e) {
            throw new UncheckedIOException(input.name() + " cannot be read: " + e.getMessage(), e);
        }
        return new ReadResult(0, false);
    }

    /** Adds statements without a graph to the graph that the options name, and counts all statements. */
    private final class TargetGraphSink extends StreamRDFWrapper {
        private final Node target =
                options.graph() == null ? Quad.defaultGraphIRI : NodeFactory.createURI(options.graph());

        TargetGraphSink(StreamRDF sink) {
            super(sink);
        }

        @Override
        public void triple(Triple triple) {
            if (count(target, triple.getSubject())) {
                if (Quad.isDefaultGraph(target)) {
                    super.triple(triple);
                } else {
                    super.quad(Quad.create(target, triple));
                }
            }
        }

        @Override
        public void quad(Quad quad) {
            if (quad.isDefaultGraph()) {
                triple(quad.asTriple());
            } else if (count(quad.getGraph(), quad.getSubject())) {
                super.quad(quad);
            }
        }

        /** Counts a statement; returns whether to pass it on. */
        private boolean count(Node graph, Node subject) {
            statements++;
            if ((statements & PROGRESS_STEP - 1) == 0) {
                progress.read(-1, statements);
            }
            if (!mayCommit()) {
                return false;
            }
            targets.add(graph, subject);
            return true;
        }
    }
}
