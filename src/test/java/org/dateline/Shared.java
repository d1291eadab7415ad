package org.dateline;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Assumptions;

/** The material outside the repository that may not be in it: the seed article, evaluation corpora, the W3C suites. */
public final class Shared {
    private Shared() {}

    /**
     * A file or folder of the shared material; where it is absent, the calling test is skipped and says so.
     *
     * @param path relative to the folder that the system property {@code dateline.shared} names (default {@code ../shared})
     */
    public static Path get(String path) {
        Path file = Path.of(System.getProperty("dateline.shared", "../shared")).resolve(path);
        Assumptions.assumeTrue(
                Files.exists(file),
                () -> "skipped: " + file
                        + " is not there; -Ddateline.shared=DIR names the folder with the shared material");
        return file;
    }
}
