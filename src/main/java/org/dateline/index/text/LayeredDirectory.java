// SPDX-License-Identifier: Apache-2.0
package org.dateline.index.text;

import java.io.IOException;
import java.util.Arrays;
import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentSkipListSet;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FilterDirectory;
import org.apache.lucene.store.IOContext;
import org.apache.lucene.store.IndexInput;

/**
 * A directory that begins with the files of another one, which it never changes: new files are written elsewhere, and to delete a file of
 * the other directory is only to forget it. Lucene writes each file once.
 */
final class LayeredDirectory extends FilterDirectory {
    private final Directory below;
    private final Set<String> kept = new ConcurrentSkipListSet<>();

    /**
     * A directory, which owns both from now on.
     *
     * @param below has the first files
     * @param above takes the new ones; empty
     */
    LayeredDirectory(Directory below, Directory above) throws IOException {
        super(above);
        this.below = below;
        kept.addAll(Arrays.asList(below.listAll()));
    }

    private Directory of(String name) {
        return kept.contains(name) ? below : in;
    }

    @Override
    public String[] listAll() throws IOException {
        Set<String> names = new TreeSet<>(kept);
        names.addAll(Arrays.asList(in.listAll()));
        return names.toArray(String[]::new);
    }

    @Override
    public void deleteFile(String name) throws IOException {
        if (!kept.remove(name)) {
            in.deleteFile(name);
        }
    }

    @Override
    public long fileLength(String name) throws IOException {
        return of(name).fileLength(name);
    }

    @Override
    public IndexInput openInput(String name, IOContext context) throws IOException {
        return of(name).openInput(name, context);
    }

    @Override
    public void sync(Collection<String> names) throws IOException {
        in.sync(names.stream().filter(name -> !kept.contains(name)).toList());
    }

    @Override
    public void close() throws IOException {
        try {
            in.close();
        } finally {
            below.close();
        }
    }
}
