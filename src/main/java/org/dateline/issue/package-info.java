// SPDX-License-Identifier: Apache-2.0
/**
 * Faults in inputs: sealed {@link org.dateline.issue.Issue} records with a position in their source, and the
 * {@link org.dateline.issue.IssueLog} that collects them.
 *
 * <p>A fault is a value, not a log line: the class that reads an input adds its faults to a log, and its caller reports them. Imports
 * only the JDK, so that every other package can use it.
 */
@NullMarked
package org.dateline.issue;

import org.jspecify.annotations.NullMarked;
