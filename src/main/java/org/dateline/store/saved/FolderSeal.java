// SPDX-License-Identifier: Apache-2.0
package org.dateline.store.saved;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.CRC32C;
import org.dateline.model.Sha256;

/**
 * Says what the files of a folder are, and proves that they are all there as they were written. It is a text file in the folder, with a
 * line for each other file and at its end its own digest.
 */
final class FolderSeal {
    private static final String NAME = "seal";
    private static final String FIRST = "dateline saved index 1";
    private static final String LAST = "digest ";

    /** A folder has some hundred files at most. */
    private static final long LONGEST = 1 << 20;

    private static final int BUFFER = 1 << 20;

    private FolderSeal() {}

    /** Seals a folder with files that are complete. */
    static void write(Path folder, String subject) throws IOException {
        String text = text(subject, files(folder));
        Files.writeString(folder.resolve(NAME), text + LAST + Sha256.hex(text) + "\n");
    }

    /** What a sealed folder is, without a look at its other files. Empty where it has no seal, or that is damaged. */
    static Optional<String> subject(Path folder) throws IOException {
        return lines(folder).map(lines -> lines.get(1));
    }

    /** Whether a folder has exactly the files with which it was sealed as this, unchanged. Reads all of them. */
    static boolean isWhole(Path folder, String subject) throws IOException {
        Optional<List<String>> sealed = lines(folder);
        return sealed.isPresent()
                && sealed.get().get(1).equals(subject)
                && String.join("\n", sealed.get()).equals(text(subject, files(folder)));
    }

    private static Optional<List<String>> lines(Path folder) throws IOException {
        Path seal = folder.resolve(NAME);
        if (!Files.isRegularFile(seal) || Files.size(seal) > LONGEST) {
            return Optional.empty();
        }
        String all = new String(Files.readAllBytes(seal), StandardCharsets.UTF_8);
        int end = all.lastIndexOf(LAST);
        if (end < 0) {
            return Optional.empty();
        }
        String text = all.substring(0, end);
        List<String> lines = List.of(text.split("\n", -1));
        boolean isSound = all.equals(text + LAST + Sha256.hex(text) + "\n")
                && lines.size() > 2
                && lines.get(0).equals(FIRST);
        return isSound ? Optional.of(lines) : Optional.empty();
    }

    private static String text(String subject, List<Path> files) throws IOException {
        StringBuilder text =
                new StringBuilder(FIRST).append('\n').append(subject).append('\n');
        for (Path file : files) {
            text.append("file ")
                    .append(checksum(file))
                    .append(' ')
                    .append(Files.size(file))
                    .append(' ')
                    .append(file.getFileName())
                    .append('\n');
        }
        return text.toString();
    }

    private static List<Path> files(Path folder) throws IOException {
        List<Path> files = new ArrayList<>();
        try (Stream<Path> entries = Files.list(folder)) {
            entries.filter(entry -> !entry.endsWith(NAME)).sorted().forEach(files::add);
        }
        return files;
    }

    private static String checksum(Path file) throws IOException {
        CRC32C sum = new CRC32C();
        ByteBuffer buffer = ByteBuffer.allocateDirect(BUFFER);
        try (FileChannel channel = FileChannel.open(file)) {
            while (channel.read(buffer) >= 0) {
                buffer.flip();
                sum.update(buffer);
                buffer.clear();
            }
        }
        return Long.toHexString(sum.getValue());
    }
}
