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

    private static final class Draft {
        private final String iri;
        private final String graph;
        private final Map<String, String> texts = new LinkedHashMap<>();
        private final Set<String> claimants = new TreeSet<>();
        private final Set<String> about = new TreeSet<>();

        Draft(BoundedRows.Row row) {
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
        Map<String, Draft> drafts = new LinkedHashMap<>();
        for (BoundedRows.Row row : rows.about(iri, query)) {
            drafts.computeIfAbsent(row.get("g") + " " + row.get("claim"), key -> new Draft(row))
                    .add(Iri.localName(row.get("p")), row.get("o"));
        }
        List<Draft> latest = drafts.values().stream()
                .filter(Draft::isWorded)
                .sorted(Comparator.comparing((Draft draft) -> draft.text("reportedAt"))
                        .reversed()
                        .thenComparing(draft -> draft.iri))
                .limit(MOST)
                .toList();
        Set<String> things = new TreeSet<>();
        latest.forEach(draft -> {
            things.addAll(draft.claimants);
            things.addAll(draft.about);
        });
        OverviewLabels names = new OverviewLabels(rows, index, things);
        return latest.stream().map(draft -> saying(draft, names)).toList();
    }

    private StatementView saying(Draft draft, OverviewLabels names) {
        return new StatementView(
                draft.iri,
                draft.text("gist"),
                draft.text("fragment"),
                Iri.localName(draft.text("certainty")),
                draft.text("reportedAt"),
                new StatementView.Between(names.all(draft.claimants), names.all(draft.about)),
                index.report(draft.graph));
    }
}
