package org.dateline.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.logging.Level;
import java.util.logging.Logger;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** {@code dateline}: the one command, with its verbs. */
@Command(
        name = "dateline",
        mixinStandardHelpOptions = true,
        versionProvider = VersionProvider.class,
        synopsisSubcommandLabel = "VERB",
        description = "An event-timeline knowledge graph: what happened, who, where, when, and according to whom.",
        subcommands = {
            ServeCommand.class,
            LoadCommand.class,
            IngestCommand.class,
            ValidateCommand.class,
            QueryCommand.class,
            StatsCommand.class,
            AssessCommand.class,
            MergesCommand.class,
            ExportCommand.class,
            BackupCommand.class,
            RestoreCommand.class,
            CompactCommand.class
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:fine",
            "1:the input or the query was at fault",
            "2:wrong usage",
            "3:the environment failed: port taken, disk full, store locked"
        })
public final class Dateline {

    /** Warns of every answer after whose last row a line end is left unread, as SPARQL engines write it. Held, or its level would go. */
    private static final Logger UNREAD_REST = Logger.getLogger("org.apache.jena.sparql.exec.http.QueryExecHTTP");

    /** Runs one verb and leaves with its exit code. */
    public static void main(String[] args) {
        PrintWriter out = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
        PrintWriter err = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
        System.exit(run(out, err, args));
    }

    /**
     * Runs one verb as {@code main} does, without leaving the JVM.
     *
     * @return the exit code: see {@link ExitCode}
     */
    public static int run(PrintWriter out, PrintWriter err, String... args) {
        return run(out, err, new LanguageEngineStarter(System.getenv()), args);
    }

    /** Runs one verb with an engine of one's own that reads articles. */
    static int run(PrintWriter out, PrintWriter err, ArticleEngine engine, String... args) {
        UNREAD_REST.setLevel(Level.SEVERE);
        CommandLine command = new CommandLine(new Dateline(), new CommandFactory(engine))
                .setOut(out)
                .setErr(err)
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setUsageHelpAutoWidth(true)
                .setExecutionExceptionHandler(new FailureReporter());
        try {
            return command.execute(args);
        } catch (Error failure) { // picocli hands on exceptions only
            return FailureReporter.handle(failure, err);
        }
    }
}
