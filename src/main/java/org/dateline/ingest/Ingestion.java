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
import org.dateline.ingest.identity.RecordPlacement;
import org.dateline.ingest.identity.RecordPlacement.Standing;
import org.dateline.issue.ArticleIssue;
import org.dateline.issue.IssueLog;
import org.dateline.issue.Severity;
import org.dateline.issue.SourcePosition;
import org.dateline.model.article.Article;

/**
 * Takes articles one after the other, has them analysed on several threads, and writes them in their order and in batches on this one.
 * Only a few are in memory at any time. An article that fails is told of and left out. Used once.
 */
public final class Ingestion {
    /** How many problems of each kind a report lists. */
    private static final int LISTED = 100;
    /** So many articles a thread are read ahead, that none need wait for another one's long article. */
    private static final int AHEAD = 4;

    private final ArticleExtractor extracting;
    private final IngestOptions options;
    private final IngestProgress progress;
    private final IssueLog log;
    private IngestTally tally = IngestTally.NOTHING;
    private long failed;
    private long assessed;

    /**
     * One ingestion.
     *
     * @param extracting analyses an article
     * @param options how
     * @param progress is told how it gets on
     * @param log gets what is wrong; whoever reads the articles adds to it, too
     */
    public Ingestion(ArticleExtractor extracting, IngestOptions options, IngestProgress progress, IssueLog log) {
        this.extracting = extracting;
        this.options = options;
        this.progress = progress;
        this.log = log;
    }

    /** A log for one ingestion. */
    public static IssueLog newLog() {
        return new IssueLog(LISTED);
    }

    /**
     * Ingests.
     *
     * @param reading reads the articles and hands each over, on this thread; it waits while there are enough in memory
     * @throws org.dateline.store.StoreException where the store or the file cannot be written; batches before are kept
     */
    public IngestReport run(Consumer<Consumer<LocatedArticle>> reading, FactDestination destination) {
        long started = System.nanoTime();
        ExecutorService workers = Executors.newFixedThreadPool(options.jobs());
        try {
            Work work = new Work(workers, destination, new ArrayDeque<>(), new ArrayList<>());
            reading.accept(incoming -> take(incoming, work));
            while (!work.window().isEmpty()) {
                finishOne(work);
            }
            write(work);
        } finally {
            workers.shutdownNow();
        }
        return new IngestReport(tally, failed, assessed, Duration.ofNanos(System.nanoTime() - started), log);
    }

    private void take(LocatedArticle incoming, Work work) {
        RecordPlacement placement = work.destination().place(incoming.article(), extracting.version());
        if (placement.isDone(options.again())) {
            skip(incoming.position(), placement);
            return;
        }
        while (work.window().size() >= options.jobs() * AHEAD) {
            finishOne(work);
        }
        Article article = incoming.article();
        work.window().add(new Analysing(incoming.position(), work.workers().submit(() -> extracting.read(article))));
    }

    private void finishOne(Work work) {
        finish(work.window().remove(), work.batch());
        if (work.batch().size() >= IngestOptions.BATCH) {
            write(work);
        }
    }

    private void finish(Analysing analysing, List<AnalysedArticle> batch) {
        try {
            ExtractionResult reading = analysing.reading().get();
            progress.analysed(reading);
            batch.add(new AnalysedArticle(analysing.position(), reading.facts()));
        } catch (ExecutionException e) {
            if (e.getCause() instanceof OutOfMemoryError exhausted) {
                throw exhausted;
            }
            fail(analysing.position(), e.getCause() == null ? e : e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("the ingestion was interrupted; what was written before is kept", e);
        }
    }

    private void write(Work work) {
        if (work.batch().isEmpty()) {
            return;
        }
        FactDestination.Batch result = work.destination().write(work.batch(), options.again());
        assessed += result.assessed();
        result.outcomes().forEach(this::note);
        work.batch().clear();
    }

    private void note(ArticleOutcome outcome) {
        SourcePosition position = outcome.extracted().position();
        if (outcome.failure() != null) {
            fail(position, outcome.failure());
        } else if (!outcome.written()) {
            skip(position, outcome.placement());
        } else {
            outcome.left().forEach(left -> warn(position, "left out: " + left));
            tally = tally.plus(outcome.extracted().facts(), outcome.placement());
            progress.done(done());
        }
    }

    private void skip(SourcePosition position, RecordPlacement placement) {
        if (placement.standing() == Standing.FOREIGN) {
            warn(
                    position,
                    "<" + placement.names().report()
                            + "> is a record of this text that was not made by ingest: it stays as it is");
        }
        tally = tally.plusSkipped();
        progress.done(done());
    }

    private void fail(SourcePosition position, Throwable reason) {
        failed++;
        String what = reason.getMessage() == null ? reason.toString() : reason.getMessage();
        log.add(new ArticleIssue(position, Severity.ERROR, "the article could not be analysed: " + what));
        progress.done(done());
    }

    private void warn(SourcePosition position, String message) {
        log.add(new ArticleIssue(position, Severity.WARNING, message));
    }

    private long done() {
        return tally.written() + tally.skipped() + failed;
    }

    /**
     * What is under way.
     *
     * @param window the articles that are being analysed, in the order in which they came
     * @param batch the analysed ones that are not written yet
     */
    private record Work(
            ExecutorService workers,
            FactDestination destination,
            Deque<Analysing> window,
            List<AnalysedArticle> batch) {}

    private record Analysing(SourcePosition position, Future<ExtractionResult> reading) {}
}
