// SPDX-License-Identifier: Apache-2.0
package org.dateline.extract.actor;

import java.util.Comparator;
import java.util.stream.Stream;
import org.dateline.extract.analysis.Dependency;
import org.dateline.extract.analysis.Sentence;

/** Finds the possessor of a noun: "his forces", "the general's forces", "the media office of the army". */
final class PossessorFinder {
    private PossessorFinder() {}

    /** The token of the possessor; −1 if there is none. */
    static int of(Sentence sentence, int head) {
        return Stream.of("nmod:poss", "nmod:of")
                .flatMap(relation -> sentence.below(head)
                        .filter(edge -> edge.is(relation))
                        .map(Dependency::dependent)
                        .sorted(Comparator.naturalOrder())
                        .limit(1))
                .findFirst()
                .orElse(-1);
    }
}
