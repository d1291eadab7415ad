// SPDX-License-Identifier: Apache-2.0
package org.dateline.store.view;

import java.util.concurrent.locks.Lock;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.apache.jena.sparql.core.DatasetGraph;

/** Decides when something that takes long is read from a store, and lets nobody wait for it or read it for longer than he may. */
public interface ReadingTurns {
    /** Everybody reads at once, and waits as long as it takes. */
    ReadingTurns NONE = new ReadingTurns() {
        @Override
        public <T> T run(Lock lock, Function<UnaryOperator<DatasetGraph>, T> reading) {
            lock.lock();
            try {
                return reading.apply(UnaryOperator.identity());
            } finally {
                lock.unlock();
            }
        }
    };

    /**
     * Runs a reading on this thread.
     *
     * @param lock held while it runs, so that what others read meanwhile need not be read again
     * @param reading receives what makes a dataset stop it in time
     * @throws RuntimeException where the reading must not begin or go on
     */
    <T> T run(Lock lock, Function<UnaryOperator<DatasetGraph>, T> reading);
}
