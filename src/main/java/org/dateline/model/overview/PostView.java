// SPDX-License-Identifier: Apache-2.0
package org.dateline.model.overview;

import org.dateline.model.TimeSpan;

/**
 * A post or capacity in which an actor took part in events.
 *
 * @param capacity what it is called
 * @param first when the event took place that began first
 * @param last when the event took place that began last
 * @param events how many events there are
 */
public record PostView(String capacity, TimeSpan first, TimeSpan last, int events) {}
