// SPDX-License-Identifier: Apache-2.0
package org.dateline.load;

/** Receives the progress of a load: reading, and then its other stages. All calls come from the thread that loads. */
public interface LoadProgress {
    /** Ignores the progress. */
    LoadProgress NONE = new LoadProgress() {};

    /**
     * Reading begins.
     *
     * @param totalBytes the stored length of all inputs, compressed or not; 0 if unknown
     */
    default void begin(long totalBytes) {}

    /**
     * Reading has reached a point.
     *
     * @param bytes the number of bytes read; −1 if unchanged
     * @param statements the number of triples and quads read
     */
    default void read(long bytes, long statements) {}

    /**
     * A stage after reading begins, or has reached a point.
     *
     * @param stage its name, such as {@code assessing}
     * @param done how much of it is done, such as the number of events; 0 at its beginning
     * @param of how much there is to do; 0 if unknown
     * @param unit what is counted, such as {@code events}; empty if nothing is
     */
    default void stage(String stage, long done, long of, String unit) {}

    /** A stage begins whose progress is unknown. */
    default void stage(String stage) {
        stage(stage, 0, 0, "");
    }

    /** The load has ended, successfully or not. */
    default void end() {}
}
