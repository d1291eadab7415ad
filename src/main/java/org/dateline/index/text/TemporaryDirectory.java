// SPDX-License-Identifier: Apache-2.0
package org.dateline.index.text;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.lucene.store.FilterDirectory;
import org.apache.lucene.store.MMapDirectory;

/** A folder for as long as an index is open; its files are mapped into memory, outside of the heap. */
final class TemporaryDirectory extends FilterDirectory {
    private final Path folder;

    TemporaryDirectory(Path folder) throws IOException {
        super(new MMapDirectory(folder));
        this.folder = folder;
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
