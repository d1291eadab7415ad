package org.dateline.rdf.fact;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.dateline.model.fact.ActorFact;
import org.dateline.model.fact.ActorFact.Kind;
import org.dateline.rdf.vocabulary.Dl;
import org.dateline.rdf.vocabulary.Schema;
import org.dateline.rdf.vocabulary.Sem;

/** Writes who actors are, for all sources, and what this source calls them. */
final class ActorTriples {
    private static final Map<Kind, Node> CLASSES = Map.of(
            Kind.PERSON, Schema.PERSON_CLASS,
            Kind.ORGANIZATION, Schema.ORGANIZATION_CLASS,
            Kind.GOVERNMENT, Schema.GOVERNMENT_ORGANIZATION_CLASS,
            Kind.ARMED_GROUP, Dl.ARMED_GROUP_CLASS,
            Kind.STATE, Dl.SOVEREIGN_STATE_CLASS);

    private final TripleWriter writing;
    private final MentionTriples mentions;

    ActorTriples(TripleWriter writing, MentionTriples mentions) {
        this.writing = writing;
        this.mentions = mentions;
    }

    void write() {
        writing.facts().actors().forEach(actor -> writing.actor(actor.id())
                .ifPresentOrElse(
                        node -> write(node, actor), () -> writing.leave("nothing names the actor " + actor.id())));
    }

    private void write(Node node, ActorFact actor) {
        writing.share(node, RDF.Nodes.type, Sem.ACTOR_CLASS);
        Optional.ofNullable(CLASSES.get(actor.kind())).ifPresent(type -> writing.share(node, RDF.Nodes.type, type));
        writing.share(node, RDFS.label.asNode(), TripleWriter.text(actor.name()));
        Stream.concat(actor.aliases().stream(), DistinctiveNames.surname(actor.name(), actor.kind()).stream())
                .distinct()
                .filter(alias -> DistinctiveNames.isShared(alias, actor.kind()))
                .filter(alias -> !TripleWriter.line(alias).equals(TripleWriter.line(actor.name())))
                .forEach(alias -> writing.share(node, SKOS.altLabel.asNode(), TripleWriter.text(alias)));
        Stream.concat(Stream.of(actor.name()), actor.aliases().stream())
                .forEach(name -> writing.tellText(node, SKOS.altLabel.asNode(), name));
        actor.posts().forEach(post -> writing.tellText(node, Schema.JOB_TITLE, post));
        mentions.denote(node, actor.mentions());
        writing.tellEvidence(node, actor.evidence());
    }
}
