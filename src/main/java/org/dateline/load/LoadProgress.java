package org.dateline.load;

/** Is told how a load gets on, on the thread that reads. */
public interface LoadProgress {
    /** Nobody watches. */
    LoadProgress NONE = new LoadProgress() {
        @Override
        public void begin(long totalBytes) {
            // Nobody watches.
        }

        @Override
        public void read(long bytes, long statements) {
            // Nobody watches.
        }

        @Override
        public void stage(String what) {
            // Nobody watches.
        }

        @Override
        public void end() {
            // Nobody watches.
        }
    };

    /**
     * The reading begins.
     *
     * @param totalBytes the length of all inputs as they lie on the disk, compressed or not; 0 where it is not known
     */
    void begin(long totalBytes);

    /**
     * The reading has come so far.
     *
     * @param bytes of {@code totalBytes}
     * @param statements triples and quads
     */
    void read(long bytes, long statements);

    /** Something else than reading begins, such as {@code assessing}. */
    void stage(String what);

    /** All is done, well or not. */
    void end();
}
