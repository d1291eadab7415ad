// SPDX-License-Identifier: Apache-2.0
package org.dateline.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A file that a process left unfinished because it was killed while it wrote it. Its name has the number of the process. */
public final class AbandonedFile {
    /** The longest number that is looked up; no process has a longer one. */
    private static final int MOST_DIGITS = 18;

    private AbandonedFile() {}

    /**
     * Whether a file has the name of an unfinished one, and the process that wrote it is dead.
     *
     * @param names the names of unfinished files, whose first group is the number of the process
     */
    public static boolean is(Path file, Pattern names) {
        Matcher name = names.matcher(file.getFileName().toString());
        if (!name.matches()) {
            return false;
        }
        String number = name.group(1);
        if (number.length() > MOST_DIGITS) {
            return false;
        }
        ProcessHandle self = ProcessHandle.current();
        Optional<ProcessHandle> writer = ProcessHandle.of(Long.parseLong(number));
        // In a container each process may have the same number: what is older than this process is not its own.
        return writer.isEmpty() || (writer.get().equals(self) && isOlder(file, self));
    }

    private static boolean isOlder(Path file, ProcessHandle self) {
        try {
            Instant written = Files.getLastModifiedTime(file).toInstant();
            return self.info().startInstant().filter(written::isBefore).isPresent();
        } catch (IOException e) {
            return false;
        }
    }
}
