// SPDX-License-Identifier: Apache-2.0
package org.dateline.model.overview;

import java.time.Instant;

/**
 * A post or capacity in which an actor took part in events.
 *
 * @param capacity what it is called
 * @param first when the first such event began
 * @param last when the last one began
 * @param events how many events there are
 */
public record PostView(String capacity, Instant first, Instant last, int events) {}
