// SPDX-License-Identifier: Apache-2.0
package org.dateline.serve.asof;

import java.time.Duration;
import java.util.concurrent.locks.Lock;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.apache.jena.sparql.core.DatasetGraph;
import org.dateline.serve.admission.QueryTurns;
import org.dateline.serve.limit.RunningRequest;
import org.dateline.store.view.ReadingTurns;

/**
 * The turns of pages and of the indexes behind them. What a page reads of a day is a look-up, but the view of the day is as heavy as a
 * query, so it takes its turn among the queries and has their time limit.
 *
 * @param turns of the queries
 * @param limit how long a page may wait for the view of its day and compute it
 */
public record PageTurns(QueryTurns turns, Duration limit) implements ReadingTurns {
    @Override
    public <T> T run(Lock lock, Function<UnaryOperator<DatasetGraph>, T> reading) {
        try (RunningRequest request = RunningRequest.start(RunningRequest.Kind.QUERY, limit);
                QueryTurns.Turn turn = turns.begin(AsOfRequest.currentClient(), request::patience)) {
            request.takeTurns(turn);
            return new RequestTurns(request).run(lock, reading);
        }
    }
}
