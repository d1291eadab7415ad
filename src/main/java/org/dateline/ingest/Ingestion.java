// SPDX-License-Identifier: Apache-2.0
package org.dateline.ingest;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import org.dateline.article.LocatedArticle;
import org.dateline.extract.ExtractionResult;
import org.dateline.ingest.identity.RecordPlacement.Standing;
import org.dateline.issue.ArticleIssue;
import org.dateline.issue.IssueLog;
import org.dateline.issue.Severity;
import org.dateline.model.article.Article;

/**
 * Ingests articles: several threads analyse them, and the calling thread writes them in their order, in batches of one transaction each.
 * Only a few articles are in memory at any time. An article that fails is reported and left out. One instance serves one ingestion.
 */
public final class Ingestion {
    /** How many problems of each kind a report lists. */
    private static final int MAX_EXAMPLES = 100;
    /** Articles read ahead for each thread, so that no thread waits for another one's long article. */
    private static final int READ_AHEAD = 4;

    private final ArticleExtractor extractor;
    private final IngestOptions options;
    private final IngestProgress progress;
    private final IssueLog log;
    private IngestTally tally = IngestTally.NOTHING;
    private long failed;
    private long assessed;

    /**
     * Creates an ingestion.
     *
     * @param extractor extracts the facts of an article
     * @param options parallelism, and whether known articles are analysed again
     * @param progress receives the progress
     * @param log receives the problems; the reader of the articles adds to it, too
     */
    public Ingestion(ArticleExtractor extractor, IngestOptions options, IngestProgress progress, IssueLog log) {
        this.extractor = extractor;
        this.options = options;
        this.progress = progress;
        this.log = log;
    }

    /** A log that keeps as many problems as the report of an ingestion lists. */
    public static IssueLog newLog() {
        return new IssueLog(MAX_EXAMPLES);
    }

    /**
     * Ingests articles.
     *
     * @param articles reads the articles and passes each to its argument, on this thread; it waits while enough are in memory
     * @throws org.dateline.store.StoreException if the store or the file cannot be written; earlier batches are kept
     */
    public IngestReport run(Consumer<Consumer<LocatedArticle>> articles, FactDestination destination) {
        long started = System.nanoTime();
        ExecutorService workers = Executors.newFixedThreadPool(options.jobs());
        try {
            Work work = new Work(workers, destination, new ArrayDeque<>(), new ArrayList<>());
            articles.accept(article -> submit(article, work));
            while (!work.running().isEmpty()) {
                awaitOldest(work);
            }
            writeBatch(work);
        } finally {
            workers.shutdownNow();
        }
        return new IngestReport(tally, failed, assessed, Duration.ofNanos(System.nanoTime() - started), log);
    }

    private void submit(LocatedArticle located, Work work) {
        Article article = located.article();
        ArticleJob job = new ArticleJob(located, work.destination().place(article, extractor.version()));
        if (job.placement().isDone(options.again())) {
            job.markSkipped();
            record(job);
            return;
        }
        while (work.running().size() >= options.jobs() * READ_AHEAD) {
            awaitOldest(work);
        }
        work.running().add(new Running(job, work.workers().submit(() -> extractor.extract(article))));
    }

    private void awaitOldest(Work work) {
        Running oldest = work.running().remove();
        if (isAnalysed(oldest)) {
            work.batch().add(oldest.job());
        } else {
            record(oldest.job());
        }
        if (work.batch().size() >= IngestOptions.BATCH) {
            writeBatch(work);
        }
    }

    private boolean isAnalysed(Running running) {
        try {
            ExtractionResult result = running.result().get();
            progress.analysed(result);
            running.job().setFacts(result.facts());
            return true;
        } catch (ExecutionException e) {
            if (e.getCause() instanceof OutOfMemoryError exhausted) {
                throw exhausted;
            }
            running.job().markFailed(e.getCause() == null ? e : e.getCause());
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("the ingestion was interrupted; the batches written before are kept", e);
        }
    }

    private void writeBatch(Work work) {
        if (work.batch().isEmpty()) {
            return;
        }
        assessed += work.destination().write(work.batch(), options.again());
        work.batch().forEach(this::record);
        work.batch().clear();
    }

    /** Counts a finished job and logs its problems. */
    private void record(ArticleJob job) {
        switch (job.outcome()) {
            case WRITTEN -> {
                job.omissions().forEach(omitted -> warn(job, "left out: " + omitted));
                tally = tally.plus(job.facts(), job.placement());
            }
            case SKIPPED -> {
                if (job.placement().standing() == Standing.FOREIGN) {
                    warn(
                            job,
                            "skipped: <" + job.placement().iris().report()
                                    + "> already describes this text and was not written by ingest");
                }
                tally = tally.plusSkipped();
            }
            case FAILED -> {
                failed++;
                String message = "the article could not be analysed: " + job.failureMessage();
                log.add(new ArticleIssue(job.position(), Severity.ERROR, message));
            }
            case PENDING -> throw new IllegalStateException("the article is still being processed");
        }
        progress.done(tally.written() + tally.skipped() + failed);
    }

    private void warn(ArticleJob job, String message) {
        log.add(new ArticleIssue(job.position(), Severity.WARNING, message));
    }

    /**
     * The articles in memory.
     *
     * @param running the articles being analysed, in the order in which they came
     * @param batch the analysed articles that are not written yet
     */
    private record Work(
            ExecutorService workers, FactDestination destination, Deque<Running> running, List<ArticleJob> batch) {}

    private record Running(ArticleJob job, Future<ExtractionResult> result) {}
}
