package org.dateline.rdf;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.jena.riot.RiotException;
import org.apache.jena.riot.RiotParseException;
import org.apache.jena.riot.system.ErrorHandler;
import org.dateline.issue.DamagedInputException;
import org.dateline.issue.IriIssue;
import org.dateline.issue.Issue;
import org.dateline.issue.IssueLog;
import org.dateline.issue.LiteralIssue;
import org.dateline.issue.Severity;
import org.dateline.issue.SourcePosition;
import org.dateline.issue.SyntaxIssue;

/** What a parser says about one input, made into issues. The first error of syntax ends the reading, and is the only one. */
final class Complaints implements ErrorHandler {
    private final String name;
    private final GuardedInput input;
    private final IssueLog log;
    private boolean stopped;
    private boolean badIris;

    Complaints(String name, GuardedInput input, IssueLog log) {
        this.name = name;
        this.input = input;
        this.log = log;
    }

    /** Whether an error has ended the reading. */
    boolean stopped() {
        return stopped;
    }

    /** Whether any IRI was refused. */
    boolean badIris() {
        return badIris;
    }

    void relativeIri(String iri, long line, long column) {
        badIris = true;
        log.add(new IriIssue(position(line, column), true, "<" + Wording.quote(iri) + ">"));
    }

    void badIri(String iri, String reason, long line, long column) {
        badIris = true;
        log.add(new IriIssue(position(line, column), false, Wording.badIri(iri, reason)));
    }

    void literal(Severity severity, String message, long line, long column) {
        log.add(new LiteralIssue(position(line, column), severity, Wording.line(message)));
    }

    @Override
    public void warning(String message, long line, long column) {
        // What the tokenizer says of IRIs, the profile says again, with its severity.
        if (!message.contains(" in IRI")) {
            log.add(new SyntaxIssue(position(line, column), Severity.WARNING, Wording.line(message)));
        }
    }

    @Override
    public void error(String message, long line, long column) {
        stop(new RiotParseException(message, line, column));
        throw new RiotException(message);
    }

    @Override
    public void fatal(String message, long line, long column) {
        error(message, line, column);
    }

    /**
     * Takes note of what ended the reading, once.
     *
     * @throws UncheckedIOException where it was the device
     */
    void stop(Throwable failure) {
        if (stopped) {
            return;
        }
        stopped = true;
        IOException broken = input.failure();
        if (broken instanceof DamagedInputException damaged) {
            log.add(damaged.issue());
        } else if (broken != null) {
            throw new UncheckedIOException(name + " cannot be read: " + broken.getMessage(), broken);
        } else {
            log.add(issue(failure));
        }
    }

    private Issue issue(Throwable failure) {
        if (failure instanceof StackOverflowError) {
            return syntax(-1, -1, "nested too deeply to be read; flatter data were expected");
        }
        if (failure instanceof RiotParseException parse) {
            return located(parse.getOriginalMessage(), parse.getLine(), parse.getCol());
        }
        String message = failure.getMessage();
        return located(message == null ? "cannot be read: " + failure.getClass().getSimpleName() : message, -1, -1);
    }

    /** The RDF/XML parser resolves IRIs itself and calls what it refuses a syntax error. */
    private Issue located(String message, long line, long column) {
        if (message.startsWith("Relative URI encountered: ")) {
            return new IriIssue(position(line, column), true, Wording.line(message.substring(message.indexOf('<'))));
        }
        if (message.startsWith("<") && message.contains(" Code: ")) {
            return new IriIssue(position(line, column), false, Wording.line(message));
        }
        return syntax(line, column, Wording.syntax(message));
    }

    private SyntaxIssue syntax(long line, long column, String message) {
        return new SyntaxIssue(position(line, column), Severity.ERROR, message);
    }

    private SourcePosition position(long line, long column) {
        return line < 1 ? SourcePosition.of(name) : new SourcePosition(name, line, Math.max(0, column));
    }
}
