// SPDX-License-Identifier: Apache-2.0
package org.dateline.soak;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Path;
import org.dateline.bench.DiskUse;
import org.dateline.serve.RunningServer;

/**
 * What a server in this process takes.
 *
 * @param heap bytes of the heap that are in use after a collection
 * @param disk KiB that the store takes on the disk after a compaction
 */
record ServerSize(long heap, long disk) {
    private static final int COLLECTIONS = 4;

    /** Compacts the store, collects the heap and measures both. */
    static ServerSize of(RunningServer server, Path store) throws IOException, InterruptedException {
        int status = server.send(server.request("/$/compact").POST(BodyPublishers.noBody()))
                .statusCode();
        assertThat(status).as("compaction").isLessThan(300);
        long least = Long.MAX_VALUE;
        for (int i = 0; i < COLLECTIONS; i++) {
            System.gc();
            Thread.sleep(500);
            least = Math.min(
                    least,
                    ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed());
        }
        return new ServerSize(least, DiskUse.ofFolder(store));
    }

    String json() {
        return "{\"heapBytes\": " + heap + ", \"diskKiB\": " + disk + "}";
    }
}
