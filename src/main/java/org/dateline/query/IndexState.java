// SPDX-License-Identifier: Apache-2.0
package org.dateline.query;

import java.time.Duration;

/**
 * How far an index has followed its store.
 *
 * @param built whether it can answer at all
 * @param lag for how long something that was committed has been missing; zero where nothing is
 */
public record IndexState(boolean built, Duration lag) {}
