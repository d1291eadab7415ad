// SPDX-License-Identifier: Apache-2.0
package org.dateline.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** How much room a disk has. Tests give other answers than the disk itself, which they cannot fill. */
@FunctionalInterface
public interface FreeSpace {
    /**
     * The bytes that this user may still write.
     *
     * @throws IOException if the disk cannot be asked, for instance because the directory is gone
     */
    long bytes() throws IOException;

    /** The room on the disk of a directory. */
    static FreeSpace of(Path directory) {
        return () -> Files.getFileStore(directory).getUsableSpace();
    }
}
