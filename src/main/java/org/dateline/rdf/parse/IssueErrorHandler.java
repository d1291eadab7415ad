// SPDX-License-Identifier: Apache-2.0
package org.dateline.rdf.parse;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.jena.atlas.json.JsonParseException;
import org.apache.jena.riot.RiotException;
import org.apache.jena.riot.RiotParseException;
import org.apache.jena.riot.system.ErrorHandler;
import org.dateline.issue.DamagedInputException;
import org.dateline.issue.EncodingIssue;
import org.dateline.issue.IriIssue;
import org.dateline.issue.Issue;
import org.dateline.issue.IssueLog;
import org.dateline.issue.LiteralIssue;
import org.dateline.issue.Severity;
import org.dateline.issue.SourcePosition;
import org.dateline.issue.SyntaxIssue;
import org.jspecify.annotations.Nullable;

/** Turns the messages of a parser about one input into issues. The first syntax error ends the reading, and is the only one. */
final class IssueErrorHandler implements ErrorHandler {
    private static final String REPEATED_ID = "Reuse of rdf:ID";

    /** What RDF 1.1 XML Syntax (sections 5.2 and 7.2) forbids, and Jena's parser only warns of. */
    private static final List<String> RDFXML_ERRORS = List.of("Not a valid XML NCName", REPEATED_ID);

    private final String name;
    private final GuardedInput input;
    private final IssueLog log;
    private final long linesBefore;
    private long row;
    private long jsonLine = -1;
    private long jsonColumn = -1;
    private @Nullable RdfXmlRepair copy;
    private boolean stopped;
    private boolean badIris;

    IssueErrorHandler(String name, GuardedInput input, IssueLog log) {
        this(name, input, log, 0);
    }

    /** Complaints about a part of an input, before which some lines have been read. */
    IssueErrorHandler(String name, GuardedInput input, IssueLog log, long linesBefore) {
        this.name = name;
        this.input = input;
        this.log = log;
        this.linesBefore = linesBefore;
    }

    /** From now on lines are those of a copy, and what can be understood is only a warning. */
    void readsCopy(RdfXmlRepair repair) {
        copy = repair;
    }

    /** In which row of a binary input the next complaints are. */
    void row(long number) {
        row = number;
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
        log.add(new IriIssue(position(line, column), true, inRow(relative(iri))));
    }

    private static String relative(String iri) {
        return ParserMessageText.line("<" + iri + ">. Declare a base in the document, or give --base IRI");
    }

    void badIri(String iri, String reason, long line, long column) {
        badIris = true;
        log.add(new IriIssue(position(line, column), false, inRow(ParserMessageText.badIri(iri, reason))));
    }

    void literal(Severity severity, String message, long line, long column) {
        log.add(new LiteralIssue(position(line, column), severity, inRow(message)));
    }

    private String inRow(String message) {
        return ParserMessageText.line(row > 0 ? "row " + row + ": " + message : message);
    }

    /** What no format of RDF 1.1 can hold, and what is too large, ends the reading. */
    void unsupported(String message, long line, long column) {
        stop(new RiotParseException(inRow(message), line, column));
        throw new RiotException(message);
    }

    @Override
    public void warning(String message, long line, long column) {
        if (copy != null && message.startsWith(REPEATED_ID)) {
            String id = message.replaceFirst("^[^']*('[^']*').*", "$1");
            log.add(new SyntaxIssue(
                    position(line, column),
                    Severity.WARNING,
                    "the rdf:ID " + id + " is repeated. Its statements are taken to be about one thing"));
            return;
        }
        if (RDFXML_ERRORS.stream().anyMatch(message::startsWith)) {
            error(message, line, column);
        }
        // What the tokenizer says of IRIs, the profile says again, with its severity.
        if (!message.contains(" in IRI")) {
            log.add(new SyntaxIssue(position(line, column), Severity.WARNING, ParserMessageText.line(message)));
        }
    }

    @Override
    public void error(String message, long line, long column) {
        if (message.contains("[code=")) {
            // JSON-LD: the exception that comes at once after it has the reason, which this message lacks.
            jsonLine = line;
            jsonColumn = column;
            return;
        }
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
            return syntax(-1, -1, "the data are nested too deeply to be read. Reduce the nesting");
        }
        if (failure instanceof RiotParseException parse) {
            return located(parse.getOriginalMessage(), parse.getLine(), parse.getCol());
        }
        if (failure instanceof JsonParseException json) {
            return located(message(json), json.getLine(), json.getColumn());
        }
        String message = message(rootOf(failure));
        if (message.contains("token=EOF") || message.contains("char -1")) {
            // The JSON parser's own position of the end is that of its buffer.
            return new SyntaxIssue(input.position(), Severity.ERROR, ParserMessageText.syntax(message));
        }
        return located(message, jsonLine, jsonColumn);
    }

    private static Throwable rootOf(Throwable failure) {
        Throwable root = failure;
        while (root.getCause() != null && root.getCause() != root) {
            root = root.getCause();
        }
        return root;
    }

    private static String message(Throwable failure) {
        String message = failure.getMessage();
        return message == null ? "cannot be read: " + failure.getClass().getSimpleName() : message;
    }

    /** The RDF/XML parser resolves IRIs itself and calls what it refuses a syntax error. */
    private Issue located(String message, long line, long column) {
        if (message.startsWith("Relative URI encountered: ")) {
            String iri = message.substring(message.indexOf('<') + 1, message.length() - 1);
            return new IriIssue(position(line, column), true, relative(iri));
        }
        if ((message.startsWith("<") && message.contains(" Code: ")) || message.contains(" in IRI")) {
            return new IriIssue(position(line, column), false, ParserMessageText.syntax(message));
        }
        if (message.contains("UTF-8 sequence")) {
            return new EncodingIssue(
                    position(line, column),
                    "the bytes do not match the declared encoding (UTF-8 if none is declared): "
                            + message.replaceFirst("\\.$", "")
                            + ". Correct the declaration, or convert the file");
        }
        return syntax(line, column, ParserMessageText.syntax(message));
    }

    private SyntaxIssue syntax(long line, long column, String message) {
        return new SyntaxIssue(position(line, column), Severity.ERROR, message);
    }

    private SourcePosition position(long line, long column) {
        if (copy != null) {
            return copy.position(name, line);
        }
        return line < 1 ? SourcePosition.of(name) : new SourcePosition(name, linesBefore + line, Math.max(0, column));
    }
}
