// SPDX-License-Identifier: Apache-2.0
package org.dateline.model.timeline;

import java.time.Instant;

/**
 * The period in which nearly all events of a selection begin.
 *
 * @param begin the first begin
 * @param last the last begin, not before the first
 */
public record BusyPeriod(Instant begin, Instant last) {}
