// SPDX-License-Identifier: Apache-2.0
package org.dateline.derive;

import java.util.List;
import org.dateline.assess.Assessor;
import org.dateline.rdf.assessed.AssessmentWriter;

/**
 * What a rule of assessment does, for readers of {@code dl:rule}.
 *
 * @param iri as assessed values name it
 * @param name in one word
 * @param sentence what it does, in one or two sentences
 * @param formula the same as a formula over the accounts or claims
 */
public record RuleDescription(String iri, String name, String sentence, String formula) {
    /** All rules, in the order in which they are applied. */
    public static List<RuleDescription> list() {
        return Assessor.rules().stream()
                .map(rule -> new RuleDescription(
                        AssessmentWriter.RULES + rule.name(), rule.name(), rule.sentence(), rule.formula()))
                .toList();
    }
}
