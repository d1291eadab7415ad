// SPDX-License-Identifier: Apache-2.0
package org.dateline.load;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import org.apache.jena.query.TxnType;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFLib;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.loader.DataLoader;
import org.dateline.derive.AssessedDataset;
import org.dateline.derive.AssessmentReport;
import org.dateline.input.Input;
import org.dateline.issue.InputIssue;
import org.dateline.issue.IssueLog;
import org.dateline.issue.Severity;
import org.dateline.issue.SourcePosition;
import org.dateline.store.EmbeddedStore;
import org.dateline.store.StoreException;

/**
 * Loads RDF into a store, completely or not at all: read, store, validate, and assess at commit. A new store is built in a staging
 * directory by TDB2's bulk loader and renamed when it is complete; a store with data receives everything in one write transaction. In
 * both cases a killed process leaves the store unchanged. One loader serves one load.
 */
public final class Loader {
    /** How many problems of each kind a report lists. */
    private static final int MAX_EXAMPLES = 100;

    private final LoadOptions options;
    private final LoadProgress progress;
    private final IssueLog log;
    private final long started = System.nanoTime();

    /** Creates a loader with a log of its own. */
    public Loader(LoadOptions options, LoadProgress progress) {
        this(options, progress, newLog());
    }

    /**
     * Creates a loader.
     *
     * @param log receives the problems of the load; if it has errors already, for instance of a missing input, the load fails unless
     *     the options say {@link OnError#SKIP}
     */
    public Loader(LoadOptions options, LoadProgress progress, IssueLog log) {
        this.options = options;
        this.progress = progress;
        this.log = log;
    }

    /** A log that keeps as many problems as the report of a load lists. */
    public static IssueLog newLog() {
        return new IssueLog(MAX_EXAMPLES);
    }

    /**
     * Loads into the store in a directory, and creates the store if there is none.
     *
     * @throws org.dateline.store.StoreException if the store is in use, or its directory is not writable
     */
    public LoadReport loadIntoDirectory(Path directory, List<Input> inputs) {
        return loadIntoDirectory(directory, () -> EmbeddedStore.open(directory), inputs);
    }

    /**
     * The same, where a store with data is opened in a way of its own.
     *
     * @param opening opens the store in the directory, and may upgrade it first
     */
    public LoadReport loadIntoDirectory(Path directory, Supplier<EmbeddedStore> opening, List<Input> inputs) {
        try {
            if (log.hasErrors() && options.policy().onError() == OnError.STOP) {
                InputReader reader = new InputReader(options, log, progress);
                reader.readAll(inputs, StreamRDFLib.sinkNull());
                return report(reader, false, AssessmentReport.NOTHING);
            }
            if (StagingDirectory.isUsableFor(directory)) {
                return loadIntoNewStore(directory, inputs);
            }
            try (EmbeddedStore store = opening.get()) {
                return loadIntoStore(store, inputs);
            }
        } finally {
            progress.end();
        }
    }

    /**
     * Loads into a running server.
     *
     * @throws org.dateline.store.StoreException if it cannot be reached, or does not let this user write
     */
    public LoadReport loadIntoServer(RemoteLoader server, List<Input> inputs) {
        InputReader reader = new InputReader(options, log, progress);
        try {
            boolean committed = server.send(reader, inputs, options, log, progress);
            return report(reader, committed, AssessmentReport.NOTHING);
        } finally {
            progress.end();
        }
    }

    /**
     * Removes what a killed load left beside a store; does nothing while a load is running.
     *
     * @throws org.dateline.store.StoreException if it cannot be removed
     */
    public static void removeRemains(Path directory) {
        StagingDirectory.removeRemains(directory);
    }

    /** Loads into an open store, in one write transaction. */
    public LoadReport loadIntoStore(EmbeddedStore store, List<Input> inputs) {
        return loadIntoDataset(AssessedDataset.over(store.dataset()), inputs);
    }

    /** Loads into a dataset that other threads may use at the same time, in one write transaction. */
    public LoadReport loadIntoDataset(AssessedDataset dataset, List<Input> inputs) {
        InputReader reader = new InputReader(options, log, progress);
        dataset.begin(TxnType.WRITE);
        try {
            StreamRDF sink = StreamRDFLib.dataset(dataset);
            reader.readAll(inputs, options.replace() ? GraphReplacement.of(dataset, sink) : sink);
            if (!reader.mayCommit() || !isValid(dataset, reader)) {
                return report(reader, false, AssessmentReport.NOTHING);
            }
            progress.stage("assessing");
            dataset.commit(this::assessed);
            return report(reader, true, dataset.lastCommit());
        } finally {
            if (dataset.isInTransaction()) {
                dataset.abort();
            }
            dataset.end();
        }
    }

    private LoadReport loadIntoNewStore(Path directory, List<Input> inputs) {
        return loadIntoNewStore(directory, inputs, EmbeddedStore::open);
    }

    /** The same, with another way to open the store that is filled. */
    LoadReport loadIntoNewStore(Path directory, List<Input> inputs, Function<Path, EmbeddedStore> opener) {
        try (StagingDirectory staging = StagingDirectory.create(directory)) {
            if (staging.removedRemains()) {
                log.add(new InputIssue(
                        SourcePosition.of(directory.toString()),
                        Severity.WARNING,
                        "the remains of an interrupted load were removed; the store had received none of its data"));
            }
            InputReader reader = new InputReader(options, log, progress);
            AssessmentReport assessed = AssessmentReport.NOTHING;
            boolean valid;
            try (EmbeddedStore store = opener.apply(staging.directory())) {
                bulkLoad(store, reader, inputs);
                valid = reader.mayCommit()
                        && Txn.calculateRead(store.dataset(), () -> isValid(store.dataset(), reader));
                if (valid) {
                    progress.stage("assessing");
                    assessed = AssessedDataset.over(store.dataset()).assessAllInParallel(this::assessed);
                }
            }
            if (!valid) {
                return report(reader, false, assessed);
            }
            progress.stage("saving");
            staging.publish();
            return report(reader, true, assessed);
        }
    }

    private boolean isValid(DatasetGraph dataset, InputReader reader) {
        LoadValidator validator = new LoadValidator(options.policy(), options.shapes(), log);
        validator.check(dataset, reader.targets(), progress);
        return !validator.refused();
    }

    private void assessed(int done, int of) {
        progress.stage("assessing", done, of, "events");
    }

    private void bulkLoad(EmbeddedStore store, InputReader reader, List<Input> inputs) {
        store.requireRoom();
        DataLoader bulk = store.bulkLoader();
        try {
            new BulkThreads().run(() -> read(bulk, reader, inputs), store::requireRoom);
        } catch (RuntimeException | InternalError e) {
            throw e instanceof StoreException known ? known : store.translate(e);
        }
    }

    private void read(DataLoader bulk, InputReader reader, List<Input> inputs) {
        bulk.startBulk();
        try {
            reader.readAll(inputs, bulk.stream());
            progress.stage("indexing");
        } finally {
            // Also after a failed reading: this ends the bulk loader's threads.
            bulk.finishBulk();
        }
    }

    private LoadReport report(InputReader reader, boolean committed, AssessmentReport assessed) {
        assessed.issues().forEach(log::add);
        return new LoadReport(
                reader.files(),
                reader.statements(),
                reader.targets().graphs().size(),
                committed,
                assessed.events(),
                Duration.ofNanos(System.nanoTime() - started),
                log);
    }
}
