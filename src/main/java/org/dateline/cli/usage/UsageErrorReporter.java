// SPDX-License-Identifier: Apache-2.0
package org.dateline.cli.usage;

import java.io.PrintWriter;
import picocli.CommandLine;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ParameterException;

/**
 * Reports an invalid command line in two lines: the fault with its remedy, and the command that prints the help. The help itself would
 * push the fault off a small terminal.
 */
public final class UsageErrorReporter implements IParameterExceptionHandler {
    @Override
    public int handleParseException(ParameterException failure, String[] args) {
        CommandLine command = failure.getCommandLine();
        PrintWriter err = command.getErr();
        err.println("dateline: " + OneLine.of(UsageErrorText.of(failure)));
        err.println("For options and examples, see " + command.getCommandSpec().qualifiedName() + " --help");
        return command.getCommandSpec().exitCodeOnInvalidInput();
    }
}
