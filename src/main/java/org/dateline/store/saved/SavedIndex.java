// SPDX-License-Identifier: Apache-2.0
package org.dateline.store.saved;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.dateline.store.FileTree;
import org.dateline.store.StoreException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The folder in which one index is kept between two runs. It counts only where it is whole, and was written by this version of the
 * program of what the store holds now. Whatever is wrong with it, or with the disk, is logged: the index is then read from the store.
 * For one thread at a time.
 */
public final class SavedIndex {
    /** How long to wait for a write before the version of the store is known. */
    private static final Duration PATIENCE = Duration.ofSeconds(1);

    private static final Logger LOG = LoggerFactory.getLogger(SavedIndex.class);

    private final SavedIndexes all;
    private final Path folder;
    private final Path unfinished;
    private final Path replaced;
    private final String format;

    SavedIndex(SavedIndexes all, String name, String format) {
        this.all = all;
        this.folder = all.folder(name);
        this.unfinished = all.folder(name + "-new");
        this.replaced = all.folder(name + "-old");
        this.format = format;
    }

    /** Writes the files of an index. */
    @FunctionalInterface
    public interface Content {
        /** Writes them into an empty folder. */
        void writeTo(Path folder) throws IOException;
    }

    /** The folder, where it has what the store holds now. Reads all of its files. Must not be called within a transaction. */
    public Optional<Path> find() {
        try {
            Optional<String> sealed = FolderSeal.subject(folder);
            if (sealed.isEmpty()) {
                return Optional.empty();
            }
            Optional<StoreVersion> version = all.version(PATIENCE);
            if (version.isEmpty() || !sealed.get().equals(subject(version.get()))) {
                LOG.debug("{} is of another version of the store or of the program", folder);
                return Optional.empty();
            }
            if (FolderSeal.isWhole(folder, sealed.get())) {
                return Optional.of(folder);
            }
            LOG.warn("{} is damaged and will be made anew", folder);
            discard();
        } catch (IOException | UncheckedIOException | StoreException e) {
            LOG.warn("{} cannot be read and will be made anew: {}", folder, e.toString());
        }
        return Optional.empty();
    }

    private String subject(StoreVersion version) {
        return format + " " + version.digest();
    }

    /** Whether an index is worth saving for which the store is read in so much time. */
    public boolean isWorth(Duration reading) {
        return reading.compareTo(all.worth()) >= 0;
    }

    /** Deletes it. */
    public void discard() {
        try {
            FileTree.delete(folder);
        } catch (IOException | UncheckedIOException e) {
            LOG.warn("{} cannot be deleted: {}", folder, e.toString());
        }
    }

    /**
     * Saves an index, unless it is there already.
     *
     * @param patience how long to wait for a write that is at work
     * @param isCurrent whether the index has all that was reported by now; asked while nobody writes
     * @param content the index, which must not change until this returns
     * @return false where somebody writes, or the index has not all, so that it can be tried again; true also where it failed
     */
    public boolean save(Duration patience, BooleanSupplier isCurrent, Content content) {
        try {
            Optional<StoreVersion> version = all.version(patience, isCurrent);
            if (version.isEmpty()) {
                return false;
            }
            String subject = subject(version.get());
            if (!FolderSeal.subject(folder).equals(Optional.of(subject))) {
                long begun = System.nanoTime();
                write(subject, content);
                LOG.debug("{} saved in {} ms", folder, (System.nanoTime() - begun) / 1_000_000);
            }
        } catch (IOException | RuntimeException e) {
            LOG.warn("{} was not saved, so that the next start reads the store: {}", folder, e.toString());
        }
        return true;
    }

    private void write(String subject, Content content) throws IOException {
        all.requireRoom();
        FileTree.delete(unfinished);
        FileTree.delete(replaced);
        try {
            Files.createDirectories(unfinished);
            content.writeTo(unfinished);
            FolderSeal.write(unfinished, subject);
            FileTree.force(unfinished);
            if (Files.exists(folder)) {
                Files.move(folder, replaced, StandardCopyOption.ATOMIC_MOVE);
            }
            Files.move(unfinished, folder, StandardCopyOption.ATOMIC_MOVE);
            FileTree.forceEntry(folder);
        } finally {
            FileTree.delete(unfinished);
            FileTree.delete(replaced);
        }
    }
}
