// SPDX-License-Identifier: Apache-2.0
package org.dateline.serve.http;

import java.io.EOFException;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import java.nio.file.InvalidPathException;
import java.util.List;
import java.util.function.Function;
import java.util.zip.ZipException;
import org.apache.commons.fileupload2.core.FileUploadException;
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
import org.dateline.issue.DamagedInputException;
import org.dateline.issue.ExpandingInputException;
import org.dateline.issue.InputException;
import org.dateline.model.BadParameterException;
import org.dateline.query.IndexNotReadyException;
import org.dateline.rdf.write.InexpressibleException;
import org.dateline.store.DamagedStoreException;
import org.dateline.store.LostStoreException;
import org.dateline.store.StoreBusyException;
import org.dateline.store.StoreFullException;
import org.eclipse.jetty.http.HttpException;
import org.jspecify.annotations.Nullable;

/** The only table from exceptions to HTTP statuses. */
public final class ProblemTable {
    private static final int BAD_REQUEST = 400;

    /** The rows in order. The first row that maps an exception wins, so a subtype comes before its supertype. */
    private static final List<Row<?>> ROWS = List.of(
            row(RequestException.class, RequestException::problem),
            row(BadParameterException.class, ProblemTable::badRequest),
            row(IndexNotReadyException.class, e -> Problem.passing(text(e))),
            row(StoreBusyException.class, e -> Problem.of(503, text(e))),
            row(Throwable.class, e -> StoreFullException.isCause(e) ? full() : null),
            row(DamagedStoreException.class, e -> damaged()),
            row(LostStoreException.class, e -> lost()),
            row(InternalError.class, e -> damaged()),
            row(QueryCancelledException.class, e -> e.getCause() == null ? timedOut() : ofCause(e)),
            row(Throwable.class, e -> RemoteEngineProblems.isTimeout(e) ? timedOut() : null),
            row(QueryExceptionHTTP.class, RemoteEngineProblems::of),
            row(OutOfMemoryError.class, e -> outOfMemory()),
            row(InputException.class, e -> SyntaxProblems.ofIssues(e.issues())),
            row(RiotParseException.class, e -> SyntaxProblems.at(e.getLine(), e.getCol(), e.getOriginalMessage())),
            row(Throwable.class, e -> isTooDeep(e) ? tooDeep() : null),
            row(QueryParseException.class, SyntaxProblems::of),
            row(HttpException.class, ProblemTable::ofJetty),
            row(UnsupportedCharsetException.class, ProblemTable::unknownCharset),
            row(IllegalCharsetNameException.class, ProblemTable::unknownCharset),
            row(QueryDeniedException.class, e -> serviceDenied()),
            // The update parser wraps the exceptions of the operations that it runs.
            row(QueryException.class, e -> e.getCause() == null ? null : ofCause(e)),
            row(QueryException.class, ProblemTable::badRequest),
            row(OperationDeniedException.class, e -> Problem.of(403, text(e))),
            row(ActionErrorException.class, ProblemTable::ofFuseki),
            row(UpdateException.class, ProblemTable::ofCause),
            row(UpdateException.class, ProblemTable::badRequest),
            row(RuntimeIOException.class, ProblemTable::ofCause),
            row(UncheckedIOException.class, ProblemTable::ofCause),
            row(FileUploadException.class, e -> malformedParts()),
            row(InvalidPathException.class, e -> badFileName()),
            row(CharacterCodingException.class, e -> Problem.of(BAD_REQUEST, "The text is not valid UTF-8.")),
            row(ExpandingInputException.class, e -> Problem.of(413, "The body is too large: " + text(e) + ".")),
            row(DamagedInputException.class, e -> brokenCompression()),
            row(ZipException.class, e -> brokenCompression()),
            row(EOFException.class, e -> brokenCompression()),
            row(InexpressibleException.class, e -> Problem.of(406, text(e))),
            row(RiotException.class, ProblemTable::badRequest),
            row(ExprException.class, ProblemTable::badRequest));

    private ProblemTable() {}

