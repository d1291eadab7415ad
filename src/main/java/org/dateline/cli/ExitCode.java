package org.dateline.cli;

/** What the process's exit code says. */
final class ExitCode {
    /** All went well. */
    static final int OK = 0;
    /** The input or the query was at fault. */
    static final int INPUT = 1;
    /** The command line was wrong: picocli's own code. */
    static final int USAGE = 2;
    /** The environment failed: port taken, disk full, store locked. */
    static final int ENVIRONMENT = 3;

    private ExitCode() {}
}
