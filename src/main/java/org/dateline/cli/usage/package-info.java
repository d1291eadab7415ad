// SPDX-License-Identifier: Apache-2.0
/**
 * What the program says about its own command line: errors of usage, suggestions, and the layout of help texts.
 *
 * <p>Start at {@link org.dateline.cli.usage.UsageErrorReporter}.
 */
@NullMarked
package org.dateline.cli.usage;

import org.jspecify.annotations.NullMarked;
