// SPDX-License-Identifier: Apache-2.0
package org.dateline.query.overview;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.apache.jena.query.QuerySolution;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdfconnection.RDFConnection;
import org.apache.jena.system.Txn;
import org.dateline.query.SparqlSession;

/** Runs queries, each in a transaction of its own, and gives their rows as texts of limited length. */
final class BoundedRows {
    /** Longer texts are cut, in UTF-16 units. */
    private static final int LONGEST = 2_000;

    private final Supplier<RDFConnection> connections;

    /** Queries that run on a new connection each. */
    BoundedRows(Supplier<RDFConnection> connections) {
        this.connections = connections;
    }

    /** One row; what is unbound is empty. */
    record Row(Map<String, String> values) {
        String get(String name) {
            return values.getOrDefault(name, "");
        }

        boolean has(String name) {
            return values.containsKey(name);
        }
    }

    /**
     * The rows of a query about one thing; none where its IRI cannot be written in a query.
     *
     * @param query {@code ?thing} stands for the thing
     * @param parts what its placeholders stand for
     */
    List<Row> about(String thing, String query, SparqlSession.Terms... parts) {
        List<Row> rows = new ArrayList<>();
        run(session -> session.about("thing", thing).select(query, row -> rows.add(row(row)), (Object[]) parts));
        return rows;
    }

    /**
     * The rows of a query about several things; none where there are none.
     *
     * @param query {@code %1$s} stands for the IRIs of the things
     * @param more what further placeholders stand for
     */
    List<Row> among(Collection<String> things, String query, SparqlSession.Terms... more) {
        List<Object> parts = new ArrayList<>(List.of(SparqlSession.iris(things)));
        parts.addAll(List.of(more));
        List<Row> rows = new ArrayList<>();
        if (!things.isEmpty()) {
            run(session -> session.select(query, row -> rows.add(row(row)), parts.toArray()));
        }
        return rows;
    }

    /** Runs something in one read transaction. */
    void run(Consumer<SparqlSession> task) {
        try (RDFConnection connection = connections.get()) {
            Txn.executeRead(connection, () -> task.accept(new SparqlSession(connection)));
        }
    }

    private static Row row(QuerySolution solution) {
        Map<String, String> values = new HashMap<>();
        solution.varNames().forEachRemaining(name -> values.put(name, text(solution.get(name))));
        return new Row(values);
    }

    private static String text(RDFNode node) {
        String text = node.isLiteral() ? node.asLiteral().getLexicalForm() : node.toString();
        return text.length() <= LONGEST ? text : text.substring(0, text.offsetByCodePoints(0, LONGEST / 2)) + "…";
    }
}
