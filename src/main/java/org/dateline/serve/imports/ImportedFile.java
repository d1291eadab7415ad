package org.dateline.serve.imports;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.dateline.input.Input;
import org.dateline.load.LoadProgress;
import org.dateline.load.LoadReport;
import org.dateline.model.Named;
import org.dateline.serve.http.Deadline;
import org.dateline.serve.http.RequestException;
import org.dateline.serve.http.RequestSpool;
import org.jspecify.annotations.Nullable;

/** One file on its way into the store, as it can be watched from other threads. */
final class ImportedFile implements LoadProgress {
    private static final Set<String> DONE = Set.of("imported", "refused", "stopped");

    private final ImportForm.Sent sent;
    private final Duration allowed;
    private volatile boolean asked;
    private volatile String state = "waiting";
    private volatile long bytes;
    private volatile long statements;
    private volatile String failure = "";
    private volatile @Nullable LoadReport report;
    private volatile List<Named> things = List.of();
    private volatile long started;

    /**
     * A file that waits.
     *
     * @param allowed how long its transaction may take
     */
    ImportedFile(ImportForm.Sent sent, Duration allowed) {
        this.sent = sent;
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

    /** From 0 to 100, of the bytes as they were sent. */
    int percent() {
        long total = sent.input().size();
        boolean read = !"waiting".equals(state) && !"reading".equals(state);
        return read || total == 0 ? (read ? 100 : 0) : (int) Math.min(100, bytes * 100 / total);
    }

    long statements() {
        return statements;
    }

    /** Why it was given up, where no issue of the report says so; else empty. */
    String failure() {
        return failure;
    }

    /** What came of it; null as long as that is not known. */
    @Nullable
    LoadReport report() {
        return report;
    }

    /** Some of the things that it told of. */
    List<Named> things() {
        return things;
    }

    /** Asks it to end: what is not yet committed is given up. */
    void stop() {
        asked = true;
    }

    /** Whether nothing more happens with it. */
    boolean isDone() {
        return DONE.contains(state);
    }

    @Override
    public void begin(long totalBytes) {
        started = System.nanoTime();
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

    @Override
    public void end() {
        // finish and fail say how it ended.
    }

    /** It was read to its end, and kept or refused. */
    void finish(LoadReport came, List<Named> told) {
        things = told;
        report = came;
        statements = came.statements();
        state = came.kept() ? "imported" : "refused";
        if (!came.kept() && !failure.isEmpty()) {
            state = asked ? "stopped" : "refused";
        }
    }

    /** It was given up. */
    void fail(String why) {
        failure = failure.isEmpty() ? why : failure;
        state = asked ? "stopped" : "refused";
    }

    /** The loader is told by an exception, wherever it is: nothing has been committed then. */
    private void check() {
        if (asked) {
            failure = "It was stopped: nothing of it was kept.";
            throw new RequestException(409, failure);
        }
        if (System.nanoTime() - started > allowed.toNanos()) {
            RequestException late = Deadline.timedOut(allowed);
            failure = late.problem().message();
            throw late;
        }
    }
}
