// SPDX-License-Identifier: Apache-2.0
package org.dateline.index.text;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import org.apache.lucene.store.FilterDirectory;
import org.apache.lucene.store.MMapDirectory;

/** A folder for as long as an index is open; its files are mapped into memory, outside of the heap. */
final class TemporaryDirectory extends FilterDirectory {
    private final Path folder;

    TemporaryDirectory(Path folder) throws IOException {
        super(new MMapDirectory(folder));
        this.folder = folder;
    }

    /** Does nothing: after a crash nobody looks for the files. */
    @Override
    public void sync(Collection<String> names) {
        // The folder does not outlive the process.
    }

    /** Does nothing, as {@link #sync}. */
    @Override
    public void syncMetaData() {
        // The folder does not outlive the process.
    }

    @Override
    public void close() throws IOException {
        for (String file : listAll()) {
            Files.deleteIfExists(folder.resolve(file));
        }
        super.close();
        Files.deleteIfExists(folder);
    }
}
