package org.dateline.load;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.apache.jena.query.TxnType;
import org.apache.jena.riot.system.StreamRDFLib;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.apache.jena.system.progress.MonitorOutputs;
import org.apache.jena.tdb2.loader.DataLoader;
import org.apache.jena.tdb2.loader.LoaderFactory;
import org.dateline.derive.AssessedDataset;
import org.dateline.derive.AssessmentReport;
import org.dateline.input.Input;
import org.dateline.issue.InputIssue;
import org.dateline.issue.IssueLog;
import org.dateline.issue.Severity;
import org.dateline.issue.SourcePosition;
import org.dateline.store.EmbeddedStore;

/**
 * Loads RDF into a store, all or nothing. A store that is still to be made is built aside by TDB2's bulk loader, and renamed into
 * its place when all is well; one with data gets all in one write transaction. Either way, whoever is killed in between leaves
 * the store as it was.
 */
public final class Loader {
    /** How many problems of each kind a report lists. */
    private static final int LISTED = 100;

    private final LoadOptions options;
    private final LoadProgress progress;
    private final IssueLog log = new IssueLog(LISTED);
    private final long started = System.nanoTime();

    /** A loader for one load. */
    public Loader(LoadOptions options, LoadProgress progress) {
        this.options = options;
        this.progress = progress;
    }

    /** What was wrong so far: whoever makes the inputs adds to it. */
    public IssueLog log() {
        return log;
    }

    /**
     * Loads into the store in a directory, making it where there is none.
     *
     * @throws org.dateline.store.StoreException where the store is in use, or its place cannot be written
     */
    public LoadReport into(Path directory, List<Input> inputs) {
        try {
            if (log.hasErrors() && options.policy().onError() == OnError.STOP) {
                InputReader intake = new InputReader(options, log, progress);
                intake.readAll(inputs, StreamRDFLib.sinkNull());
                return report(intake, false, AssessmentReport.NOTHING);
            }
            if (StagingDirectory.suits(directory)) {
                return intoFresh(directory, inputs);
            }
            try (EmbeddedStore store = EmbeddedStore.open(directory)) {
                return intoOpen(store, inputs);
            }
        } finally {
            progress.end();
        }
    }

    /**
     * Loads into a running server.
     *
     * @throws org.dateline.store.StoreException where it cannot be reached or does not let this user write
     */
    public LoadReport into(RemoteLoader server, List<Input> inputs) {
        InputReader intake = new InputReader(options, log, progress);
        try {
            boolean kept = server.send(intake, inputs, options.policy(), log);
            return report(intake, kept, AssessmentReport.NOTHING);
        } finally {
            progress.end();
        }
    }

    /** Loads into an open store, in one write transaction. */
    public LoadReport intoOpen(EmbeddedStore store, List<Input> inputs) {
        return into(AssessedDataset.over(store.dataset()), inputs);
    }

    /** Loads into a dataset that others read and write, too, in one write transaction. */
    public LoadReport into(AssessedDataset dataset, List<Input> inputs) {
        InputReader intake = new InputReader(options, log, progress);
        dataset.begin(TxnType.WRITE);
        try {
            intake.readAll(inputs, StreamRDFLib.dataset(dataset));
            if (!intake.mayKeep() || !validated(dataset, intake)) {
                return report(intake, false, AssessmentReport.NOTHING);
            }
            progress.stage("assessing");
            dataset.commit();
            return report(intake, true, dataset.lastCommit());
        } finally {
            if (dataset.isInTransaction()) {
                dataset.abort();
            }
            dataset.end();
        }
    }

    private LoadReport intoFresh(Path directory, List<Input> inputs) {
        try (StagingDirectory staging = StagingDirectory.begin(directory)) {
            if (staging.cleaned()) {
                log.add(
                        new InputIssue(
                                SourcePosition.of(directory.toString()),
                                Severity.WARNING,
                                "what an interrupted load had left beside it was removed; nothing of it had been in the store"));
            }
            InputReader intake = new InputReader(options, log, progress);
            AssessmentReport assessed = AssessmentReport.NOTHING;
            boolean keeps;
            try (EmbeddedStore store = EmbeddedStore.open(staging.directory())) {
                bulk(store, intake, inputs);
                keeps = intake.mayKeep()
                        && Txn.calculateRead(store.dataset(), () -> validated(store.dataset(), intake));
                if (keeps) {
                    progress.stage("assessing");
                    assessed = AssessedDataset.over(store.dataset()).assessAll();
                }
            }
            if (!keeps) {
                return report(intake, false, assessed);
            }
            staging.publish();
            return report(intake, true, assessed);
        }
    }

    private boolean validated(DatasetGraph dataset, InputReader intake) {
        if (options.policy().validate()) {
            progress.stage("validating");
        }
        LoadValidator validation = new LoadValidator(options.policy(), log);
        validation.check(dataset, intake.targets());
        return !validation.refused();
    }

    private static void bulk(EmbeddedStore store, InputReader intake, List<Input> inputs) {
        DataLoader bulk = LoaderFactory.parallelLoader(store.dataset(), MonitorOutputs.nullOutput());
        bulk.startBulk();
        try {
            intake.readAll(inputs, bulk.stream());
        } finally {
            // Also where the reading failed: it ends the loader's threads.
            bulk.finishBulk();
        }
    }

    private LoadReport report(InputReader intake, boolean kept, AssessmentReport assessed) {
        assessed.issues().forEach(log::add);
        return new LoadReport(
                intake.files(),
                intake.statements(),
                intake.targets().graphs().size(),
                kept,
                assessed.events(),
                Duration.ofNanos(System.nanoTime() - started),
                log);
    }
}
