// SPDX-License-Identifier: Apache-2.0
package org.dateline.serve.operation;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.dateline.query.IndexState;
import org.jspecify.annotations.Nullable;

/**
 * Whether the server can do its work: it is <em>live</em> while it answers at all, and <em>ready</em> while it can answer every page
 * and take every write. A load balancer sends requests to ready servers only; a supervisor starts a server again that is not live.
 */
public final class Health {
    private final Map<String, Supplier<IndexState>> indexes;
    private final @Nullable StoreVolume volume;
    private final long leastFree;
    private volatile boolean draining;
    private volatile boolean asked;

    /**
     * The health of one server.
     *
     * @param indexes the indexes that must be built, by name
     * @param volume the disk of the store; null where the store is another engine
     * @param leastFree how many bytes must be free on the disk
     */
    public Health(Map<String, Supplier<IndexState>> indexes, @Nullable StoreVolume volume, long leastFree) {
        this.indexes = new TreeMap<>(indexes);
        this.volume = volume;
        this.leastFree = leastFree;
    }

    /**
     * One thing that a ready server needs.
     *
     * @param reason the fault and its remedy; empty where the part is ready
     */
    record Part(String name, boolean ready, String reason) {
        private static Part of(String name, boolean ready, String reason) {
            return new Part(name, ready, ready ? "" : reason);
        }
    }

    /** All parts. */
    List<Part> parts() {
        return List.of(indexes(), disk(), store(), running());
    }

    /** Whether all parts are ready. */
    boolean isReady() {
        return parts().stream().allMatch(Part::ready);
    }

    private Part indexes() {
        List<String> missing = indexes.entrySet().stream()
                .filter(index -> !index.getValue().get().built())
                .map(Map.Entry::getKey)
                .toList();
        return Part.of(
                "indexes",
                missing.isEmpty(),
                "These indexes are still being built: " + String.join(", ", missing)
                        + ". Wait; if it takes minutes, look into the log.");
    }

    private Part disk() {
        double free = volume == null ? Double.NaN : volume.free();
        return Part.of(
                "disk",
                Double.isNaN(free) || free >= leastFree,
                "The disk of the store is nearly full: " + Math.round(free / 1e6)
                        + " MB are free. Free some space, compact the store, or move it to a larger disk.");
    }

    private Part store() {
        return Part.of(
                "store",
                volume == null || volume.isPresent(),
                "The directory of the store was removed or replaced while the server runs."
                        + " Stop the server, restore the directory or a backup, and start it again.");
    }

    private Part running() {
        return Part.of("drain", !draining, "The server is being stopped.");
    }

    /** Somebody asks whether the server is ready. */
    void noteQuestion() {
        asked = true;
    }

    /** Whether somebody, such as a load balancer, has asked whether the server is ready. */
    public boolean isWatched() {
        return asked;
    }

    /** Says from now on that the server is not ready, since it will stop. */
    public void drain() {
        draining = true;
    }
}
