// SPDX-License-Identifier: Apache-2.0
package org.dateline.assess;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.dateline.model.AssessedProperty;
import org.dateline.model.EventAccount;
import org.dateline.model.Finding;
import org.dateline.model.Value;

/** Decides the links from one event to others. */
final class LinkRule implements Rule {

    @Override
    public String name() {
        return "links";
    }

    @Override
    public String sentence() {
        return "All links that any source states.";
    }

    @Override
    public String formula() {
        return "⋃ subEventOf(a), ⋃ causedBy(a), ⋃ putsAtRisk(a)";
    }

    @Override
    public List<AssessedProperty> properties() {
        return List.of(AssessedProperty.SUB_EVENT_OF, AssessedProperty.CAUSED_BY, AssessedProperty.PUTS_AT_RISK);
    }

    @Override
    public List<Finding> find(PublishedEvidence evidence, PartialAssessment draft) {
        List<Finding> findings = new ArrayList<>();
        for (AssessedProperty property : properties()) {
            List<EventAccount> linking = evidence.accounts(property);
            TreeSet<Value> links = new TreeSet<>();
            linking.forEach(account -> links.addAll(account.values(property)));
            findings.add(new Finding(
                    property,
                    links,
                    name(),
                    new Finding.Reasoning(EvidenceText.of(linking, property), "all that any source states", false)));
        }
        return findings;
    }
}
