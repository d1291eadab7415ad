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

/** Writes who stands where: states between an actor and another actor or a place. */
final class StateTriples {
    /** The types whose other end is a place. */
    private static final Set<String> OF_PLACES = Set.of("controls", "controlsPartOf", "basedIn");

    private final TripleWriter writing;
    private final MentionTriples mentions;
    private final TimeBoundTriples bounds;

    StateTriples(TripleWriter writing, MentionTriples mentions) {
        this.writing = writing;
        this.mentions = mentions;
        this.bounds = new TimeBoundTriples(writing);
    }

    void write() {
        writing.facts().states().forEach(this::write);
    }

    private void write(StateFact state) {
        Optional<Node> type = OntologyIndividuals.find("StateType", state.type());
        Optional<Node> holder = writing.actor(state.holder());
        Optional<Node> other =
                OF_PLACES.contains(state.type()) ? writing.place(state.other()) : writing.actor(state.other());
        if (type.isEmpty() || holder.isEmpty() || other.isEmpty()) {
            writing.leave("the state " + state.id() + " is of no type, or not between those it should be");
            return;
        }
        Node node = RdfTerms.iri(writing.names().record().own("state", name(state)));
        writing.tell(node, RDF.Nodes.type, Dl.STATE_CLASS);
        writing.tellText(node, RDFS.label.asNode(), state.label());
        writing.tell(node, Dl.STATE_TYPE, type.get());
        writing.tell(node, Dl.HOLDER, holder.get());
        writing.tell(node, Dl.OTHER, other.get());
        writing.tellText(node, DlAccount.EXTENT, state.extent());
        bounds.write(node, state.span());
        mentions.denote(node, state.mentions());
        writing.tellEvidence(node, state.evidence());
    }

    private String name(StateFact state) {
        return writing.ownName(state.type(), state.mentions(), mentions);
    }
}
