// SPDX-License-Identifier: Apache-2.0
package org.dateline.assess;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.dateline.model.AssessedProperty;
import org.dateline.model.Finding;
import org.dateline.model.Finding.Basis;
import org.dateline.model.Namespaces;
import org.dateline.model.Provenance;
import org.dateline.model.Statement;
import org.dateline.model.Value;

/** Counts the sources, and the origins behind them. */
final class SourceCountRule implements Rule {
    private static final String INTEGER = Namespaces.XSD + "integer";

    @Override
    public String name() {
        return "sources";
    }

    @Override
    public String sentence() {
        return "Every report that has an account of the event or makes a claim about it counts. Reports with the"
                + " same origin (agency, claimant or publisher) count once as independent.";
    }

    @Override
    public String formula() {
        return "sourceCount = |{ report }|, independentSourceCount = |{ origin(report) }|";
    }

    @Override
    public List<AssessedProperty> properties() {
        return List.of(AssessedProperty.SOURCE_COUNT, AssessedProperty.INDEPENDENT_SOURCE_COUNT);
    }

    @Override
    public List<Finding> find(PublishedEvidence evidence, PartialAssessment draft) {
        Map<String, Provenance> byReport = new TreeMap<>();
        List<Statement> statements = new ArrayList<>(evidence.accounts());
        statements.addAll(evidence.claims());
        statements.forEach(statement ->
                byReport.putIfAbsent(statement.provenance().source().report(), statement.provenance()));
        List<Provenance> reports =
                byReport.values().stream().sorted(Provenance.BY_TIME).toList();
        long origins = reports.stream().map(Provenance::origin).distinct().count();
        Finding.Reasoning reasoning = new Finding.Reasoning(
                reports.stream()
                        .map(each -> new Basis(each, "origin <" + each.origin() + ">"))
                        .toList(),
                reports.size() + " reports, " + origins + " origins",
                false);
        return List.of(
                new Finding(AssessedProperty.SOURCE_COUNT, number(reports.size()), name(), reasoning),
                new Finding(AssessedProperty.INDEPENDENT_SOURCE_COUNT, number(origins), name(), reasoning));
    }

    private static NavigableSet<Value> number(long number) {
        return new TreeSet<>(Set.of(new Value.Typed(Long.toString(number), INTEGER)));
    }
}
