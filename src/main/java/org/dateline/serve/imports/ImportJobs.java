// SPDX-License-Identifier: Apache-2.0
package org.dateline.serve.imports;

import java.io.IOException;
import java.time.Duration;
import java.util.Collection;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import org.dateline.derive.AssessedDataset;
import org.dateline.load.LoadOptions;
import org.dateline.load.LoadReport;
import org.dateline.load.Loader;
import org.dateline.model.Changes;
import org.dateline.model.Named;
import org.dateline.query.ThingLabels;
import org.dateline.serve.access.WriteScope;
import org.dateline.serve.admission.WriterQueue;
import org.dateline.serve.http.Problem;
import org.dateline.serve.http.ProblemTable;
import org.dateline.serve.http.RequestException;
import org.dateline.serve.http.RequestSpool;
import org.dateline.serve.limit.RequestSummary;
import org.dateline.serve.limit.RunningRequest;
import org.dateline.store.Store;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The imports of one server. They run one after the other on their own thread, each file in its own transaction. */
public final class ImportJobs implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(ImportJobs.class);
    private static final int KEPT = 20;
    private static final int MOST_WAITING = 10;
    private static final int MOST_THINGS = 25;
    private static final long GRACE_SECONDS = 10;
    private static final long TICK_MILLIS = 50;
    private static final Changes NOTHING = Changes.of(Set.of());

    private final Store store;
    private final AssessedDataset dataset;
    private final WriterQueue writers;
    private final Duration allowed;
    private final Deque<Job> jobs = new ConcurrentLinkedDeque<>();
    /** What the import that runs has changed; of the import thread only. */
    private Changes lastChanges = NOTHING;

    private volatile @Nullable Thread importing;
    private final ExecutorService worker = Executors.newSingleThreadExecutor(work -> {
        Thread thread = new Thread(work, "import");
        thread.setDaemon(true);
        return thread;
    });

    /**
     * A queue without imports.
     *
     * @param store names the imported things
     * @param dataset the dataset through which all writes of the server go
     * @param writers the queue in which its writers stand
     * @param allowed how long the transaction of one file may take
     */
    public ImportJobs(Store store, AssessedDataset dataset, WriterQueue writers, Duration allowed) {
        this.store = store;
        this.dataset = dataset;
        this.writers = writers;
        this.allowed = allowed;
        dataset.onCommit(this::committed);
    }

    /**
     * One import.
     *
     * @param id the last segment of its path
     * @param files the files, in order
     * @param options how to read them
     */
    record Job(String id, List<ImportedFile> files, LoadOptions options) {
        /** Whether some file is not finished. */
        boolean isRunning() {
            return !files.stream().allMatch(ImportedFile::isDone);
        }
    }

    /**
     * Queues the files of a form and takes ownership of them.
     *
     * @param request what sent the form
     * @throws RequestException with status 503 where too many imports are waiting
     */
    Job submit(ImportForm form, RequestSummary request) {
        if (jobs.stream().filter(Job::isRunning).count() >= MOST_WAITING) {
            throw new RequestException(503, "Too many imports are waiting. Try again when they are done.");
        }
        List<ImportedFile> files = form.files().stream()
                .map(sent -> new ImportedFile(sent, allowed, request))
                .toList();
        Job job = new Job(UUID.randomUUID().toString(), files, form.options());
        jobs.addLast(job);
        while (jobs.size() > KEPT && !jobs.getFirst().isRunning()) {
            jobs.removeFirst();
        }
        try {
            worker.execute(WriteScope.carry(() -> job.files().forEach(file -> run(file, job.options()))));
        } catch (RejectedExecutionException e) {
            jobs.remove(job);
            throw new RequestException(503, "The server is being stopped. Send the files again when it is up.");
        }
        return job;
    }

    /** The import with an id. */
    Optional<Job> find(String id) {
        return jobs.stream().filter(job -> job.id().equals(id)).findFirst();
    }

    private void committed(Changes changes) {
        if (Thread.currentThread().equals(importing)) {
            lastChanges = changes;
        }
    }

    private void run(ImportedFile file, LoadOptions options) {
        try (RequestSpool content = file.content()) {
            importing = Thread.currentThread();
            lastChanges = NOTHING;
            Loader loader = new Loader(options, file);
            LoadReport report =
                    writers.waitingUpTo(allowed, () -> loader.loadIntoDataset(dataset, List.of(file.input())));
            file.finish(report, report.kept() ? things() : List.of());
            LOG.info("{} ({} bytes): {}", file.input().name(), content.size(), file.state());
        } catch (IOException | RuntimeException | Error e) { // Whatever it is: the other files still wait.
            Problem problem = ProblemTable.of(e);
            if (problem.status() >= 500) {
                LOG.warn("Import of {} failed", file.input().name(), e);
            }
            file.fail(problem.message());
        } finally {
            file.end();
        }
    }

    private List<Named> things() {
        Collection<String> iris = lastChanges.things();
        return iris.isEmpty() ? List.of() : ThingLabels.list(store, iris, MOST_THINGS);
    }

    /**
     * Waits for all imports, since the store is closed next. Those that are not committed when the stop of the server has lasted as long
     * as it may are stopped.
     */
    @Override
    public void close() {
        worker.shutdown();
        try (RunningRequest stop = RunningRequest.start(RunningRequest.Kind.UPDATE, allowed)) {
            while (!stop.isStopped() && !worker.awaitTermination(TICK_MILLIS, TimeUnit.MILLISECONDS)) {
                LOG.trace("An import still runs");
            }
            jobs.forEach(job -> job.files().forEach(ImportedFile::stop));
            if (!worker.awaitTermination(GRACE_SECONDS, TimeUnit.SECONDS)) {
                LOG.warn("An import is still running while the server stops");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
