// SPDX-License-Identifier: Apache-2.0
package org.dateline.serve.http;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFileAttributes;
import java.nio.file.attribute.PosixFilePermission;
import java.util.EnumSet;
import java.util.Set;

/** Files with secrets. A file system without the permissions of POSIX is trusted. */
public final class PrivateFile {
    private static final Set<PosixFilePermission> OF_OTHERS =
            Set.of(PosixFilePermission.OTHERS_READ, PosixFilePermission.OTHERS_WRITE, PosixFilePermission.GROUP_WRITE);

    private PrivateFile() {}

    /**
     * Requires that only the owner and the group of a file can read it, and only the owner can write it.
     *
     * @param what the file, for the message
     * @throws ServerFileException where others can, or the file cannot be read
     */
    public static void require(Path path, String what) {
        if (!Files.isReadable(path)) {
            throw new ServerFileException(
                    what + " " + path + " cannot be read. Check the path and its permissions", null);
        }
        if (permissions(path).stream().anyMatch(OF_OTHERS::contains)) {
            throw new ServerFileException(
                    what + " " + path + " is open to other users of this machine. Close it by: chmod 600 " + path,
                    null);
        }
    }

    private static Set<PosixFilePermission> permissions(Path path) {
        try {
            return Files.getPosixFilePermissions(path);
        } catch (UnsupportedOperationException e) {
            return Set.of();
        } catch (IOException e) {
            throw new ServerFileException(path + " cannot be read. Check the path and its permissions", e);
        }
    }

    /**
     * Gives a file that will replace another one its owner and group, and its permissions without those of others. A server that runs as
     * another user than this one could not read the file any more otherwise. Does nothing where there is no other one.
     *
     * @throws ServerFileException where this user may not do that
     */
    public static void copyAccess(Path from, Path to) throws IOException {
        if (!Files.exists(from)) {
            return;
        }
        try {
            PosixFileAttributes old = Files.readAttributes(from, PosixFileAttributes.class);
            PosixFileAttributeView fresh = Files.getFileAttributeView(to, PosixFileAttributeView.class);
            PosixFileAttributes now = fresh.readAttributes();
            if (!now.group().equals(old.group())) {
                fresh.setGroup(old.group());
            }
            if (!now.owner().equals(old.owner())) {
                fresh.setOwner(old.owner());
            }
            Set<PosixFilePermission> permissions = EnumSet.copyOf(old.permissions());
            permissions.removeAll(OF_OTHERS);
            fresh.setPermissions(permissions);
        } catch (UnsupportedOperationException e) {
            return; // The file system has no permissions.
        } catch (FileSystemException e) {
            throw new ServerFileException(
                    to + " cannot get the owner and group of " + from + ", which it replaces. Run this as " + from
                            + "'s owner, or as root",
                    e);
        }
    }

    /** A new empty file in the folder of another one, for its next content. Only its owner can read it. */
    public static Path createBeside(Path path) throws IOException {
        // The JDK gives a temporary file these permissions where the file system has them.
        return Files.createTempFile(path.toAbsolutePath().getParent(), "." + path.getFileName(), ".tmp");
    }
}
