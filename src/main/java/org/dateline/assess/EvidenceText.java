// SPDX-License-Identifier: Apache-2.0
package org.dateline.assess;

import static java.util.stream.Collectors.joining;

import java.util.Collection;
import java.util.List;
import org.dateline.model.AssessedProperty;
import org.dateline.model.EventAccount;
import org.dateline.model.Finding.Basis;
import org.dateline.model.Value;

/** Writes what sources say in the short form that findings carry. */
final class EvidenceText {
    private EvidenceText() {}

    static List<Basis> of(List<EventAccount> accounts, AssessedProperty property) {
        return accounts.stream()
                .map(account -> new Basis(account.provenance(), text(account.values(property))))
                .toList();
    }

    static String text(Collection<? extends Value> values) {
        return values.stream().map(Value::text).collect(joining(", "));
    }
}
