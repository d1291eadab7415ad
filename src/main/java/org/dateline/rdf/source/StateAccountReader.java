// SPDX-License-Identifier: Apache-2.0
package org.dateline.rdf.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;
import org.dateline.model.Provenance;
import org.dateline.model.Source;
import org.dateline.model.StateAccount;
import org.dateline.rdf.vocabulary.Dl;

/** Reads the states that sources report. */
public final class StateAccountReader {
    private final ReviewedStatements statements;
    private final SourceReader sources;
    private final EventAccountReader accounts;

    /** A reader of a dataset in a running transaction. */
    public StateAccountReader(DatasetGraph dataset, SourceReader sources) {
        this.statements = new ReviewedStatements(dataset);
        this.sources = sources;
        this.accounts = new EventAccountReader(statements);
    }

    /** The accounts of states with that other end, from all sources without a newer revision. */
    public List<StateAccount> list(Node other) {
        List<StateAccount> found = new ArrayList<>();
        for (Quad quad : statements.named(Node.ANY, Dl.OTHER, other)) {
            Optional<Source> source = sources.find(quad.getGraph()).filter(each -> each.supersededAt() == null);
            if (source.isPresent()
                    && statements.has(quad.getGraph(), quad.getSubject(), RDF.Nodes.type, Dl.STATE_CLASS)) {
                add(found, source.get(), quad);
            }
        }
        return found;
    }

    private void add(List<StateAccount> found, Source source, Quad quad) {
        Node graph = quad.getGraph();
        Node state = quad.getSubject();
        String origin =
                statements.iris(graph, state, Dl.UPSTREAM).stream().findFirst().orElse(source.origin());
        for (String kind : statements.iris(graph, state, Dl.STATE_TYPE)) {
            for (String holder : statements.iris(graph, state, Dl.HOLDER)) {
                found.add(new StateAccount(
                        new Provenance(source.report(), source, origin, source.instant()),
                        new StateAccount.StateRelation(
                                kind, holder, quad.getObject().getURI()),
                        accounts.span(graph, state),
                        false));
            }
        }
    }
}
