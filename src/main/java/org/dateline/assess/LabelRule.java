// SPDX-License-Identifier: Apache-2.0
package org.dateline.assess;

import java.util.List;
import org.dateline.model.AssessedProperty;
import org.dateline.model.EventAccount;
import org.dateline.model.Finding;

/** Decides the label of an event. */
final class LabelRule implements Rule {

    @Override
    public String name() {
        return "label";
    }

    @Override
    public String sentence() {
        return "The label is that of the latest source whose origin is not a party to the event; if every origin is"
                + " a party, that of the latest source.";
    }

    @Override
    public String formula() {
        return "label(last { a ∈ accounts : a has a label, origin(a) ∉ agents })";
    }

    @Override
    public List<AssessedProperty> properties() {
        return List.of(AssessedProperty.LABEL);
    }

    @Override
    public List<Finding> find(PublishedEvidence evidence, PartialAssessment draft) {
        List<EventAccount> labelled = evidence.accounts(AssessedProperty.LABEL);
        return evidence
                .latestIndependent(labelled)
                .map(latest -> new Finding(
                        AssessedProperty.LABEL,
                        latest.values(AssessedProperty.LABEL),
                        name(),
                        new Finding.Reasoning(
                                EvidenceText.of(labelled, AssessedProperty.LABEL),
                                "the label of <" + latest.provenance().source().report() + ">",
                                false)))
                .stream()
                .toList();
    }
}
