// SPDX-License-Identifier: Apache-2.0
package org.dateline.serve.imports;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.apache.jena.query.QueryCancelledException;
import org.dateline.input.Input;
import org.dateline.load.LoadProgress;
import org.dateline.load.LoadReport;
import org.dateline.model.Named;
import org.dateline.serve.http.RequestException;
import org.dateline.serve.http.RequestSpool;
import org.dateline.serve.limit.RequestSummary;
import org.dateline.serve.limit.RunningRequest;
import org.jspecify.annotations.Nullable;

/** One file of an import and its progress, which other threads can read. */
final class ImportedFile implements LoadProgress {
    private static final Set<String> DONE = Set.of("imported", "refused", "stopped");

    private final ImportForm.SentFile sent;
    private final Duration allowed;
    private final RequestSummary request;
    private volatile boolean stopRequested;
    private volatile String state = "waiting";
    private volatile long bytes;
    private volatile long statements;
    private volatile String failure = "";
    private volatile @Nullable LoadReport report;
    private volatile List<Named> things = List.of();
    private @Nullable RunningRequest running;

    /**
     * A waiting file.
     *
     * @param allowed how long its transaction may take
     * @param request what sent it
     */
    ImportedFile(ImportForm.SentFile sent, Duration allowed, RequestSummary request) {
        this.sent = sent;
        this.request = request;
        this.allowed = allowed;
    }

    Input input() {
        return sent.input();
    }

    RequestSpool content() {
        return sent.content();
    }

    String state() {
        return state;
    }

    /** How much of the sent bytes has been read, from 0 to 100. */
    int percent() {
        long total = sent.input().size();
        boolean isRead = !"waiting".equals(state) && !"reading".equals(state);
        return isRead || total == 0 ? (isRead ? 100 : 0) : (int) Math.min(100, bytes * 100 / total);
    }

    long statements() {
        return statements;
    }

    /** Why the import failed, where the report does not say so; empty otherwise. */
    String failure() {
        return failure;
    }

    /** The report; null until the import is finished. */
    @Nullable
    LoadReport report() {
        return report;
    }

    /** Some of the things that the file describes. */
    List<Named> things() {
        return things;
    }

    /** Asks the import to stop. Its transaction is aborted unless it is committed already. */
    void stop() {
        stopRequested = true;
    }

    /** Whether the import is finished, whatever its result. */
    boolean isDone() {
        return DONE.contains(state);
    }

    @Override
    public void begin(long totalBytes) {
        running = RunningRequest.start(RunningRequest.Kind.UPDATE, allowed, request);
        state = "reading";
        check();
    }

    @Override
    public void read(long count, long statementsSoFar) {
        if (count >= 0) {
            bytes = count;
        }
        statements = statementsSoFar;
        check();
    }

    @Override
    public void stage(String what) {
        state = "validating".equals(what) ? "checking" : what;
        check();
    }

    /** {@inheritDoc} The result is recorded by {@link #finish} or {@link #fail}. */
    @Override
    public void end() {
        RunningRequest ended = running;
        if (ended != null) {
            ended.close();
        }
    }

    /** Records that the file was read to its end and imported or refused. */
    void finish(LoadReport result, List<Named> imported) {
        things = imported;
        report = result;
        statements = result.statements();
        state = result.kept() ? "imported" : "refused";
        if (!result.kept() && !failure.isEmpty()) {
            state = stopRequested ? "stopped" : "refused";
        }
    }

    /** Records that the import failed. */
    void fail(String why) {
        failure = failure.isEmpty() ? why : failure;
        state = stopRequested ? "stopped" : "refused";
    }

    /** Ends the loader by an exception, wherever it is. Nothing has been committed then. */
    private void check() {
        if (stopRequested) {
            failure = "The import was stopped. Nothing of this file was imported.";
            throw new RequestException(409, failure);
        }
        RunningRequest work = running;
        if (work == null) {
            return;
        }
        try {
            work.check();
        } catch (QueryCancelledException e) {
            RequestException refusal = work.refusal(e);
            failure = refusal.problem().message();
            throw refusal;
        }
    }
}
