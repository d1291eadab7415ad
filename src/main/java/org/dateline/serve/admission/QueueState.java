// SPDX-License-Identifier: Apache-2.0
package org.dateline.serve.admission;

/**
 * What a queue is like now, and what it has done since the start.
 *
 * @param waiting how many requests wait in it now
 * @param full how many were refused because too many waited
 * @param late how many left it because their turn did not come in time
 */
public record QueueState(int waiting, long full, long late) {}
