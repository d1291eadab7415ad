// SPDX-License-Identifier: Apache-2.0
/**
 * The options of a server, its log, and the signals that stop it.
 *
 * <p>Start at {@link org.dateline.cli.server.ServeOptions}.
 */
@NullMarked
package org.dateline.cli.server;

import org.jspecify.annotations.NullMarked;
