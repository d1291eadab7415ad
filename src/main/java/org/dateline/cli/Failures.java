package org.dateline.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.jena.query.QueryException;
import org.apache.jena.riot.RiotException;
import org.dateline.issue.InputException;
import org.dateline.store.StoreException;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;

/** The one place where an exception becomes a line on standard error and an exit code. Never a stack trace. */
final class Failures implements IExecutionExceptionHandler {

    @Override
    public int handleExecutionException(Exception failure, CommandLine command, ParseResult parsed) {
        command.getErr().println("dateline: " + failure.getMessage());
        return exitCode(failure);
    }

    private static int exitCode(Exception failure) {
        if (failure instanceof InputException
                || failure instanceof QueryException
                || failure instanceof RiotException) {
            return ExitCode.INPUT;
        }
        if (failure instanceof StoreException
                || failure instanceof IOException
                || failure instanceof UncheckedIOException) {
            return ExitCode.ENVIRONMENT;
        }
        return ExitCode.ENVIRONMENT;
    }
}
