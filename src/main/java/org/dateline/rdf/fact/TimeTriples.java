// SPDX-License-Identifier: Apache-2.0
package org.dateline.rdf.fact;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.dateline.model.TimeSpan;
import org.dateline.model.fact.EventFact;
import org.dateline.model.fact.TimeFact;
import org.dateline.rdf.RdfTerms;
import org.dateline.rdf.vocabulary.Dl;
import org.dateline.rdf.vocabulary.DlAccount;

/**
 * Writes time expressions: one node for each event that takes its time from the words, since the words may date one event and only
 * hint at the other. Words that date no event stand with the article.
 */
final class TimeTriples {
    private final TripleWriter writer;
    private final MentionTriples mentions;
    private final TimeBoundTriples bounds;
    private final Map<String, TimeFact> times = new HashMap<>();

    TimeTriples(TripleWriter writer, MentionTriples mentions) {
        this.writer = writer;
        this.mentions = mentions;
        this.bounds = new TimeBoundTriples(writer);
        writer.facts().times().forEach(time -> times.put(time.id(), time));
    }

    /** When an event was, with the words that say so. */
    void write(Node event, EventFact fact) {
        EventFact.When when = fact.when();
        bounds.writeWithEstimate(event, when.span());
        for (String id : when.expressions()) {
            TimeFact time = times.get(id);
            if (time == null) {
                writer.omit("there is no time expression " + id);
            } else {
                expression(event, time, when, anchor(fact, time));
            }
        }
        if (when.expressions().isEmpty() && when.inferred() && !when.span().isUnknown()) {
            fromContext(event, when.span(), related(fact));
        }
    }

    /** The expressions from which no event takes its time. */
    void writeRest(Node article) {
        Set<String> used = new HashSet<>();
        writer.facts().events().forEach(event -> used.addAll(event.when().expressions()));
        writer.facts().times().stream()
                .filter(time -> !used.contains(time.id()))
                .forEach(time -> expression(
                        article,
                        time,
                        EventFact.When.UNKNOWN,
                        time.anchor() == TimeFact.Anchor.PUBLICATION ? Optional.of(article) : Optional.empty()));
    }

    private void expression(Node subject, TimeFact time, EventFact.When when, Optional<Node> anchor) {
        Optional<Node> precision = OntologyIndividuals.find("Precision", time.precision());
        if (precision.isEmpty()) {
            writer.omit("the ontology has no Precision called " + time.precision());
            return;
        }
        Node node = node(subject, precision.get(), when.inferred(), anchor);
        String words = mentions.words(time.mention());
        if (!words.isEmpty()) {
            writer.add(node, DlAccount.VERBATIM, NodeFactory.createLiteralString(words));
        }
        EdtfWriter.of(time.span(), time.precision())
                .map(edtf -> time.isUniversal() ? edtf : edtf.replace("Z", ""))
                .ifPresent(edtf -> writer.add(node, DlAccount.EDTF, NodeFactory.createLiteralString(edtf)));
        if (!when.zone().isEmpty()) {
            writer.add(node, Dl.ZONE, NodeFactory.createLiteralString(when.zone()));
        }
        time.dayPart().ifPresent(part -> writer.addIndividual(node, DlAccount.DAY_PART, "DayPart", part));
        writer.add(node, DlAccount.DENOTED_BY, mentions.of(time.mention()));
        writer.addEvidence(node, time.evidence());
    }

    /** A time of which no words speak. */
    private void fromContext(Node event, TimeSpan span, Optional<Node> anchor) {
        String precision = TimeBoundTriples.precision(span);
        Node value = OntologyIndividuals.find("Precision", precision).orElseThrow();
        Node node = node(event, value, true, anchor);
        EdtfWriter.of(span, precision)
                .ifPresent(edtf -> writer.add(node, DlAccount.EDTF, NodeFactory.createLiteralString(edtf)));
    }

    private Node node(Node subject, Node precision, boolean inferred, Optional<Node> anchor) {
        Node node = writer.blank(DlAccount.TIME_EXPRESSION_CLASS);
        writer.add(subject, Dl.TIME_EXPRESSION, node);
        writer.add(node, DlAccount.PRECISION, precision);
        if (inferred) {
            writer.add(node, DlAccount.INFERRED, RdfTerms.node(true));
        }
        anchor.ifPresent(against -> writer.add(node, DlAccount.RESOLVED_AGAINST, against));
        return node;
    }

    private Optional<Node> anchor(EventFact event, TimeFact time) {
        return switch (time.anchor()) {
            case PUBLICATION -> Optional.of(writer.article());
            case EVENT -> related(event);
            case NONE, EXPRESSION -> Optional.empty();
        };
    }

    private Optional<Node> related(EventFact event) {
        return event.links().stream()
                .filter(EventTriples::isTemporal)
                .flatMap(link -> writer.event(link.other()).stream())
                .findFirst();
    }
}
