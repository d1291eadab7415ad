// SPDX-License-Identifier: Apache-2.0
package org.dateline.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;

/** {@code dateline} in a process of its own, with the engine for tests, which takes its time: something to kill. */
public final class SlowIngest {
    private static final long MILLIS = 30;

    private SlowIngest() {}

    /** As {@link Dateline#main}. */
    public static void main(String[] args) {
        PrintWriter out = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
        PrintWriter err = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
        System.exit(Dateline.run(out, err, new CommandFactory(new FakeEngine(MILLIS), System.getenv()), args));
    }
}
