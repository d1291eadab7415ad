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

/** Writes events: what happened, where, who took part, and how they hang together. */
final class EventTriples {
    private final TripleWriter writing;
    private final MentionTriples mentions;
    private final TimeTriples times;

    EventTriples(TripleWriter writing, MentionTriples mentions, TimeTriples times) {
        this.writing = writing;
        this.mentions = mentions;
        this.times = times;
    }

    void write() {
        writing.facts().events().forEach(event -> writing.event(event.id())
                .ifPresentOrElse(
                        node -> write(node, event), () -> writing.leave("nothing names the event " + event.id())));
    }

    private void write(Node node, EventFact event) {
        writing.tell(node, RDF.Nodes.type, Sem.EVENT_CLASS);
        writing.tellText(node, RDFS.label.asNode(), event.label());
        writing.tellValue(node, Sem.EVENT_TYPE, "EventType", event.type());
        writing.tell(node, Dl.STATUS, RdfTerms.iri(event.status().iri()));
        event.place().ifPresent(place -> writing.place(place)
                .ifPresentOrElse(
                        where -> writing.tell(node, Sem.HAS_PLACE, where),
                        () -> writing.leave("there is no place " + place)));
        event.participants().forEach(participant -> participation(node, participant));
        times.write(node, event);
        event.links().forEach(link -> link(node, link));
        details(node, event.details());
        mentions.denote(node, event.mentions());
        writing.tellEvidence(node, event.evidence());
    }

    private void participation(Node event, Participant participant) {
        Optional<Node> actor = writing.actor(participant.actor());
        Optional<Node> role = OntologyIndividuals.find("RoleType", participant.role());
        if (actor.isEmpty() || role.isEmpty()) {
            writing.leave("there is no actor " + participant.actor() + " or no role " + participant.role());
            return;
        }
        Node part = writing.blank(Dl.PARTICIPATION_CLASS);
        writing.tell(event, Dl.HAS_PARTICIPATION, part);
        writing.tell(part, Sem.ROLE_TYPE, role.get());
        writing.tell(part, Dl.AGENT, actor.get());
        writing.tellText(part, Dl.CAPACITY, participant.capacity());
        writing.tell(part, DlAccount.DENOTED_BY, mentions.of(participant.mention()));
    }

    private void link(Node event, Link link) {
        Optional<Node> other = writing.event(link.other()).filter(node -> !node.equals(event));
        if (other.isEmpty()) {
            writing.leave("there is no other event " + link.other());
            return;
        }
        switch (link.kind()) {
            case SUB_EVENT_OF -> writing.tell(event, Sem.SUB_EVENT_OF, other.get());
            case CAUSED_BY -> writing.tell(event, Dl.CAUSED_BY, other.get());
            case PUTS_AT_RISK -> writing.tell(event, Dl.PUTS_AT_RISK, other.get());
            case BEFORE -> order(event, OwlTime.BEFORE, other.get(), link.offset());
            case AFTER -> order(event, OwlTime.AFTER, other.get(), link.offset());
            case DURING -> order(event, OwlTime.INTERVAL_DURING, other.get(), link.offset());
        }
    }

    private void order(Node event, Node relation, Node other, String offset) {
        Node node = writing.blank(DlAccount.TEMPORAL_LINK_CLASS);
        writing.tell(event, DlAccount.TEMPORAL_LINK, node);
        writing.tell(node, DlAccount.RELATION, relation);
        writing.tell(node, Dl.OTHER, other);
        DurationText.find(offset).ifPresent(apart -> writing.tell(node, DlAccount.OFFSET, apart));
    }

    /** Whether a link tells the order in time. */
    static boolean isTemporal(Link link) {
        return switch (link.kind()) {
            case BEFORE, AFTER, DURING -> true;
            case SUB_EVENT_OF, CAUSED_BY, PUTS_AT_RISK -> false;
        };
    }

    private void details(Node event, EventFact.Details details) {
        details.media().forEach(medium -> writing.tellValue(event, DlAccount.MEDIUM, "Medium", medium));
        if (!details.fighting().isBlank()) {
            writing.tellValue(event, DlAccount.FIGHTING_INTENSITY, "FightingIntensity", details.fighting());
        }
        if (!details.channel().isBlank()) {
            Node channel = RdfTerms.iri(writing.names().record().thing("channel", Slug.of(details.channel())));
            writing.share(channel, RDF.Nodes.type, Schema.WEB_PAGE_CLASS);
            writing.share(channel, RDFS.label.asNode(), TripleWriter.text(details.channel()));
            writing.tell(event, DlAccount.CHANNEL, channel);
        }
    }
}
