// SPDX-License-Identifier: Apache-2.0
package org.dateline.extract.analysis;

/** What incomplete dates of a text refer to. */
public enum Genre {
    /** The day of publication: "Thursday" and "in June" are near that day. */
    NEWS,
    /** The date mentioned before: "in June" is in the same year. */
    NARRATIVE
}
