// SPDX-License-Identifier: Apache-2.0
package org.dateline.rdf.fact;

import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.dateline.model.fact.StateFact;
import org.dateline.rdf.RdfTerms;
import org.dateline.rdf.vocabulary.Dl;
import org.dateline.rdf.vocabulary.DlAccount;

/** Writes states between an actor and another actor or a place. */
final class StateTriples {
    /** The types whose other end is a place. */
    private static final Set<String> OF_PLACES = Set.of("controls", "controlsPartOf", "basedIn");

    private final TripleWriter writer;
    private final MentionTriples mentions;
    private final TimeBoundTriples bounds;

    StateTriples(TripleWriter writer, MentionTriples mentions) {
        this.writer = writer;
        this.mentions = mentions;
        this.bounds = new TimeBoundTriples(writer);
    }

    void write() {
        writer.facts().states().forEach(this::write);
    }

    private void write(StateFact state) {
        Optional<Node> type = OntologyIndividuals.find("StateType", state.type());
        Optional<Node> holder = writer.actor(state.holder());
        Optional<Node> other =
                OF_PLACES.contains(state.type()) ? writer.place(state.other()) : writer.actor(state.other());
        if (type.isEmpty() || holder.isEmpty() || other.isEmpty()) {
            writer.omit("the state " + state.id() + " is of no type, or not between those it should be");
            return;
        }
        Node node = RdfTerms.iri(writer.names().record().own("state", name(state)));
        writer.add(node, RDF.Nodes.type, Dl.STATE_CLASS);
        writer.addText(node, RDFS.label.asNode(), state.label());
        writer.add(node, Dl.STATE_TYPE, type.get());
        writer.add(node, Dl.HOLDER, holder.get());
        writer.add(node, Dl.OTHER, other.get());
        writer.addText(node, DlAccount.EXTENT, state.extent());
        bounds.write(node, state.span());
        mentions.denote(node, state.mentions());
        writer.addEvidence(node, state.evidence());
    }

    private String name(StateFact state) {
        return writer.ownName(state.type(), state.mentions(), mentions);
    }
}
