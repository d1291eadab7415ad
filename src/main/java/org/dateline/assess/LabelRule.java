package org.dateline.assess;

import java.util.List;
import org.dateline.model.Finding;
import org.dateline.model.Owned;
import org.dateline.model.Telling;

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
    public List<Owned> owned() {
        return List.of(Owned.LABEL);
    }

    @Override
    public List<Finding> find(Evidence evidence, Draft draft) {
        List<Telling> labelled = evidence.tellings(Owned.LABEL);
        return evidence
                .latestIndependent(labelled)
                .map(latest -> new Finding(
                        Owned.LABEL,
                        latest.values(Owned.LABEL),
                        name(),
                        new Finding.Reasoning(
                                Bases.of(labelled, Owned.LABEL),
                                "the label of <" + latest.said().source().report() + ">",
                                false)))
                .stream()
                .toList();
    }
}
