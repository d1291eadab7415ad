// SPDX-License-Identifier: Apache-2.0
package org.dateline.rdf.assessed;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import org.apache.jena.datatypes.TypeMapper;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDF;
import org.dateline.model.Discrepancy;
import org.dateline.model.State;
import org.dateline.model.StateAccount.StateRelation;
import org.dateline.model.TimeSpan;
import org.dateline.rdf.DatelineIris;
import org.dateline.rdf.RdfTerms;
import org.dateline.rdf.vocabulary.Dl;
import org.dateline.rdf.vocabulary.Geo;
import org.dateline.rdf.vocabulary.Prov;
import org.dateline.rdf.vocabulary.Sem;

/** Writes derived states and discrepancies as triples of the default graph. */
public final class StateWriter {
    private StateWriter() {}

    /** The triples of the states with one other end. The states of one relation are numbered in order. */
    public static Set<Triple> states(List<State> states) {
        Set<Triple> triples = new LinkedHashSet<>();
        Map<StateRelation, Integer> numbers = new HashMap<>();
        for (State state : states) {
            int number = numbers.merge(state.relation(), 1, Integer::sum);
            Node node = RdfTerms.iri(DatelineIris.state(state.relation(), number));
            BiConsumer<Node, Node> add = (predicate, object) -> triples.add(Triple.create(node, predicate, object));
            add.accept(RDF.Nodes.type, Dl.STATE_CLASS);
            add.accept(Dl.STATE_TYPE, RdfTerms.iri(state.relation().kind()));
            add.accept(Dl.HOLDER, RdfTerms.iri(state.relation().holder()));
            add.accept(Dl.OTHER, RdfTerms.iri(state.relation().other()));
            add.accept(Dl.SOURCE_COUNT, RdfTerms.node(state.sourceCount()));
            add.accept(Dl.INDEPENDENT_SOURCE_COUNT, RdfTerms.node(state.independentSourceCount()));
            add.accept(Dl.DISPUTED, RdfTerms.node(state.disputed()));
            state.derivedFrom().forEach(iri -> add.accept(Prov.WAS_DERIVED_FROM, RdfTerms.iri(iri)));
            stamps(state.span(), add);
        }
        return triples;
    }

    private static void stamps(TimeSpan span, BiConsumer<Node, Node> add) {
        addStamp(Sem.HAS_EARLIEST_BEGIN_TIME_STAMP, span.earliestBegin(), add);
        addStamp(Sem.HAS_LATEST_BEGIN_TIME_STAMP, span.latestBegin(), add);
        addStamp(Sem.HAS_EARLIEST_END_TIME_STAMP, span.earliestEnd(), add);
        addStamp(Sem.HAS_LATEST_END_TIME_STAMP, span.latestEnd(), add);
        addStamp(Sem.HAS_BEGIN_TIME_STAMP, span.begin().orElse(null), add);
        addStamp(Sem.HAS_END_TIME_STAMP, span.end().orElse(null), add);
    }

    private static void addStamp(
            Node predicate, java.time.@org.jspecify.annotations.Nullable Instant stamp, BiConsumer<Node, Node> add) {
        if (stamp != null) {
            add.accept(predicate, RdfTerms.node(stamp));
        }
    }

    /** The triples of a discrepancy. */
    public static Set<Triple> discrepancy(Discrepancy discrepancy) {
        String claim = discrepancy.claim().provenance().iri();
        Node node = RdfTerms.iri(DatelineIris.discrepancy(claim));
        String line = "LINESTRING(" + discrepancy.claim().from().wkt() + ", "
                + discrepancy.claim().to().wkt() + ")";
        return Set.of(
                Triple.create(node, RDF.Nodes.type, Dl.DISCREPANCY_CLASS),
                Triple.create(node, Dl.CLAIM, RdfTerms.iri(claim)),
                Triple.create(node, Dl.REPORTED_METRES, metres(discrepancy.reportedMetres())),
                Triple.create(node, Dl.COMPUTED_METRES, metres(discrepancy.computedMetres())),
                Triple.create(
                        node,
                        Dl.METHOD,
                        NodeFactory.createLiteralLang("WGS 84 geodesic between the places' points", "en")),
                Triple.create(
                        node,
                        Dl.COORDINATES,
                        NodeFactory.createLiteralDT(
                                line, TypeMapper.getInstance().getSafeTypeByName(Geo.WKT_LITERAL.getURI()))),
                Triple.create(node, Dl.DISPUTED, RdfTerms.node(true)));
    }

    private static Node metres(java.math.BigDecimal metres) {
        return NodeFactory.createLiteralDT(metres.toPlainString(), XSDDatatype.XSDdecimal);
    }
}
