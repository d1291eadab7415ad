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
import java.util.concurrent.TimeUnit;
import org.dateline.derive.AssessedDataset;
import org.dateline.load.LoadOptions;
import org.dateline.load.LoadReport;
import org.dateline.load.Loader;
import org.dateline.model.Changes;
import org.dateline.query.ThingLabels;
import org.dateline.serve.http.Problem;
import org.dateline.serve.http.ProblemTable;
import org.dateline.serve.http.RequestException;
import org.dateline.serve.http.RequestSpool;
import org.dateline.store.Store;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The imports of one server: one after the other, on a thread of their own, each file in a transaction of its own. */
public final class ImportJobs implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(ImportJobs.class);
    private static final int REMEMBERED = 20;
    private static final int WAITING = 10;
    private static final int NAMED = 25;
    private static final long GRACE_SECONDS = 10;

    private final Store store;
    private final AssessedDataset dataset;
    private final Duration allowed;
    private final Deque<Job> jobs = new ConcurrentLinkedDeque<>();
    private final ThreadLocal<Changes> changed = ThreadLocal.withInitial(() -> Changes.of(Set.of()));
    private final ExecutorService worker = Executors.newSingleThreadExecutor(work -> {
        Thread thread = new Thread(work, "import");
        thread.setDaemon(true);
        return thread;
    });

    /**
     * No import yet.
     *
     * @param dataset through which all writes of the server go
     * @param allowed how long the transaction of one file may take
     */
    public ImportJobs(Store store, AssessedDataset dataset, Duration allowed) {
        this.store = store;
        this.dataset = dataset;
        this.allowed = allowed;
        dataset.onCommit(changed::set);
    }

    /**
     * One import.
     *
     * @param id as it stands in its path
     * @param files in order
     * @param options how they are read
     */
    record Job(String id, List<ImportedFile> files, LoadOptions options) {
        /** Whether something is still to be done. */
        boolean isRunning() {
            return !files.stream().allMatch(ImportedFile::isDone);
        }
    }

    /**
     * Takes over the files of a form.
     *
     * @throws RequestException with status 503 where too many wait already
     */
    Job submit(ImportForm form) {
        if (jobs.stream().filter(Job::isRunning).count() >= WAITING) {
            throw new RequestException(503, "Other imports are still under way: wait for them, and send again.");
        }
        List<ImportedFile> files = form.files().stream()
                .map(sent -> new ImportedFile(sent, allowed))
                .toList();
        Job job = new Job(UUID.randomUUID().toString(), files, form.options());
        jobs.addLast(job);
        while (jobs.size() > REMEMBERED && !jobs.getFirst().isRunning()) {
            jobs.removeFirst();
        }
        worker.execute(() -> job.files().forEach(file -> run(file, job.options())));
        return job;
    }

    /** The import of an id. */
    Optional<Job> find(String id) {
        return jobs.stream().filter(job -> job.id().equals(id)).findFirst();
    }

    private void run(ImportedFile file, LoadOptions options) {
        try (RequestSpool content = file.content()) {
            changed.remove();
            LoadReport report = new Loader(options, file).loadIntoDataset(dataset, List.of(file.input()));
            file.finish(report, report.kept() ? things() : List.of());
            LOG.info("{} ({} bytes): {}", file.input().name(), content.size(), file.state());
        } catch (IOException | RuntimeException | StackOverflowError | OutOfMemoryError e) {
            Problem problem = ProblemTable.of(e);
            if (problem.status() >= 500) {
                LOG.warn("{} was not imported", file.input().name(), e);
            }
            file.fail(problem.message());
        }
    }

    private List<ThingLabels.Named> things() {
        Collection<String> touched = changed.get().things();
        return touched.isEmpty() ? List.of() : ThingLabels.list(store, touched, NAMED);
    }

    /** Gives up what is not yet committed, and waits until that is done: the store closes after this. */
    @Override
    public void close() {
        jobs.forEach(job -> job.files().forEach(ImportedFile::stop));
        worker.shutdown();
        try {
            if (!worker.awaitTermination(GRACE_SECONDS, TimeUnit.SECONDS)) {
                LOG.warn("an import still runs at the end of the server");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
