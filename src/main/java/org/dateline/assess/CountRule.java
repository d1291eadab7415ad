package org.dateline.assess;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.dateline.model.Finding;
import org.dateline.model.Finding.Basis;
import org.dateline.model.Owned;
import org.dateline.model.Said;
import org.dateline.model.Statement;
import org.dateline.model.Value;

/** How many sources there are, and on how many origins they rest. */
final class CountRule implements Rule {
    private static final String INTEGER = "http://www.w3.org/2001/XMLSchema#integer";

    @Override
    public String name() {
        return "sources";
    }

    @Override
    public String sentence() {
        return "Every report that tells the event or makes a claim about it counts; reports that rest on one wire, claimant"
                + " or publisher count once as independent.";
    }

    @Override
    public String formula() {
        return "sourceCount = |{ report }|, independentSourceCount = |{ origin(report) }|";
    }

    @Override
    public List<Owned> owned() {
        return List.of(Owned.SOURCE_COUNT, Owned.INDEPENDENT_SOURCE_COUNT);
    }

    @Override
    public List<Finding> find(Evidence evidence, Draft draft) {
        Map<String, Said> byReport = new TreeMap<>();
        List<Statement> statements = new ArrayList<>(evidence.tellings());
        statements.addAll(evidence.claims());
        statements.forEach(
                statement -> byReport.putIfAbsent(statement.said().source().report(), statement.said()));
        List<Said> said = byReport.values().stream().sorted(Said.BY_TIME).toList();
        long origins = said.stream().map(Said::origin).distinct().count();
        Finding.Reasoning reasoning = new Finding.Reasoning(
                said.stream()
                        .map(each -> new Basis(each, "rests on <" + each.origin() + ">"))
                        .toList(),
                said.size() + " reports, " + origins + " origins",
                false);
        return List.of(
                new Finding(Owned.SOURCE_COUNT, number(said.size()), name(), reasoning),
                new Finding(Owned.INDEPENDENT_SOURCE_COUNT, number(origins), name(), reasoning));
    }

    private static NavigableSet<Value> number(long number) {
        return new TreeSet<>(Set.of(new Value.Typed(Long.toString(number), INTEGER)));
    }
}
