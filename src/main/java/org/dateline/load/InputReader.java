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
import org.dateline.rdf.parse.ReadResult;

/** Reads the inputs of one load into a sink. Once an error means that nothing is kept, it reads on, but only to check. */
final class InputReader {
    private static final int TICK = 1 << 13;

    private final LoadOptions options;
    private final IssueLog log;
    private final LoadProgress progress;
    private final LoadTargets targets = new LoadTargets();
    private int files;
    private long statements;
    private long bytesBefore;

    InputReader(LoadOptions options, IssueLog log, LoadProgress progress) {
        this.options = options;
        this.log = log;
        this.progress = progress;
    }

    /** Where the statements were sent to. */
    LoadTargets targets() {
        return targets;
    }

    int files() {
        return files;
    }

    long statements() {
        return statements;
    }

    boolean skips() {
        return options.policy().onError() == OnError.SKIP;
    }

    /** Whether what was read may be kept. */
    boolean mayKeep() {
        return skips() || !log.hasErrors();
    }

    /** Reads all inputs; the sink gets them between {@code start} and {@code finish}. */
    void readAll(List<Input> inputs, StreamRDF sink) {
        progress.begin(inputs.stream().mapToLong(Input::size).sum());
        sink.start();
        for (Input input : inputs) {
            if (!skips() || input.syntax().isByLine() || isReadable(input)) {
                read(input, new Sorting(sink), log);
            }
            bytesBefore += input.size();
        }
        sink.finish();
        if (files > 0 && statements == 0 && !log.hasErrors()) {
            String name = inputs.size() == 1 ? inputs.get(0).name() : inputs.size() + " inputs";
            log.add(new InputIssue(
                    SourcePosition.of(name), Severity.WARNING, "there was nothing to load: no statement in it"));
        }
    }

    /** Where errors are skipped, an input that cannot be read to its end is left out whole: a first reading tells. */
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
        try (InputStream bytes = input.open(count -> progress.read(bytesBefore + count, statements))) {
            CheckedReader reader = CheckedReader.of(input.name(), input.syntax())
                    .withBase(options.base())
                    .withStrict(options.policy().strict());
            ReadResult result = skips() && input.syntax().isByLine()
                    ? reader.readSkippingLines(bytes, sink, issues)
                    : reader.read(bytes, sink, issues);
            if (sink instanceof Sorting && result.whole()) {
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

    /** Sends statements that name no graph to the one that was asked for, and counts. */
    private final class Sorting extends StreamRDFWrapper {
        private final Node target =
                options.graph() == null ? Quad.defaultGraphIRI : NodeFactory.createURI(options.graph());

        Sorting(StreamRDF sink) {
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

        private boolean count(Node graph, Node subject) {
            statements++;
            if ((statements & TICK - 1) == 0) {
                progress.read(-1, statements);
            }
            if (!mayKeep()) {
                return false;
            }
            targets.add(graph, subject);
            return true;
        }
    }
}
