// SPDX-License-Identifier: Apache-2.0
package org.dateline.rdf.source;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;
import org.dateline.model.Moment;
import org.dateline.model.Provenance;
import org.dateline.model.Source;
import org.dateline.model.StateAccount;
import org.dateline.model.TimeSpan;
import org.dateline.rdf.RdfTerms;
import org.dateline.rdf.vocabulary.Dl;
import org.dateline.rdf.vocabulary.Sem;

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

    /** The accounts of states with that other end, from all sources, each for as long as its source is current. */
    public List<StateAccount> list(Node other) {
        List<StateAccount> found = new ArrayList<>();
        for (Quad quad : statements.named(Node.ANY, Dl.OTHER, other)) {
            Optional<Source> source = sources.find(quad.getGraph());
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
                        StateAccount.Kind.TOLD,
                        span(graph, state, source),
                        StateAccount.Known.of(source)));
            }
        }
    }

    /**
     * When the source says that it holds. A best estimate of the begin or end alone is that time itself, to its precision. Without an
     * end it had not ended when the source was published.
     */
    private TimeSpan span(Node graph, Node state, Source source) {
        TimeSpan stated = accounts.span(graph, state);
        Optional<Moment> begin = estimate(graph, state, Sem.HAS_BEGIN_TIME_STAMP);
        Optional<Moment> end = estimate(graph, state, Sem.HAS_END_TIME_STAMP);
        TimeSpan span = new TimeSpan(
                stated.earliestBegin(),
                stated.latestBegin() == null ? begin.map(Moment::end).orElse(null) : stated.latestBegin(),
                stated.earliestEnd() == null ? end.map(Moment::begin).orElse(null) : stated.earliestEnd(),
                stated.latestEnd());
        if (span.earliestEnd() != null || span.latestEnd() != null) {
            return span;
        }
        Instant published = source.dated().orElse(null);
        return span.ongoingAsOf(stated.lastTold() == null ? published : stated.lastTold());
    }

    private Optional<Moment> estimate(Node graph, Node state, Node predicate) {
        return statements.objects(graph, state, predicate).stream()
                .flatMap(value -> RdfTerms.findMoment(value).stream())
                .findFirst();
    }
}
