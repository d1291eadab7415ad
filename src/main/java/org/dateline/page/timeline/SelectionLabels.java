// SPDX-License-Identifier: Apache-2.0
package org.dateline.page.timeline;

/** What the things of a selection are called on its page. */
public interface SelectionLabels {
    /** The label of a thing. */
    String of(String iri);

    /**
     * The text that stands for a thing in the field of a filter: its label where the filter takes that for this thing and no other, else
     * its short name.
     *
     * @param parameter the filter
     */
    String inField(String parameter, String iri);
}
