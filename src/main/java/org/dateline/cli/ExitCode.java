package org.dateline.cli;

import java.util.Map;
import java.util.TreeMap;
import picocli.CommandLine;

/** The exit codes of the process. */
final class ExitCode {
    /** Success. */
    static final int OK = 0;
    /** The input or the query is invalid. */
    static final int INPUT = 1;
    /** The command line is invalid; picocli's own code. */
    static final int USAGE = 2;
    /** The environment failed: port in use, disk full, store locked. */
    static final int ENVIRONMENT = 3;

    private static final Map<String, String> DESCRIPTIONS = new TreeMap<>(Map.of(
            "0", "success",
            "1", "the input or the query is invalid",
            "2", "the command line is invalid",
            "3", "the environment failed: port in use, disk full, store locked"));

    private ExitCode() {}

    /** Adds the list of exit codes to the help text of a command and of all its verbs. */
    static void addToHelp(CommandLine command) {
        command.getCommandSpec()
                .usageMessage()
                .exitCodeListHeading("%nExit codes:%n")
                .exitCodeList(DESCRIPTIONS);
        command.getSubcommands().values().forEach(ExitCode::addToHelp);
    }
}
