/**
 * What can be wrong with an input: sealed {@link org.dateline.issue.Issue} records with a position in their source, and the
 * {@link org.dateline.issue.IssueLog} that collects them.
 *
 * <p>Bad data is a value here, not a log line: whoever reads an input records its problems, and whoever asked for the reading
 * reports them. Imports nothing but the JDK, so that every other package may speak of problems.
 */
@NullMarked
package org.dateline.issue;

import org.jspecify.annotations.NullMarked;
