// SPDX-License-Identifier: Apache-2.0
package org.dateline.load;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.stream.Stream;
import org.dateline.store.FileTree;
import org.dateline.store.StoreException;
import org.dateline.store.UnfinishedPath;
import org.jspecify.annotations.Nullable;

/**
 * The directory beside a future store in which the store is built, before one atomic rename puts it in place. The working process
 * holds a lock in it, which the operating system releases when the process dies. The lock distinguishes the remains of a killed load
 * from the files of a running one.
 */
final class StagingDirectory implements AutoCloseable {
    private final Path target;
    private final Path root;
    private final UnfinishedPath unfinished;
    private final FileChannel channel;
    private final boolean removedRemains;

    private StagingDirectory(
            Path target, Path root, UnfinishedPath unfinished, FileChannel channel, boolean removedRemains) {
        this.target = target;
        this.root = root;
        this.unfinished = unfinished;
        this.channel = channel;
        this.removedRemains = removedRemains;
    }

    /** Whether a store may be built aside and renamed to this path: it is missing or an empty directory. */
    static boolean isUsableFor(Path target) {
        if (!Files.exists(target)) {
            return true;
        }
        if (!Files.isDirectory(target) || Files.isSymbolicLink(target)) {
            return false;
        }
        try (Stream<Path> entries = Files.list(target)) {
            return entries.findAny().isEmpty();
        } catch (IOException e) {
            throw StoreException.failed("the directory " + target + " cannot be read", e);
        }
    }

    /**
     * Creates the staging directory of a store, and removes the remains of a killed load.
     *
     * @throws StoreException if another process is loading into the same store, or the directory is not writable
     */
    static StagingDirectory create(Path store) {
        Path target = store.toAbsolutePath().normalize();
        Path root = root(target);
        try {
            Files.createDirectories(root);
            FileChannel channel =
                    FileChannel.open(root.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (lock(channel) == null) {
                channel.close();
                throw new StoreException("another process is loading into " + store + ". Wait until it has finished");
            }
            Path remains = root.resolve("store");
            boolean removedRemains = Files.exists(remains);
            FileTree.delete(remains);
            return new StagingDirectory(target, root, UnfinishedPath.of(root), channel, removedRemains);
        } catch (IOException e) {
            throw StoreException.failed("the staging directory " + root + " cannot be written", e);
        }
    }

    private static Path root(Path target) {
        return target.resolveSibling("." + target.getFileName() + ".loading");
    }

    /**
     * Removes the remains of a killed load; does nothing while a load is running.
     *
     * @throws StoreException if they cannot be removed
     */
    static void removeRemains(Path store) {
        Path root = root(store.toAbsolutePath().normalize());
        if (!Files.isDirectory(root)) {
            return;
        }
        try (FileChannel channel =
                FileChannel.open(root.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
            if (lock(channel) != null) {
                FileTree.delete(root);
            }
        } catch (IOException e) {
            throw StoreException.failed("the remains of a load in " + root + " cannot be removed", e);
        }
    }

    private static @Nullable FileLock lock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException e) {
            return null;
        }
    }

    /** Whether the remains of a killed load were found and removed. */
    boolean removedRemains() {
        return removedRemains;
    }

    /** The directory in which to build the store. */
    Path directory() {
        return root.resolve("store");
    }

    /**
     * Renames the built store, which must be closed, to its final path. All data are forced to the disk first, so that even a power
     * failure leaves no incomplete store under that path.
     *
     * @throws StoreException if the path exists by now
     */
    void publish() {
        try {
            FileTree.force(directory());
            UnfinishedPath.finish(() -> Files.move(directory(), target, StandardCopyOption.ATOMIC_MOVE));
            // The new name is an entry of the parent directory.
            FileTree.forceEntry(target);
        } catch (FileAlreadyExistsException | DirectoryNotEmptyException e) {
            throw new StoreException(
                    target + " was created by another process. Nothing was loaded; run the command again", e);
        } catch (IOException e) {
            throw StoreException.failed("the loaded store cannot be renamed to " + target, e);
        }
    }

    /** Removes what was not published. */
    @Override
    public void close() {
        try {
            unfinished.close();
            channel.close();
        } catch (IOException | UncheckedIOException e) {
            throw StoreException.failed("the directory " + root + " cannot be removed", e);
        }
    }
}
