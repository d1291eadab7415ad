/**
 * The command line: one picocli verb a class, exit codes, {@code main}. The only package that touches the standard streams,
 * and only through the {@link picocli.CommandLine}'s writers, so that tests launch it whole. May import all others.
 */
@NullMarked
package org.dateline.cli;

import org.jspecify.annotations.NullMarked;
