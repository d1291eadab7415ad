// SPDX-License-Identifier: Apache-2.0
package org.dateline.rdf.fact;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.RDF;
import org.dateline.model.fact.ClaimFact.Quote;
import org.dateline.model.fact.ClaimFact.StatementFact;
import org.dateline.rdf.vocabulary.Dl;
import org.dateline.rdf.vocabulary.DlClaim;

/**
 * Writes quotations, appeals, instructions and aims. One that lacks what its class requires becomes a plain {@code dl:Claim}: a quotation
 * without a speaker, an appeal without a gist.
 */
final class StatementTriples {
    /** Quotation marks around a fragment, the closing one after a comma or a full stop included. */
    private static final Pattern MARKS = Pattern.compile("^[\"“”„«»]+|[\"“”«»]+$");

    private final TripleWriter writer;
    private final MentionTriples mentions;

    StatementTriples(TripleWriter writer, MentionTriples mentions) {
        this.writer = writer;
        this.mentions = mentions;
    }

    void quote(Node node, Quote quote, Optional<Node> speaker) {
        saidIn(node, quote.saidIn());
        List<String> fragments = quote.basics().mentions().stream()
                .map(mentions::words)
                .map(StatementTriples::withoutMarks)
                .filter(words -> !words.isBlank())
                .toList();
        if (speaker.isEmpty() || !quote.direct() || fragments.isEmpty()) {
            writer.add(node, RDF.Nodes.type, Dl.CLAIM_CLASS);
            speaker.ifPresent(who -> writer.add(node, Dl.CLAIMANT, who));
            return;
        }
        writer.add(node, RDF.Nodes.type, DlClaim.QUOTE_CLASS);
        writer.add(node, DlClaim.SPEAKER, speaker.get());
        fragments.forEach(words -> writer.addText(node, DlClaim.FRAGMENT, words));
        quote.basics()
                .about()
                .flatMap(writer::label)
                .ifPresent(event -> writer.addText(node, DlClaim.GIST, "speaks of: " + event));
    }

    void saying(Node node, StatementFact saying, Optional<Node> claimant) {
        saidIn(node, saying.saidIn());
        writer.addText(node, DlClaim.GIST, saying.gist());
        writer.add(node, RDF.Nodes.type, type(node, saying, claimant.isPresent()));
    }

    private Node type(Node node, StatementFact saying, boolean claimed) {
        Optional<Node> about = saying.basics().about().flatMap(writer::thing);
        boolean gist = !saying.gist().isBlank();
        return switch (saying.kind()) {
            case AIM -> about.isPresent() && gist ? DlClaim.AIM_CLASS : Dl.CLAIM_CLASS;
            case APPEAL -> claimed && gist ? DlClaim.APPEAL_CLASS : Dl.CLAIM_CLASS;
            case INSTRUCTION -> binds(node, saying) && claimed && gist ? DlClaim.INSTRUCTION_CLASS : Dl.CLAIM_CLASS;
            case DENIAL -> {
                about.ifPresent(event -> writer.add(node, Dl.DENIES, event));
                yield Dl.CLAIM_CLASS;
            }
            case CLAIM -> Dl.CLAIM_CLASS;
        };
    }

    /** Writes how an instruction binds; false where it does not say. */
    private boolean binds(Node node, StatementFact saying) {
        Optional<Node> modality = saying.modality().flatMap(name -> OntologyIndividuals.find("Modality", name));
        modality.ifPresent(value -> writer.add(node, DlClaim.MODALITY, value));
        return modality.isPresent();
    }

    private static String withoutMarks(String words) {
        return MARKS.matcher(words).replaceAll("");
    }

    private void saidIn(Node node, Optional<String> event) {
        event.flatMap(writer::event).ifPresent(in -> writer.add(node, DlClaim.SAID_IN, in));
    }
}
