// SPDX-License-Identifier: Apache-2.0
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

/** Writes actors: their descriptions in the default graph, and the names that this source uses. */
final class ActorTriples {
    private static final Map<Kind, Node> CLASSES = Map.of(
            Kind.PERSON, Schema.PERSON_CLASS,
            Kind.ORGANIZATION, Schema.ORGANIZATION_CLASS,
            Kind.GOVERNMENT, Schema.GOVERNMENT_ORGANIZATION_CLASS,
            Kind.ARMED_GROUP, Dl.ARMED_GROUP_CLASS,
            Kind.STATE, Dl.SOVEREIGN_STATE_CLASS);

    private final TripleWriter writer;
    private final MentionTriples mentions;

    ActorTriples(TripleWriter writer, MentionTriples mentions) {
        this.writer = writer;
        this.mentions = mentions;
    }

    void write() {
        writer.facts().actors().forEach(actor -> writer.actor(actor.id())
                .ifPresentOrElse(
                        node -> write(node, actor), () -> writer.omit("nothing names the actor " + actor.id())));
    }

    private void write(Node node, ActorFact actor) {
        writer.addShared(node, RDF.Nodes.type, Sem.ACTOR_CLASS);
        Optional.ofNullable(CLASSES.get(actor.kind())).ifPresent(type -> writer.addShared(node, RDF.Nodes.type, type));
        writer.addShared(node, RDFS.label.asNode(), TripleWriter.text(actor.name()));
        Stream.concat(actor.aliases().stream(), DistinctiveNames.surname(actor.name(), actor.kind()).stream())
                .distinct()
                .filter(alias -> DistinctiveNames.isShared(alias, actor.kind()))
                .filter(alias -> !TripleWriter.line(alias).equals(TripleWriter.line(actor.name())))
                .forEach(alias -> writer.addShared(node, SKOS.altLabel.asNode(), TripleWriter.text(alias)));
        Stream.concat(Stream.of(actor.name()), actor.aliases().stream())
                .forEach(name -> writer.addText(node, SKOS.altLabel.asNode(), name));
        actor.posts().forEach(post -> writer.addText(node, Schema.JOB_TITLE, post));
        mentions.denote(node, actor.mentions());
        writer.addEvidence(node, actor.evidence());
    }
}
