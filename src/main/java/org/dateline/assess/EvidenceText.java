package org.dateline.assess;

import static java.util.stream.Collectors.joining;

import java.util.Collection;
import java.util.List;
import org.dateline.model.AssessedProperty;
import org.dateline.model.EventAccount;
import org.dateline.model.Finding.Basis;
import org.dateline.model.Value;

/** What was said, in the short form in which findings carry it. */
final class EvidenceText {
    private EvidenceText() {}

    static List<Basis> of(List<EventAccount> tellings, AssessedProperty owned) {
        return tellings.stream()
                .map(telling -> new Basis(telling.said(), text(telling.values(owned))))
                .toList();
    }

    static String text(Collection<? extends Value> values) {
        return values.stream().map(Value::text).collect(joining(", "));
    }
}
