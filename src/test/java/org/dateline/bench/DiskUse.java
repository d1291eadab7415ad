// SPDX-License-Identifier: Apache-2.0
package org.dateline.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** How much of the disk a folder takes. */
public final class DiskUse {
    private DiskUse() {}

    /** Blocks on the disk in KiB, as {@code du} counts them: the files of a store have holes. */
    public static long ofFolder(Path folder) throws IOException {
        Process du = new ProcessBuilder("du", "-sk", folder.toString()).start();
        String out = new String(du.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return Long.parseLong(out.split("\t", 2)[0]);
    }
}
