// SPDX-License-Identifier: Apache-2.0
package org.dateline.page.timeline;

/**
 * An active filter.
 *
 * @param parameter the name of its parameter; {@code from} for the period
 * @param text the filter in words
 * @param without the address of the page without it
 */
public record FilterChip(String parameter, String text, String without) {
    /** Whether it is the period. */
    public boolean isPeriod() {
        return "from".equals(parameter);
    }
}
