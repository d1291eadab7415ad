// SPDX-License-Identifier: Apache-2.0
/**
 * The progress of long commands on standard error: bars on a terminal, otherwise a line from time to time.
 *
 * <p>Start at {@link org.dateline.cli.progress.ProgressDisplay}.
 */
@NullMarked
package org.dateline.cli.progress;

import org.jspecify.annotations.NullMarked;
