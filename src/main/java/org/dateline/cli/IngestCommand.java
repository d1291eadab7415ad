package org.dateline.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.dateline.ingest.ArticleFiles;
import org.dateline.ingest.FactDestination;
import org.dateline.ingest.FactFileWriter;
import org.dateline.ingest.IngestOptions;
import org.dateline.ingest.IngestReport;
import org.dateline.ingest.IngestReportJson;
import org.dateline.ingest.IngestReportText;
import org.dateline.ingest.Ingestion;
import org.dateline.issue.IssueLog;
import org.dateline.load.LoadReportText;
import org.dateline.store.EmbeddedStore;
import org.dateline.store.OutputFile;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code dateline ingest}. */
@Command(
        name = "ingest",
        mixinStandardHelpOptions = true,
        description =
                "Reads news articles and writes down what they tell: what happened, who took part, when, where, how many, and who"
                        + " says so; each fact with the words that it comes from.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  dateline ingest article.txt --published 2019-04-04 --publisher 'Example Post'",
            "      without a date, which a text alone does not have, \"on Friday\" stays unresolved",
            "  dateline ingest downloads/ feed.jsonl page.html item.json newsml.xml",
            "      text (date and publisher in a sidecar NAME.meta.json), HTML, schema.org, ninjs, NewsML-G2, JSON Lines",
            "  curl -s https://example.org/story | dateline ingest - --url https://example.org/story",
            "  dateline ingest article.txt --out facts.trig --explain",
            "      no store: a file; and for each fact the words, the rule and the reason, on standard output",
            "  dateline ingest --fetch-engine",
            "      fetches the language engine now (Stanford CoreNLP, some 500 MB), not with the first article",
            "An article that is in the store already is skipped; a changed text becomes a revision of its record. Whoever was",
            "stopped half way runs the same again: what is done is skipped."
        })
final class IngestCommand implements Callable<Integer> {
    @Mixin
    private final StoreOption store = new StoreOption();

    @Mixin
    private final ArticleInputOptions inputs = new ArticleInputOptions();

    @Option(
            names = {"-o", "--out"},
            paramLabel = "FILE",
            description =
                    "Writes what the articles tell to a TriG file, whole or not at all; to a store, too, only where --store names one.")
    private @Nullable Path out;

    @Option(
            names = "--no-text",
            description = "Keeps no text beside the graph, only offsets: pages then show no sentences.")
    private boolean noText;

    @Option(names = "--explain", description = "Prints for each fact the words, the rule that made it, and why.")
    private boolean explain;

    @Option(names = "--again", description = "Analyses articles that are in the store already once more.")
    private boolean again;

    @Option(
            names = "--jobs",
            paramLabel = "N",
            description = "How many articles are analysed at once. Default: one for each processor.")
    private int jobs = Runtime.getRuntime().availableProcessors();

    @Option(names = "--fetch-engine", description = "Only fetches the language engine, unless it is there.")
    private boolean fetchEngine;

    @Option(
            names = "--report",
            paramLabel = "text|json",
            defaultValue = "TEXT",
            description = "For people or for programs. Default: text.")
    private StatsCommand.Format report = StatsCommand.Format.TEXT;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    private final ArticleEngine engine;

    /** A command that has articles read by an engine, which is started when there is an article to read. */
    IngestCommand(ArticleEngine engine) {
        this.engine = engine;
    }

    @Override
    public Integer call() {
        if (fetchEngine) {
            spec.commandLine().getOut().println(engine.fetch(spec.commandLine().getErr()));
            return ExitCode.OK;
        }
        requireSense();
        IngestReport result = ingest();
        print(result);
        return result.issues().hasErrors() ? ExitCode.INPUT : ExitCode.OK;
    }

    private void requireSense() {
        if (inputs.files().isEmpty()) {
            throw wrong("name at least one FILE, or - for standard input");
        }
        if (jobs < 1) {
            throw wrong("--jobs " + jobs + ": 1 or more was expected");
        }
        if (store.isRemote()) {
            throw wrong("articles are ingested into the directory of a store, and --store " + store.location
                    + " is a server: write them to a file with --out FILE, then `dateline load --store "
                    + store.location
                    + " FILE` (the server then has the facts, but not the texts)");
        }
    }

    private IngestReport ingest() {
        if (out == null) {
            return intoStore(null);
        }
        IngestReport[] result = new IngestReport[1];
        OutputFile.write(out, stream -> result[0] = intoFile(stream));
        return result[0];
    }

    private IngestReport intoFile(OutputStream stream) throws IOException {
        BufferedOutputStream buffered = new BufferedOutputStream(stream);
        try (FactFileWriter file = new FactFileWriter(buffered)) {
            return store.location == null ? into(FactDestination.file(file)) : intoStore(file);
        } finally {
            buffered.flush();
        }
    }

    private IngestReport intoStore(@Nullable FactFileWriter file) {
        try (EmbeddedStore opened = store.create()) {
            return into(FactDestination.store(opened, !noText, file));
        }
    }

    private IngestReport into(FactDestination destination) {
        PrintWriter err = spec.commandLine().getErr();
        IssueLog log = Ingestion.newLog();
        ArticleFiles files = new ArticleFiles(inputs.files(), System.in, inputs.options(), log);
        try (IngestProgressBar meter = new IngestProgressBar(
                files.size(), err, explain ? spec.commandLine().getOut() : null)) {
            Ingestion ingestion = new Ingestion(engine.extracting(err), new IngestOptions(jobs, again), meter, log);
            return ingestion.run(files::readAll, destination);
        }
    }

    private void print(IngestReport result) {
        PrintWriter printer = spec.commandLine().getOut();
        if (report == StatsCommand.Format.JSON) {
            printer.println(IngestReportJson.of(result));
            return;
        }
        LoadReportText.problems(result.issues()).forEach(spec.commandLine().getErr()::println);
        IngestReportText.counts(result).forEach(printer::println);
    }

    private ParameterException wrong(String message) {
        return new ParameterException(spec.commandLine(), message);
    }
}
