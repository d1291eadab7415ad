// SPDX-License-Identifier: Apache-2.0
package org.dateline.rdf;

import java.util.function.Supplier;
import org.apache.jena.query.TxnType;
import org.apache.jena.sparql.core.Transactional;
import org.apache.jena.system.Txn;

/**
 * A write transaction that ends whatever fails. Jena 5.6.0's {@link Txn} does not end a transaction whose commit fails, as on a full disk
 * or where the assessment is stopped: the thread would keep the lock of the writers for ever.
 */
public final class WriteTransaction {
    private WriteTransaction() {}

    /** Runs work in a write transaction of its own, or in the one that the thread is in; see {@link #calculate}. */
    public static void run(Transactional data, Runnable work) {
        calculate(data, () -> {
            work.run();
            return true;
        });
    }

    /**
     * Runs work in a write transaction, which is committed if the work succeeds, and rolled back if it or the commit fails. Within a
     * write transaction of the same thread the work is a part of that.
     *
     * @return the result of the work
     */
    public static <T> T calculate(Transactional data, Supplier<T> work) {
        if (data.isInTransaction()) {
            return Txn.calculateWrite(data, work);
        }
        data.begin(TxnType.WRITE);
        try {
            T result = work.get();
            data.commit();
            return result;
        } catch (RuntimeException | Error failure) {
            rollBack(data, failure);
            throw failure;
        } finally {
            data.end();
        }
    }

    /** The commit may have ended the transaction before it failed. */
    private static void rollBack(Transactional data, Throwable failure) {
        try {
            data.abort();
        } catch (RuntimeException | Error e) {
            failure.addSuppressed(e);
        }
    }
}
