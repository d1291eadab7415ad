// SPDX-License-Identifier: Apache-2.0
package org.dateline.serve.http;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
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

    /** A new empty file in the folder of another one, for its next content. Only its owner can read it. */
    public static Path createBeside(Path path) throws IOException {
        // The JDK gives a temporary file these permissions where the file system has them.
        return Files.createTempFile(path.toAbsolutePath().getParent(), "." + path.getFileName(), ".tmp");
    }
}
