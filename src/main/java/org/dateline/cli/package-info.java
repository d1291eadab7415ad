/**
 * The command line.
 *
 * <p>Start at {@link org.dateline.cli.Dateline}, which has {@code main} and lists the verbs; each verb is a class {@code …Command} with
 * its options and help text. {@code FailureReporter} turns exceptions into messages and exit codes. Only this package uses the standard
 * streams, through the writers of {@link picocli.CommandLine}, so that tests can run whole commands.
 */
@NullMarked
package org.dateline.cli;

import org.jspecify.annotations.NullMarked;
