// SPDX-License-Identifier: Apache-2.0
package org.dateline.extract.engine;

/** Receives the progress of a download of the engine. */
@FunctionalInterface
public interface FetchProgress {

    /**
     * Called repeatedly during the download of a file.
     *
     * @param bytes the number of bytes received
     * @param of the size of the file in bytes
     */
    void fetched(long bytes, long of);
}
