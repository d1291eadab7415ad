package org.dateline.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.net.http.HttpTimeoutException;
import org.apache.jena.atlas.RuntimeIOException;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.query.QueryException;
import org.apache.jena.riot.RiotException;
import org.apache.jena.sparql.engine.http.QueryExceptionHTTP;
import org.dateline.issue.InputException;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/** The one place where an exception becomes a line on standard error and an exit code. Never a stack trace. */
final class FailureReporter implements IExecutionExceptionHandler {

    @Override
    public int handleExecutionException(Exception failure, CommandLine command, ParseResult parsed) {
        if (failure instanceof ParameterException wrongUsage) {
            command.getErr().println("dateline: " + wrongUsage.getMessage());
            return ExitCode.USAGE;
        }
        command.getErr().println("dateline: " + message(failure));
        return exitCode(failure);
    }

    /**
     * Tells of an error of the JVM itself. Its state is unknown, so nothing but the one line is done.
     *
     * @return the exit code
     */
    static int handle(Error failure, PrintWriter err) {
        err.println("dateline: " + message(failure));
        return ExitCode.ENVIRONMENT;
    }

    private static String message(Error failure) {
        if (failure instanceof OutOfMemoryError) {
            return "out of memory: give Java a larger heap, for instance by JAVA_TOOL_OPTIONS=-Xmx4g";
        }
        if (failure instanceof StackOverflowError) {
            return "the input is nested too deeply";
        }
        Throwable root = failure.getCause() == null ? failure : failure.getCause();
        return "Java failed: " + root;
    }

    private static String message(Exception failure) {
        if (failure instanceof QueryCancelledException) {
            return "the query took longer than --timeout allows; what was printed, if anything, is not the whole answer";
        }
        if (failure instanceof QueryExceptionHTTP remote) {
            return remoteMessage(remote);
        }
        if (contains(failure, "No space left on device")) {
            return "the disk is full: " + failure.getMessage();
        }
        // Jena wraps what the device says, and puts the class's name before it.
        Throwable told = failure instanceof RuntimeIOException && failure.getCause() instanceof IOException cause
                ? cause
                : failure;
        return String.valueOf(told.getMessage());
    }

    private static String remoteMessage(QueryExceptionHTTP failure) {
        if (failure.getCause() instanceof HttpTimeoutException || contains(failure, "timed out")) {
            return "the remote store did not answer within --timeout";
        }
        String body = failure.getResponse();
        return "the remote store answered HTTP " + failure.getStatusCode() + ": "
                + (body == null || body.isBlank() ? failure.getStatusLine() : body.strip());
    }

    private static int exitCode(Exception failure) {
        if (failure instanceof QueryExceptionHTTP remote) {
            boolean atFault = remote.getStatusCode() >= 400 && remote.getStatusCode() < 500;
            return atFault ? ExitCode.INPUT : ExitCode.ENVIRONMENT;
        }
        boolean atFault = failure instanceof InputException
                || failure instanceof QueryException
                || failure instanceof RiotException;
        return atFault ? ExitCode.INPUT : ExitCode.ENVIRONMENT;
    }

    private static boolean contains(Throwable failure, String words) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (String.valueOf(cause.getMessage()).contains(words)) {
                return true;
            }
        }
        return false;
    }
}
