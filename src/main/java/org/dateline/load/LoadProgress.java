package org.dateline.load;

/** Receives the progress of a load, on the thread that reads. */
public interface LoadProgress {
    /** Ignores the progress. */
    LoadProgress NONE = new LoadProgress() {
        @Override
        public void begin(long totalBytes) {
            // Ignored.
        }

        @Override
        public void read(long bytes, long statements) {
            // Ignored.
        }

        @Override
        public void stage(String what) {
            // Ignored.
        }

        @Override
        public void end() {
            // Ignored.
        }
    };

    /**
     * Reading begins.
     *
     * @param totalBytes the stored length of all inputs, compressed or not; 0 if unknown
     */
    void begin(long totalBytes);

    /**
     * Reading has reached a point.
     *
     * @param bytes the number of bytes read; −1 if unchanged
     * @param statements the number of triples and quads read
     */
    void read(long bytes, long statements);

    /** A stage after reading begins, such as {@code assessing}. */
    void stage(String what);

    /** The load has ended, successfully or not. */
    void end();
}
