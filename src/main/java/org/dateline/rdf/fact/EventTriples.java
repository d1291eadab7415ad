// SPDX-License-Identifier: Apache-2.0
package org.dateline.rdf.fact;

import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.dateline.model.fact.EventFact;
import org.dateline.model.fact.EventFact.Link;
import org.dateline.model.fact.EventFact.Participant;
import org.dateline.rdf.RdfTerms;
import org.dateline.rdf.Slug;
import org.dateline.rdf.vocabulary.Dl;
import org.dateline.rdf.vocabulary.DlAccount;
import org.dateline.rdf.vocabulary.OwlTime;
import org.dateline.rdf.vocabulary.Schema;
import org.dateline.rdf.vocabulary.Sem;

/** Writes events: type, place, participants, and links to other events. */
final class EventTriples {
    private final TripleWriter writer;
    private final MentionTriples mentions;
    private final TimeTriples times;

    EventTriples(TripleWriter writer, MentionTriples mentions, TimeTriples times) {
        this.writer = writer;
        this.mentions = mentions;
        this.times = times;
    }

    void write() {
        writer.facts().events().forEach(event -> writer.event(event.id())
                .ifPresentOrElse(
                        node -> write(node, event), () -> writer.omit("nothing names the event " + event.id())));
    }

    private void write(Node node, EventFact event) {
        writer.add(node, RDF.Nodes.type, Sem.EVENT_CLASS);
        writer.addText(node, RDFS.label.asNode(), event.label());
        writer.addIndividual(node, Sem.EVENT_TYPE, "EventType", event.type());
        writer.add(node, Dl.STATUS, RdfTerms.iri(event.status().iri()));
        event.place().ifPresent(place -> writer.place(place)
                .ifPresentOrElse(
                        where -> writer.add(node, Sem.HAS_PLACE, where),
                        () -> writer.omit("there is no place " + place)));
        event.participants().forEach(participant -> participation(node, participant));
        times.write(node, event);
        event.links().forEach(link -> link(node, link));
        details(node, event.details());
        mentions.denote(node, event.mentions());
        writer.addEvidence(node, event.evidence());
    }

    private void participation(Node event, Participant participant) {
        Optional<Node> actor = writer.actor(participant.actor());
        Optional<Node> role = OntologyIndividuals.find("RoleType", participant.role());
        if (actor.isEmpty() || role.isEmpty()) {
            writer.omit("there is no actor " + participant.actor() + " or no role " + participant.role());
            return;
        }
        Node part = writer.blank(Dl.PARTICIPATION_CLASS);
        writer.add(event, Dl.HAS_PARTICIPATION, part);
        writer.add(part, Sem.ROLE_TYPE, role.get());
        writer.add(part, Dl.AGENT, actor.get());
        writer.addText(part, Dl.CAPACITY, participant.capacity());
        writer.add(part, DlAccount.DENOTED_BY, mentions.of(participant.mention()));
    }

    private void link(Node event, Link link) {
        Optional<Node> other = writer.event(link.other()).filter(node -> !node.equals(event));
        if (other.isEmpty()) {
            writer.omit("there is no other event " + link.other());
            return;
        }
        switch (link.kind()) {
            case SUB_EVENT_OF -> writer.add(event, Sem.SUB_EVENT_OF, other.get());
            case CAUSED_BY -> writer.add(event, Dl.CAUSED_BY, other.get());
            case PUTS_AT_RISK -> writer.add(event, Dl.PUTS_AT_RISK, other.get());
            case BEFORE -> order(event, OwlTime.BEFORE, other.get(), link.offset());
            case AFTER -> order(event, OwlTime.AFTER, other.get(), link.offset());
            case DURING -> order(event, OwlTime.INTERVAL_DURING, other.get(), link.offset());
        }
    }

    private void order(Node event, Node relation, Node other, String offset) {
        Node node = writer.blank(DlAccount.TEMPORAL_LINK_CLASS);
        writer.add(event, DlAccount.TEMPORAL_LINK, node);
        writer.add(node, DlAccount.RELATION, relation);
        writer.add(node, Dl.OTHER, other);
        DurationText.find(offset).ifPresent(apart -> writer.add(node, DlAccount.OFFSET, apart));
    }

    /** Whether a link is one of temporal order. */
    static boolean isTemporal(Link link) {
        return switch (link.kind()) {
            case BEFORE, AFTER, DURING -> true;
            case SUB_EVENT_OF, CAUSED_BY, PUTS_AT_RISK -> false;
        };
    }

    private void details(Node event, EventFact.Details details) {
        details.media().forEach(medium -> writer.addIndividual(event, DlAccount.MEDIUM, "Medium", medium));
        if (!details.fighting().isBlank()) {
            writer.addIndividual(event, DlAccount.FIGHTING_INTENSITY, "FightingIntensity", details.fighting());
        }
        if (!details.channel().isBlank()) {
            Node channel = RdfTerms.iri(writer.names().record().thing("channel", Slug.of(details.channel())));
            writer.addShared(channel, RDF.Nodes.type, Schema.WEB_PAGE_CLASS);
            writer.addShared(channel, RDFS.label.asNode(), TripleWriter.text(details.channel()));
            writer.add(event, DlAccount.CHANNEL, channel);
        }
    }
}
