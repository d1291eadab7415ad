// SPDX-License-Identifier: Apache-2.0
package org.dateline.browser;

import java.nio.file.Path;
import org.dateline.TemporaryFolder;
import org.dateline.load.BundledDemo;

/** The site over the data that ship with the program, as {@code serve --demo} shows it. Shared: tests do not write to it. */
public final class DemoSite implements AutoCloseable {
    private final Path directory;
    private final ServedSite site;

    private DemoSite(Path directory, ServedSite site) {
        this.directory = directory;
        this.site = site;
    }

    static DemoSite start() {
        Path directory = TemporaryFolder.create("dateline-demo");
        return new DemoSite(directory, ServedSite.of(directory.resolve("store"), BundledDemo.inputs()));
    }

    /** Scheme, host and port, without a slash at the end. */
    public String origin() {
        return site.origin();
    }

    /** The full URL of a path of the site, which begins with a slash. */
    public String url(String path) {
        return site.url(path);
    }

    @Override
    public void close() {
        site.close();
        TemporaryFolder.delete(directory);
    }
}
