// SPDX-License-Identifier: Apache-2.0
package org.dateline.store.explain;

import org.apache.jena.sparql.engine.QueryIterator;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.iterator.QueryIteratorWrapper;

/** The rows of one run of an operator or a step, which are counted as they are found: EXISTS takes none. What is done for them meanwhile belongs to that run. */
final class CountedRows extends QueryIteratorWrapper {
    private final PlanRecorder recorder;
    private final PlanFrame frame;
    private boolean isCounted;

    CountedRows(QueryIterator rows, PlanRecorder recorder, PlanFrame frame) {
        super(rows);
        this.recorder = recorder;
        this.frame = frame;
    }

    @Override
    protected boolean hasNextBinding() {
        recorder.enter(frame);
        try {
            boolean hasNext = super.hasNextBinding();
            if (hasNext && !isCounted) {
                isCounted = true;
                frame.node().rows++;
            }
            return hasNext;
        } finally {
            recorder.leave();
        }
    }

    @Override
    protected Binding moveToNextBinding() {
        recorder.enter(frame);
        try {
            recorder.step();
            isCounted = false; // QueryIteratorBase looks before it moves
            return super.moveToNextBinding();
        } finally {
            recorder.leave();
        }
    }
}
