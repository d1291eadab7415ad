// SPDX-License-Identifier: Apache-2.0
package org.dateline.serve.asof;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Lock;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.apache.jena.sparql.core.DatasetGraph;
import org.dateline.serve.http.RequestException;
import org.dateline.serve.limit.RunningRequest;
import org.dateline.serve.limit.StoppableDataset;
import org.dateline.store.view.ReadingTurns;

/**
 * The turns of one request, which has its turn among the queries already. It gives that away while another request computes the view that
 * it waits for.
 *
 * @param request of this thread
 */
record RequestTurns(RunningRequest request) implements ReadingTurns {
    /** How long it waits before it looks at its patience again. */
    private static final long TICK_MILLIS = 100;

    @Override
    public <T> T run(Lock lock, Function<UnaryOperator<DatasetGraph>, T> reading) {
        if (!lock.tryLock()) {
            request.giveTurnAway();
            await(lock);
        }
        try {
            return reading.apply(dataset -> new StoppableDataset(dataset, request));
        } finally {
            lock.unlock();
        }
    }

    private void await(Lock lock) {
        try {
            while (!lock.tryLock(TICK_MILLIS, TimeUnit.MILLISECONDS)) {
                if (request.patience().toNanos() <= 0) {
                    throw new RequestException(
                            503,
                            "The server is busy: the time limit was over before this day was computed for another"
                                    + " request. Send the request again later.");
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new RequestException(503, "The server stops. Send the request again when it is up.");
        }
    }
}
