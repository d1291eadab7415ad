package org.dateline.assess;

import java.util.List;
import org.dateline.model.AssessedProperty;
import org.dateline.model.EventAccount;
import org.dateline.model.Finding;

/** The name of an event. */
final class LabelRule implements Rule {

    @Override
    public String name() {
        return "label";
    }

    @Override
    public String sentence() {
        return "The label is that of the latest source that rests on no party to the event; where all do, of the latest.";
    }

    @Override
    public String formula() {
        return "label(last { t ∈ tellings : t has a label, origin(t) ∉ agents })";
    }

    @Override
    public List<AssessedProperty> owned() {
        return List.of(AssessedProperty.LABEL);
    }

    @Override
    public List<Finding> find(PublishedEvidence evidence, PartialAssessment draft) {
        List<EventAccount> labelled = evidence.tellings(AssessedProperty.LABEL);
        return evidence
                .latestIndependent(labelled)
                .map(latest -> new Finding(
                        AssessedProperty.LABEL,
                        latest.values(AssessedProperty.LABEL),
                        name(),
                        new Finding.Reasoning(
                                EvidenceText.of(labelled, AssessedProperty.LABEL),
                                "the label of <" + latest.said().source().report() + ">",
                                false)))
                .stream()
                .toList();
    }
}
