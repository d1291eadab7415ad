// SPDX-License-Identifier: Apache-2.0
package org.dateline.derive;

/** Receives the progress of an assessment, on the thread that assesses. */
@FunctionalInterface
public interface AssessmentProgress {
    /** Ignores the progress. */
    AssessmentProgress NONE = (done, of) -> {};

    /**
     * Some events have been assessed.
     *
     * @param done the number of events assessed so far
     * @param of the number of events to assess
     */
    void assessed(int done, int of);
}
