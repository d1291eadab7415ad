// SPDX-License-Identifier: Apache-2.0
package org.dateline.serve.operation;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * How a server reports and how it stops.
 *
 * @param log where requests and slow queries are logged; null for no log
 * @param slowQuery queries and updates that take longer, from the first byte of the request to the last of the answer, are logged with
 *     their text
 * @param drain how long a stop waits for running requests; what still runs then is stopped, and writers are rolled back
 * @param leastFree the server is not ready where the disk of its store has less free space, in bytes
 * @param keptFrom an index is kept beside the store for the next start where reading the store for it takes at least so long
 */
public record OperationOptions(
        @Nullable RequestLogSettings log, Duration slowQuery, Duration drain, long leastFree, Duration keptFrom) {
    /** No log, ten seconds for a stop, 256 MiB of free space; indexes are kept that take a second to build. */
    public static final OperationOptions DEFAULT = new OperationOptions(
            null, Duration.ofSeconds(5), Duration.ofSeconds(10), 256L << 20, Duration.ofSeconds(1));

    /** The same with a log. */
    public OperationOptions withLog(RequestLogSettings other) {
        return new OperationOptions(other, slowQuery, drain, leastFree, keptFrom);
    }

    /** The same with another threshold of slow queries. */
    public OperationOptions withSlowQuery(Duration other) {
        return new OperationOptions(log, other, drain, leastFree, keptFrom);
    }

    /** The same with another time for a stop. */
    public OperationOptions withDrain(Duration other) {
        return new OperationOptions(log, slowQuery, other, leastFree, keptFrom);
    }

    /** The same with another least free space, in bytes. */
    public OperationOptions withLeastFree(long bytes) {
        return new OperationOptions(log, slowQuery, drain, bytes, keptFrom);
    }

    /** The same with another threshold of kept indexes. */
    public OperationOptions withKeptFrom(Duration other) {
        return new OperationOptions(log, slowQuery, drain, leastFree, other);
    }
}