    /**
     * One row of the table.
     *
     * @param type the type of the exceptions that the row may map
     * @param mapper the problem of an exception; null where a later row shall map it
     */
    private record Row<T>(Class<T> type, Function<T, @Nullable Problem> mapper) {
        @Nullable
        Problem map(Throwable failure) {
            return type.isInstance(failure) ? mapper.apply(type.cast(failure)) : null;
        }
    }

    private static <T> Row<T> row(Class<T> type, Function<T, @Nullable Problem> mapper) {
        return new Row<>(type, mapper);
    }

    /** The problem that is reported for an exception. An exception without a row gives no details, which are for the log. */
    public static Problem of(Throwable failure) {
        Problem problem = find(failure);
        return problem == null
                ? Problem.of(500, "The server could not answer the request. Its log has the reason.")
                : problem;
    }

    private static @Nullable Problem find(Throwable failure) {
        for (Row<?> row : ROWS) {
            Problem problem = row.map(failure);
            if (problem != null) {
                return problem;
            }
        }
        return null;
    }

    private static @Nullable Problem ofCause(Throwable failure) {
        return failure.getCause() == null ? null : find(failure.getCause());
    }

    private static Problem badRequest(Throwable failure) {
        return Problem.of(BAD_REQUEST, text(failure));
    }

    /** HTTP has a status for this since RFC 4918, section 11.5. The log names the disk, which is no business of clients. */
    private static Problem full() {
        return Problem.of(
                507,
                "The disk of the server is full, so nothing was written. Whoever runs the server must free some of it first.");
    }

    private static Problem damaged() {
        return Problem.of(
                500,
                "A file of the store cannot be read, so the request was not answered. Its log names the file, and"
                        + " `dateline check` finds what is damaged.");
    }

    private static Problem lost() {
        return Problem.of(
                500,
                "The store was removed or replaced while the server runs, so nothing was kept of this request. Whoever runs"
                        + " the server must stop it, put the store or a backup back, and start it again.");
    }

    private static Problem timedOut() {
        return Problem.of(503, "The query took longer than this server allows and was stopped.");
    }

    private static Problem outOfMemory() {
        return Problem.of(
                503, "The server ran out of memory for this request. Ask for less at once, or send a smaller body.");
    }

    /** The parsers and the algebra recurse once for each level of nesting. */
    private static boolean isTooDeep(Throwable failure) {
        return failure instanceof StackOverflowError || failure.getCause() instanceof StackOverflowError;
    }

    private static Problem tooDeep() {
        return Problem.of(
                BAD_REQUEST,
                "The request is nested too deeply or is too long: one pattern or INSERT DATA may not have so many triples. Send"
                        + " much data to /data or /import.");
    }

    private static @Nullable Problem ofJetty(HttpException failure) {
        int code = failure.getCode();
        if (code < 400 || code >= 500) {
            return null;
        }
        return Problem.of(code, failure.getReason() == null ? HttpSC.getMessage(code) : failure.getReason());
    }

    private static @Nullable Problem ofFuseki(ActionErrorException failure) {
        String message = failure.getMessage();
        if (message == null && failure.getCause() != null) {
            return ofCause(failure);
        }
        return Problem.of(failure.getRC(), message == null ? HttpSC.getMessage(failure.getRC()) : message);
    }

    /** The message of the exception is the name, which may be empty. */
    private static Problem unknownCharset(IllegalArgumentException failure) {
        return Problem.of(415, "Unknown character encoding: \"" + failure.getMessage() + "\". Send UTF-8.");
    }

    private static Problem serviceDenied() {
        return Problem.of(
                403, "SERVICE may not connect to other servers. Start the server with --allow-host HOST to allow one.");
    }

    private static Problem brokenCompression() {
        return Problem.of(BAD_REQUEST, "The compressed body is damaged or incomplete.");
    }

    private static Problem malformedParts() {
        return Problem.of(
                BAD_REQUEST,
                "The multipart body is malformed. Send complete parts, separated by the boundary that the Content-Type names.");
    }

    /** The names of uploaded files are the only paths in a request. */
    private static Problem badFileName() {
        return Problem.of(BAD_REQUEST, "A file name has a character that no file name may have, such as U+0000.");
    }

    private static String text(Throwable failure) {
        return SyntaxProblems.firstLine(failure.getMessage());
    }
}
