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
import java.util.Comparator;
import java.util.stream.Stream;
import org.dateline.store.StoreException;
import org.jspecify.annotations.Nullable;

/**
 * The directory beside a store that is to be, in which the store is built before one atomic rename puts it in its place. While a
 * process works in it, it holds a lock there, which the operating system takes back when the process dies: so what a killed
 * load left behind can be told from what a running one needs.
 */
final class StagingDirectory implements AutoCloseable {
    private final Path target;
    private final Path root;
    private final FileChannel channel;
    private final boolean cleaned;

    private StagingDirectory(Path target, Path root, FileChannel channel, boolean cleaned) {
        this.target = target;
        this.root = root;
        this.channel = channel;
        this.cleaned = cleaned;
    }

    /** Whether a store may be built aside and renamed to this directory: it is missing or empty. */
    static boolean suits(Path target) {
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
     * Begins to build a store, and removes what a killed load left.
     *
     * @throws StoreException where another process is loading into the same store, or the place cannot be written
     */
    static StagingDirectory begin(Path store) {
        Path target = store.toAbsolutePath().normalize();
        Path root = target.resolveSibling("." + target.getFileName() + ".loading");
        try {
            Files.createDirectories(root);
            FileChannel channel =
                    FileChannel.open(root.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (lock(channel) == null) {
                channel.close();
                throw new StoreException("another process is loading into " + store + ": wait for its end");
            }
            Path left = root.resolve("store");
            boolean cleaned = Files.exists(left);
            delete(left);
            return new StagingDirectory(target, root, channel, cleaned);
        } catch (IOException e) {
            throw StoreException.failed(
                    "the directory " + root + ", in which the store is built, cannot be written", e);
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
    boolean cleaned() {
        return cleaned;
    }

    /** Where to build. */
    Path directory() {
        return root.resolve("store");
    }

    /**
     * Puts the built store, which must be closed, in its place, in one step. All of it reaches the disk before its name does, so
     * that not even a power cut leaves half a store under that name.
     *
     * @throws StoreException where something has come to lie there meanwhile
     */
    void publish() {
        try {
            force(directory());
            Files.move(directory(), target, StandardCopyOption.ATOMIC_MOVE);
            // The new name lives in the folder around it.
            forceOne(target.resolveSibling("."), StandardOpenOption.READ);
        } catch (FileAlreadyExistsException | DirectoryNotEmptyException e) {
            throw new StoreException(target + " was made by another process meanwhile: nothing was loaded", e);
        } catch (IOException e) {
            throw StoreException.failed("the loaded store cannot be renamed to " + target, e);
        }
    }

    /** Forces all files to the disk, and the directories, in which their names are. */
    private static void force(Path directory) throws IOException {
        try (Stream<Path> paths = Files.walk(directory)) {
            for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
                forceOne(path, Files.isDirectory(path) ? StandardOpenOption.READ : StandardOpenOption.WRITE);
            }
        }
    }

    private static void forceOne(Path path, StandardOpenOption access) throws IOException {
        try (FileChannel opened = FileChannel.open(path, access)) {
            opened.force(true);
        }
    }

    /** Removes whatever was not published. */
    @Override
    public void close() {
        try {
            delete(root);
            channel.close();
        } catch (IOException | UncheckedIOException e) {
            throw StoreException.failed("the directory " + root + " cannot be removed", e);
        }
    }

    private static void delete(Path directory) throws IOException {
        if (!Files.exists(directory)) {
            return;
        }
        try (Stream<Path> paths = Files.walk(directory)) {
            for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(path);
            }
        }
    }
}
