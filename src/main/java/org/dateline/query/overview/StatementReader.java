// SPDX-License-Identifier: Apache-2.0
package org.dateline.query.overview;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.dateline.index.timeline.TimelineIndex;
import org.dateline.model.Iri;
import org.dateline.model.overview.StatementView;

/** Reads what is said by somebody, or of somebody, as reports have it. */
final class StatementReader {
    private static final int MOST = 30;

    private static final String BY = """
            SELECT ?g ?claim ?p ?o {
              { SELECT DISTINCT ?g ?claim { GRAPH ?g { ?claim dl:claimant|dl:speaker ?thing } } LIMIT 150 }
              VALUES ?p { dl:gist dl:fragment dl:certainty dl:reportedAt dl:claimant dl:speaker dl:about }
              GRAPH ?g { ?claim ?p ?o }
            } LIMIT 3000
            """;

    private static final String OF = BY.replace("?claim dl:claimant|dl:speaker ?thing", "?claim dl:about ?thing");

    private final BoundedRows rows;
    private final TimelineIndex index;

    StatementReader(BoundedRows rows, TimelineIndex index) {
        this.rows = rows;
        this.index = index;
    }

    private static final class StatementRows {
        private final String iri;
        private final String graph;
        private final Map<String, String> texts = new LinkedHashMap<>();
        private final Set<String> claimants = new TreeSet<>();
        private final Set<String> about = new TreeSet<>();

        StatementRows(BoundedRows.Row row) {
            this.iri = row.get("claim");
            this.graph = row.get("g");
        }

        void add(String property, String value) {
            switch (property) {
                case "claimant", "speaker" -> claimants.add(value);
                case "about" -> about.add(value);
                default -> texts.put(property, value);
            }
        }

        String text(String property) {
            return texts.getOrDefault(property, "");
        }

        boolean isWorded() {
            return texts.containsKey("gist") || texts.containsKey("fragment");
        }
    }

    /** What somebody says, the latest first. */
    List<StatementView> by(String iri) {
        return read(iri, BY);
    }

    /** What others say of something, the latest first. */
    List<StatementView> of(String iri) {
        return read(iri, OF);
    }

    private List<StatementView> read(String iri, String query) {
        Map<String, StatementRows> byClaim = new LinkedHashMap<>();
        for (BoundedRows.Row row : rows.about(iri, query)) {
            byClaim.computeIfAbsent(row.get("g") + " " + row.get("claim"), key -> new StatementRows(row))
                    .add(Iri.localName(row.get("p")), row.get("o"));
        }
        List<StatementRows> latest = byClaim.values().stream()
                .filter(StatementRows::isWorded)
                .sorted(Comparator.comparing((StatementRows rowsOfClaim) -> rowsOfClaim.text("reportedAt"))
                        .reversed()
                        .thenComparing(rowsOfClaim -> rowsOfClaim.iri))
                .limit(MOST)
                .toList();
        Set<String> things = new TreeSet<>();
        latest.forEach(rowsOfClaim -> {
            things.addAll(rowsOfClaim.claimants);
            things.addAll(rowsOfClaim.about);
        });
        OverviewLabels labels = new OverviewLabels(rows, index, things);
        return latest.stream()
                .map(rowsOfClaim -> statement(rowsOfClaim, labels))
                .toList();
    }

    private StatementView statement(StatementRows rowsOfClaim, OverviewLabels labels) {
        return new StatementView(
                rowsOfClaim.iri,
                rowsOfClaim.text("gist"),
                rowsOfClaim.text("fragment"),
                Iri.localName(rowsOfClaim.text("certainty")),
                rowsOfClaim.text("reportedAt"),
                new StatementView.Parties(labels.all(rowsOfClaim.claimants), labels.all(rowsOfClaim.about)),
                index.report(rowsOfClaim.graph));
    }
}
