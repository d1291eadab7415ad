// SPDX-License-Identifier: Apache-2.0
package org.dateline.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.net.http.HttpTimeoutException;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.atlas.RuntimeIOException;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.query.QueryException;
import org.apache.jena.riot.RiotException;
import org.apache.jena.sparql.engine.http.QueryExceptionHTTP;
import org.dateline.cli.usage.OneLine;
import org.dateline.cli.withdrawal.UnknownSourceException;
import org.dateline.issue.InputException;
import org.dateline.store.StoreException;
import org.dateline.store.StoreFullException;
import org.dateline.store.UnfinishedPath;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;

/** Turns an exception into one line on standard error and an exit code; never prints a stack trace. */
final class FailureReporter implements IExecutionExceptionHandler {

    @Override
    public int handleExecutionException(Exception failure, CommandLine command, ParseResult parsed) {
        if (UnfinishedPath.isStopping()) {
            return ExitCode.ENVIRONMENT; // a consequence of Ctrl-C, which the user knows
        }
        return find(failure, OutputException.class)
                .map(output -> handle(output, command.getErr()))
                .orElseGet(() -> {
                    command.getErr().println("dateline: " + OneLine.of(message(failure)));
                    return exitCode(failure);
                });
    }

    /**
     * Reports that standard output cannot be written. A reader that has ended, such as {@code head}, has what it wanted: nothing is said.
     *
     * @return the exit code
     */
    static int handle(OutputException failure, PrintWriter err) {
        if (failure.isClosed()) {
            return ExitCode.OK;
        }
        err.println("dateline: " + failure.getMessage());
        return ExitCode.ENVIRONMENT;
    }

    /**
     * Reports an error of the JVM itself. Its state is unknown, so nothing but one line is printed.
     *
     * @return the exit code
     */
    static int handle(Error failure, PrintWriter err) {
        err.println("dateline: " + OneLine.of(message(failure)));
        return ExitCode.ENVIRONMENT;
    }

    private static String message(Error failure) {
        if (failure instanceof OutOfMemoryError) {
            return "out of memory. Give Java a larger heap, for example with JAVA_TOOL_OPTIONS=-Xmx4g";
        }
        if (failure instanceof StackOverflowError) {
            return "the input is nested too deeply";
        }
        Throwable root = failure.getCause() == null ? failure : failure.getCause();
        return "Java error: " + root;
    }

    private static String message(Exception failure) {
        if (failure instanceof QueryCancelledException) {
            return "the query took longer than --timeout; the output is incomplete. Give a longer --timeout";
        }
        if (failure instanceof QueryExceptionHTTP remote) {
            return remoteMessage(remote);
        }
        if (StoreFullException.isCause(failure) && !(failure instanceof StoreException)) {
            return "the disk is full: " + failure.getMessage();
        }
        // Jena wraps the message of the operating system and prepends the class name.
        Throwable reported = failure instanceof RuntimeIOException && failure.getCause() instanceof IOException cause
                ? cause
                : failure;
        return String.valueOf(reported.getMessage());
    }

    private static String remoteMessage(QueryExceptionHTTP failure) {
        if (failure.getCause() instanceof HttpTimeoutException || contains(failure, "timed out")) {
            return "the remote store did not answer within --timeout. Give a longer --timeout";
        }
        String body = failure.getResponse();
        return "the remote store answered with HTTP status " + failure.getStatusCode() + ": "
                + (body == null || body.isBlank() ? failure.getStatusLine() : body.strip());
    }

    private static int exitCode(Exception failure) {
        if (failure instanceof QueryExceptionHTTP remote) {
            boolean invalidInput = remote.getStatusCode() >= 400 && remote.getStatusCode() < 500;
            return invalidInput ? ExitCode.INPUT : ExitCode.ENVIRONMENT;
        }
        boolean invalidInput = failure instanceof InputException
                || failure instanceof UnknownSourceException
                || failure instanceof QueryException
                || failure instanceof RiotException;
        return invalidInput ? ExitCode.INPUT : ExitCode.ENVIRONMENT;
    }

    private static <T> Optional<T> find(Throwable failure, Class<T> type) {
        return Stream.iterate(failure, Objects::nonNull, Throwable::getCause)
                .filter(type::isInstance)
                .map(type::cast)
                .findFirst();
    }

    private static boolean contains(Throwable failure, String words) {
        return Stream.iterate(failure, Objects::nonNull, Throwable::getCause)
                .anyMatch(cause -> String.valueOf(cause.getMessage()).contains(words));
    }
}
