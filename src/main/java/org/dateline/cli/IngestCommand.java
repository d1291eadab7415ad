// SPDX-License-Identifier: Apache-2.0
package org.dateline.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.dateline.article.ArticleInputFilter;
import org.dateline.article.ArticleReader;
import org.dateline.cli.progress.IngestProgressBar;
import org.dateline.ingest.FactDestination;
import org.dateline.ingest.FactFileWriter;
import org.dateline.ingest.IngestOptions;
import org.dateline.ingest.IngestReport;
import org.dateline.ingest.IngestReportJson;
import org.dateline.ingest.IngestReportText;
import org.dateline.ingest.Ingestion;
import org.dateline.input.Input;
import org.dateline.input.InputLister;
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
                "Extracts events from news articles: what happened, who took part, when, where, casualty figures, and who claims"
                        + " it. Each fact keeps the text that it was extracted from.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  dateline ingest article.txt --published 2019-04-04 --publisher 'Example Post'",
            "      ingests a text; without a publication date, \"on Friday\" cannot be resolved",
            "  dateline ingest downloads/ feed.jsonl page.html item.json newsml.xml",
            "      reads text (with date and publisher in a sidecar NAME.meta.json), HTML, schema.org, ninjs, NewsML-G2, JSON Lines",
            "  curl -s https://example.org/story | dateline ingest - --url https://example.org/story",
            "  dateline ingest article.txt --out facts.trig --explain",
            "      writes to a file instead of a store, and prints the text, the rule and the reason for each fact",
            "  dateline ingest --fetch-engine",
            "      downloads the language engine (Stanford CoreNLP, about 500 MB) now instead of with the first article",
            "",
            "An article that is in the store already is skipped; a changed text becomes a revision of its record. After an",
            "interruption, run the same command again: finished articles are skipped."
        })
final class IngestCommand implements Callable<Integer> {
    @Mixin
    private final StoreOption store;

    @Mixin
    private final ArticleInputOptions inputs = new ArticleInputOptions();

    @Option(
            names = {"-o", "--out"},
            paramLabel = "FILE",
            description =
                    "Writes the facts to this TriG file, which appears when it is complete. Also writes to a store only if --store"
                            + " names one.")
    private @Nullable Path out;

    @Option(
            names = "--no-text",
            description = "Does not store the article texts, only offsets; web pages then show no sentences.")
    private boolean noText;

    @Option(names = "--explain", description = "Prints the text, the rule and the reason for each fact.")
    private boolean explain;

    @Option(names = "--again", description = "Also analyses articles that are already in the store.")
    private boolean again;

    @Option(
            names = "--jobs",
            paramLabel = "N",
            description = "The number of articles analysed at the same time. Default: the number of processors.")
    private int jobs = Runtime.getRuntime().availableProcessors();

    @Option(names = "--fetch-engine", description = "Downloads the language engine if it is missing, and exits.")
    private boolean fetchEngine;

    @Mixin
    private final ReportOption report = new ReportOption();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    private final ArticleEngine engine;

    /** Creates the command with an engine, which is started with the first article. */
    IngestCommand(StoreOption store, ArticleEngine engine) {
        this.store = store;
        this.engine = engine;
    }

    @Override
    public Integer call() {
        if (fetchEngine) {
            spec.commandLine().getOut().println(engine.fetch(spec.commandLine().getErr()));
            return ExitCode.OK;
        }
        requireValidOptions();
        IngestReport result = ingest();
        print(result);
        return result.issues().hasErrors() ? ExitCode.INPUT : ExitCode.OK;
    }

    private void requireValidOptions() {
        inputs.options();
        if (inputs.files().isEmpty()) {
            throw wrong("no article given. Name at least one FILE, or - for standard input");
        }
        if (jobs < 1) {
            throw wrong("--jobs is too small: " + jobs + ". Give 1 or more");
        }
        if (store.isRemote()) {
            throw wrong("articles cannot be ingested into a server, and --store names one: " + store.location
                    + ". Write the facts to a file with --out FILE, then run `dateline load --store "
                    + store.location
                    + " FILE` (the server receives the facts, but not the article texts)");
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
        List<Input> files =
                new InputLister(new ArticleInputFilter(), EmbeddedStore::isStore, System.in, log).list(inputs.files());
        ArticleReader reader = new ArticleReader(inputs.options(), log);
        try (IngestProgressBar progress = new IngestProgressBar(
                files.size(), err, explain ? spec.commandLine().getOut() : null)) {
            Ingestion ingestion = new Ingestion(engine.extractor(err), new IngestOptions(jobs, again), progress, log);
            return ingestion.run(articles -> files.forEach(input -> reader.read(input, articles)), destination);
        }
    }

    private void print(IngestReport result) {
        PrintWriter printer = spec.commandLine().getOut();
        if (report.isJson()) {
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
