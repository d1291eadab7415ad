// SPDX-License-Identifier: Apache-2.0
package org.dateline.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.dateline.cli.usage.HelpLayout;
import org.dateline.cli.usage.UsageErrorReporter;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** {@code dateline}: the command with its verbs, and the program's entry point. */
@Command(
        name = "dateline",
        mixinStandardHelpOptions = true,
        versionProvider = VersionProvider.class,
        synopsisSubcommandLabel = "VERB",
        description =
                "A knowledge graph of events: what happened, who took part, where, when, and according to which source.",
        footer = {
            "",
            "Run `dateline VERB --help` for the options and examples of a verb. Start with `dateline serve --demo`."
        },
        subcommands = {
            ServeCommand.class,
            LoadCommand.class,
            IngestCommand.class,
            ValidateCommand.class,
            QueryCommand.class,
            StatsCommand.class,
            AssessCommand.class,
            MergesCommand.class,
            RetractCommand.class,
            ExportCommand.class,
            BackupCommand.class,
            RestoreCommand.class,
            CompactCommand.class,
            PasswdCommand.class,
            CheckCommand.class,
            CompletionCommand.class,
            HelpCommand.class
        })
public final class Dateline {

    /** Warns about a line end after the last row of a result, which SPARQL engines write. Referenced, or its level would be lost. */
    private static final Logger UNREAD_REST = Logger.getLogger("org.apache.jena.sparql.exec.http.QueryExecHTTP");

    /** Runs one verb and exits with its exit code. */
    public static void main(String[] args) {
        PrintWriter out = StandardOutput.writer();
        PrintWriter err = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
        System.exit(run(out, err, args));
    }

    /**
     * Runs one verb like {@code main}, without exiting the JVM.
     *
     * @return the exit code; see {@link ExitCode}
     */
    public static int run(PrintWriter out, PrintWriter err, String... args) {
        Map<String, String> environment = System.getenv();
        return run(out, err, new CommandFactory(new LanguageEngineStarter(environment), environment), args);
    }

    /** Runs one verb with a given engine for articles and a given environment. */
    static int run(PrintWriter out, PrintWriter err, CommandFactory factory, String... args) {
        UNREAD_REST.setLevel(Level.SEVERE);
        CommandLine command = commandLine(factory).setOut(out).setErr(err);
        try {
            return command.execute(args);
        } catch (OutputException failure) { // while help is printed, which is no execution for picocli
            return FailureReporter.handle(failure, err);
        } catch (Error failure) { // picocli handles exceptions only
            return FailureReporter.handle(failure, err);
        }
    }

    /** Runs the verb. Picocli prints help without looking at the rest, so that a misspelt verb with {@code --help} would pass. */
    private static int execute(ParseResult parsed) {
        for (ParseResult verb = parsed; verb != null; verb = verb.subcommand()) {
            if (verb.isUsageHelpRequested() && !verb.unmatched().isEmpty()) {
                throw new UnmatchedArgumentException(verb.commandSpec().commandLine(), verb.unmatched());
            }
        }
        return new CommandLine.RunLast().execute(parsed);
    }

    /** The command with all its verbs. */
    static CommandLine commandLine(CommandFactory factory) {
        CommandLine command = new CommandLine(new Dateline(), factory)
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setUsageHelpAutoWidth(true)
                .setParameterExceptionHandler(new UsageErrorReporter())
                .setExecutionStrategy(Dateline::execute)
                .setExecutionExceptionHandler(new FailureReporter());
        ExitCode.addToHelp(command);
        HelpLayout.apply(command);
        return command;
    }
}
