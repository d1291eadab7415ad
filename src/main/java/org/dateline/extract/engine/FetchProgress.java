package org.dateline.extract.engine;

/** Is told how far the fetching of the engine has come. */
@FunctionalInterface
public interface FetchProgress {

    /**
     * So much of the file that is on its way is here.
     *
     * @param bytes how much
     * @param of how much it is in all
     */
    void fetched(long bytes, long of);
}
