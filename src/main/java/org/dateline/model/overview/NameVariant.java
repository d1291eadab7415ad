// SPDX-License-Identifier: Apache-2.0
package org.dateline.model.overview;

import java.util.List;
import org.dateline.model.Report;

/**
 * A name of a thing.
 *
 * @param text the name
 * @param by the reports that use it; none where it is only one of the shared names
 */
public record NameVariant(String text, List<Report> by) {
    /** Keeps a copy. */
    public NameVariant {
        by = List.copyOf(by);
    }
}
