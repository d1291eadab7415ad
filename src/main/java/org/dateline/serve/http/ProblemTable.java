package org.dateline.serve.http;

import java.io.EOFException;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.zip.ZipException;
import org.apache.jena.atlas.RuntimeIOException;
import org.apache.jena.fuseki.servlets.ActionErrorException;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.query.QueryDeniedException;
import org.apache.jena.query.QueryException;
import org.apache.jena.query.QueryParseException;
import org.apache.jena.riot.RiotException;
import org.apache.jena.riot.RiotParseException;
import org.apache.jena.shared.OperationDeniedException;
import org.apache.jena.sparql.engine.http.QueryExceptionHTTP;
import org.apache.jena.sparql.expr.ExprException;
import org.apache.jena.update.UpdateException;
import org.apache.jena.web.HttpSC;
import org.dateline.issue.InputException;
import org.dateline.issue.Issue;
import org.dateline.issue.SourcePosition;
import org.dateline.model.BadParameterException;
import org.dateline.query.timeline.IndexNotReadyException;
import org.eclipse.jetty.http.HttpException;
import org.jspecify.annotations.Nullable;

/** The one table from exceptions to HTTP statuses. */
public final class ProblemTable {
    private static final int BAD_REQUEST = 400;

    /** How Jena's parsers write a position: "at line 1, column 2." or "Line 1, column 2: ". */
    private static final Pattern POSITION = Pattern.compile("(?:[,.]? at )?[Ll]ine (\\d+), column (\\d+)[.:]?");

    /** How the SPARQL parsers name a token that they cannot go on with: its kind, then its text. */
    private static final Pattern UNEXPECTED = Pattern.compile("^Encountered \" .+? \"(.+?) ?\"\"$");

    private ProblemTable() {}

    /** What the client is told of a failure. Failures that are not known stay vague on purpose: their text is for the log. */
    public static Problem of(Throwable failure) {
        Problem known = find(failure);
        return known == null ? Problem.of(500, "The server failed to answer; its log says why.") : known;
    }

    private static @Nullable Problem find(Throwable failure) {
        if (failure instanceof RequestException e) {
            return e.problem();
        }
        if (failure instanceof BadParameterException) {
            return Problem.of(BAD_REQUEST, text(failure));
        }
        if (failure instanceof IndexNotReadyException) {
            return Problem.of(503, text(failure));
        }
        if (failure instanceof QueryCancelledException || RemoteEngineProblems.isTimeout(failure)) {
            return Problem.of(503, "The query took longer than this server allows, and was stopped.");
        }
        if (failure instanceof QueryParseException e && !isTooDeep(e)) {
            return syntax(e);
        }
        if (failure instanceof QueryExceptionHTTP e) {
            return RemoteEngineProblems.of(e);
        }
        if (failure instanceof InputException e) {
            return upload(e.issues());
        }
        if (failure instanceof RiotParseException e) {
            return position(e.getLine(), e.getCol(), e.getOriginalMessage());
        }
        return find2(failure);
    }

    private static @Nullable Problem find2(Throwable failure) {
        if (isTooDeep(failure)) {
            return Problem.of(BAD_REQUEST, "The request is nested too deeply, or too long, to be understood.");
        }
        if (failure instanceof HttpException e && e.getCode() >= 400 && e.getCode() < 500) {
            return Problem.of(e.getCode(), e.getReason() == null ? HttpSC.getMessage(e.getCode()) : e.getReason());
        }
        if (failure instanceof UnsupportedCharsetException || failure instanceof IllegalCharsetNameException) {
            return Problem.of(415, "Not a character encoding that is read here: " + text(failure) + ".");
        }
        if (failure instanceof QueryDeniedException) {
            return Problem.of(403, "SERVICE reaches no other server from here; --allow-host HOST would allow one.");
        }
        // The update parser wraps whatever ends the operations that it feeds.
        if (failure instanceof QueryException && failure.getCause() != null) {
            Problem cause = find(failure.getCause());
            return cause == null ? Problem.of(BAD_REQUEST, text(failure)) : cause;
        }
        if (failure instanceof OperationDeniedException) {
            return Problem.of(403, text(failure));
        }
        if (failure instanceof ActionErrorException e) {
            return e.getMessage() == null && e.getCause() != null
                    ? find(e.getCause())
                    : Problem.of(e.getRC(), e.getMessage() == null ? HttpSC.getMessage(e.getRC()) : e.getMessage());
        }
        if (failure instanceof UpdateException || isWrapped(failure)) {
            Problem cause = failure.getCause() == null ? null : find(failure.getCause());
            return cause != null || isWrapped(failure) ? cause : Problem.of(BAD_REQUEST, text(failure));
        }
        if (failure instanceof CharacterCodingException) {
            return Problem.of(BAD_REQUEST, "The text is not UTF-8.");
        }
        if (failure instanceof ZipException || failure instanceof EOFException) {
            return Problem.of(BAD_REQUEST, "The compressed body is broken or cut short.");
        }
        boolean theirs = failure instanceof QueryException
                || failure instanceof RiotException
                || failure instanceof ExprException;
        return theirs ? Problem.of(BAD_REQUEST, text(failure)) : null;
    }

    /** The parsers, and the algebra, go one frame down for each level. */
    private static boolean isTooDeep(Throwable failure) {
        return failure instanceof StackOverflowError || failure.getCause() instanceof StackOverflowError;
    }

    private static boolean isWrapped(Throwable failure) {
        return failure instanceof RuntimeIOException || failure instanceof UncheckedIOException;
    }

    private static Problem upload(List<Issue> issues) {
        SourcePosition at = issues.get(0).position();
        String text = issues.stream().map(ProblemTable::line).collect(Collectors.joining("\n"));
        return new Problem(BAD_REQUEST, text, at.line(), at.column(), issues);
    }

    private static String line(Issue issue) {
        SourcePosition at = issue.position();
        String where =
                at.line() == 0 ? "" : "line " + at.line() + (at.column() == 0 ? "" : ", column " + at.column()) + ": ";
        return where + issue.message();
    }

    /** The parser's message names the token at fault; the exception's own fields name the last good one before it. */
    private static Problem syntax(QueryParseException failure) {
        Matcher at = POSITION.matcher(firstLine(failure.getMessage()));
        return at.find()
                ? position(Long.parseLong(at.group(1)), Long.parseLong(at.group(2)), failure.getMessage())
                : position(failure.getLine(), failure.getColumn(), failure.getMessage());
    }

    private static Problem position(long line, long column, @Nullable String message) {
        // The parsers put the position into the message, too: said once is enough.
        String text = POSITION.matcher(firstLine(message))
                .replaceFirst("")
                .replaceAll("\\s+", " ")
                .strip();
        text = UNEXPECTED.matcher(text).replaceFirst("unexpected $1");
        if (line <= 0) {
            return Problem.of(BAD_REQUEST, text);
        }
        String where = "line " + line + (column > 0 ? ", column " + column : "");
        return new Problem(BAD_REQUEST, where + ": " + text, line, Math.max(0, column), List.of());
    }

    private static String text(Throwable failure) {
        return firstLine(failure.getMessage());
    }

    private static String firstLine(@Nullable String message) {
        return message == null || message.isBlank()
                ? "The request was refused."
                : message.strip().lines().findFirst().orElse("");
    }
}
