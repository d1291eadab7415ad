package org.dateline.assess;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.dateline.model.AssessedProperty;
import org.dateline.model.EventAccount;
import org.dateline.model.Finding;
import org.dateline.model.Value;

/** The links from one event to others. */
final class LinkRule implements Rule {

    @Override
    public String name() {
        return "links";
    }

    @Override
    public String sentence() {
        return "All links that any source draws.";
    }

    @Override
    public String formula() {
        return "⋃ subEventOf(t), ⋃ causedBy(t), ⋃ putsAtRisk(t)";
    }

    @Override
    public List<AssessedProperty> owned() {
        return List.of(AssessedProperty.SUB_EVENT_OF, AssessedProperty.CAUSED_BY, AssessedProperty.PUTS_AT_RISK);
    }

    @Override
    public List<Finding> find(PublishedEvidence evidence, PartialAssessment draft) {
        List<Finding> findings = new ArrayList<>();
        for (AssessedProperty owned : owned()) {
            List<EventAccount> linking = evidence.tellings(owned);
            TreeSet<Value> links = new TreeSet<>();
            linking.forEach(telling -> links.addAll(telling.values(owned)));
            findings.add(new Finding(
                    owned,
                    links,
                    name(),
                    new Finding.Reasoning(EvidenceText.of(linking, owned), "all that any source draws", false)));
        }
        return findings;
    }
}
