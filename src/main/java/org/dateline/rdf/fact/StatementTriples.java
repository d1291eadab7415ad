package org.dateline.rdf.fact;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.RDF;
import org.dateline.model.fact.ClaimFact.Quote;
import org.dateline.model.fact.ClaimFact.Saying;
import org.dateline.rdf.vocabulary.Dl;
import org.dateline.rdf.vocabulary.DlClaim;

/**
 * Writes what claims have that are something said. What lacks what its class demands becomes a plain {@code dl:Claim}: a quotation of
 * nobody, an appeal without a gist.
 */
final class StatementTriples {
    /** Quotation marks around a fragment, the closing one after a comma or a full stop included. */
    private static final Pattern MARKS = Pattern.compile("^[\"“”„«»]+|[\"“”«»]+$");

    private final TripleWriter writing;
    private final MentionTriples mentions;

    StatementTriples(TripleWriter writing, MentionTriples mentions) {
        this.writing = writing;
        this.mentions = mentions;
    }

    void quote(Node node, Quote quote, Optional<Node> speaker) {
        saidIn(node, quote.saidIn());
        List<String> fragments = quote.telling().mentions().stream()
                .map(mentions::words)
                .map(StatementTriples::withoutMarks)
                .filter(words -> !words.isBlank())
                .toList();
        if (speaker.isEmpty() || !quote.direct() || fragments.isEmpty()) {
            writing.tell(node, RDF.Nodes.type, Dl.CLAIM_CLASS);
            speaker.ifPresent(who -> writing.tell(node, Dl.CLAIMANT, who));
            return;
        }
        writing.tell(node, RDF.Nodes.type, DlClaim.QUOTE_CLASS);
        writing.tell(node, DlClaim.SPEAKER, speaker.get());
        fragments.forEach(words -> writing.tellText(node, DlClaim.FRAGMENT, words));
        quote.telling()
                .about()
                .flatMap(writing::label)
                .ifPresent(event -> writing.tellText(node, DlClaim.GIST, "speaks of: " + event));
    }

    void saying(Node node, Saying saying, Optional<Node> claimant) {
        saidIn(node, saying.saidIn());
        writing.tellText(node, DlClaim.GIST, saying.gist());
        writing.tell(node, RDF.Nodes.type, type(node, saying, claimant.isPresent()));
    }

    private Node type(Node node, Saying saying, boolean claimed) {
        Optional<Node> about = saying.telling().about().flatMap(writing::thing);
        boolean gist = !saying.gist().isBlank();
        return switch (saying.kind()) {
            case AIM -> about.isPresent() && gist ? DlClaim.AIM_CLASS : Dl.CLAIM_CLASS;
            case APPEAL -> claimed && gist ? DlClaim.APPEAL_CLASS : Dl.CLAIM_CLASS;
            case INSTRUCTION -> binds(node, saying) && claimed && gist ? DlClaim.INSTRUCTION_CLASS : Dl.CLAIM_CLASS;
            case DENIAL -> {
                about.ifPresent(event -> writing.tell(node, Dl.DENIES, event));
                yield Dl.CLAIM_CLASS;
            }
            case CLAIM -> Dl.CLAIM_CLASS;
        };
    }

    /** Writes how an instruction binds; false where it does not say. */
    private boolean binds(Node node, Saying saying) {
        Optional<Node> modality = saying.modality().flatMap(name -> OntologyIndividuals.find("Modality", name));
        modality.ifPresent(value -> writing.tell(node, DlClaim.MODALITY, value));
        return modality.isPresent();
    }

    private static String withoutMarks(String words) {
        return MARKS.matcher(words).replaceAll("");
    }

    private void saidIn(Node node, Optional<String> event) {
        event.flatMap(writing::event).ifPresent(in -> writing.tell(node, DlClaim.SAID_IN, in));
    }
}
