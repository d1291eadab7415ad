// SPDX-License-Identifier: Apache-2.0
package org.dateline.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import org.jspecify.annotations.Nullable;

/**
 * What is checked around a write: that the disk has room, and that the database is still where it was.
 *
 * <p>TDB2 maps its files into memory, and a file with holes takes its room only when it is written. A disk that is full by then is no
 * exception of the write but a fault of the JVM ({@link InternalError}). So the room is looked at before.
 */
final class StoreGuard {
    /** A write of one event takes up to 2 MiB; a compaction of a small store and the journal fit, too. */
    static final long NEEDED_TO_BEGIN = 64L << 20;

    /** A statement changes at most three blocks of 8 KiB in each of nine indexes; this is more than {@link #INTERVAL} of them take. */
    static final long NEEDED_TO_GO_ON = 32L << 20;

    private static final int INTERVAL = 64;

    private final Path directory;
    private final FreeSpace space;
    private int steps;

    StoreGuard(Path directory, FreeSpace space) {
        this.directory = directory;
        this.space = space;
    }

    /** One step of a write transaction. */
    @FunctionalInterface
    interface Step {
        /** Does it. */
        void run();
    }

    /** What tells a folder from another one that later has the same name; null if the file system has no such thing. */
    static @Nullable Object identity(Path folder) {
        try {
            return Files.readAttributes(folder, BasicFileAttributes.class).fileKey();
        } catch (IOException e) {
            return null;
        }
    }

    /**
     * To be called before a write begins.
     *
     * @throws StoreFullException if the disk has too little room for it
     */
    void requireRoom() {
        require(NEEDED_TO_BEGIN, "a write");
    }

    /**
     * To be called before the database is copied. The files are mapped into memory, so that a disk that becomes full while they are
     * written is an error of the JVM at any place.
     *
     * @param bytes the length of the copy at most
     * @throws StoreFullException if the disk has too little room for it
     */
    void requireRoomToCopy(long bytes) {
        require(NEEDED_TO_GO_ON + bytes, "a copy of the database");
    }

    /**
     * Does one step of a write. Every few of them the room is looked at again.
     *
     * @throws StoreFullException if the disk has no room
     * @throws DamagedStoreException if a file of the database is shorter than what should be in it
     */
    void write(Step step) {
        steps++;
        if (steps % INTERVAL == 0) {
            require(NEEDED_TO_GO_ON, "a write");
        }
        try {
            step.run();
        } catch (RuntimeException | InternalError e) {
            throw translate(e);
        }
    }

    /**
     * Whether a folder is there and can be read, and no other one has its name.
     *
     * @param identity its {@link #identity} when it was opened
     */
    static boolean isPresent(Path folder, @Nullable Object identity) {
        return identity == null ? Files.exists(folder) : identity.equals(identity(folder));
    }

    /** What is thrown after a commit into a folder that is not present, before anyone is told of the commit. */
    LostStoreException lost() {
        return new LostStoreException(
                "the store " + directory + " was removed, renamed or replaced while this process used it,"
                        + " and what was just written is lost. Stop this process, put the store back and start again");
    }

    /** What a failure of a write means: a full disk, a damaged file, or what it says itself. */
    RuntimeException translate(Throwable failure) {
        if (StoreFullException.isCause(failure) || (failure instanceof InternalError && !hasRoom())) {
            return new StoreFullException(
                    "the disk of the store " + directory + " is full. Nothing was written", failure);
        }
        if (failure instanceof RuntimeException known) {
            return known;
        }
        return new DamagedStoreException(
                "a file of the store " + directory + " is shorter than what should be in it. Nothing was written."
                        + " Stop what uses the store, and `dateline check --store " + directory + "`",
                failure);
    }

    private boolean hasRoom() {
        try {
            return space.bytes() >= NEEDED_TO_GO_ON;
        } catch (IOException e) {
            return true;
        }
    }

    private void require(long bytes, String what) {
        long free;
        try {
            free = space.bytes();
        } catch (IOException e) {
            return; // The directory may be gone: the presence is checked after the commit.
        }
        if (free < bytes) {
            throw new StoreFullException(
                    "the disk of the store %s is nearly full: %,d MiB are free, and %s needs %,d MiB. Nothing was written"
                            .formatted(directory, free >> 20, what, bytes >> 20));
        }
    }
}
