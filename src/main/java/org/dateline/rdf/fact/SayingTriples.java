package org.dateline.rdf.fact;

import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.RDF;
import org.dateline.model.article.Span;
import org.dateline.model.fact.ClaimFact.Quote;
import org.dateline.model.fact.ClaimFact.Saying;
import org.dateline.rdf.Dl;
import org.dateline.rdf.DlSaying;

/**
 * Writes what claims have that are something said. What lacks what its class demands becomes a plain {@code dl:Claim}: a quotation of
 * nobody, an appeal without a gist.
 */
final class SayingTriples {
    private final Writing writing;
    private final Mentions mentions;

    SayingTriples(Writing writing, Mentions mentions) {
        this.writing = writing;
        this.mentions = mentions;
    }

    void quote(Node node, Quote quote, Optional<Node> speaker) {
        saidIn(node, quote.saidIn());
        if (speaker.isEmpty() || !quote.direct()) {
            writing.tell(node, RDF.Nodes.type, Dl.CLAIM_CLASS);
            speaker.ifPresent(who -> writing.tell(node, Dl.CLAIMANT, who));
            return;
        }
        writing.tell(node, RDF.Nodes.type, DlSaying.QUOTE_CLASS);
        writing.tell(node, DlSaying.SPEAKER, speaker.get());
        for (Span span : quote.telling().mentions()) {
            writing.tellText(node, DlSaying.FRAGMENT, mentions.words(span));
        }
    }

    void saying(Node node, Saying saying, Optional<Node> claimant) {
        saidIn(node, saying.saidIn());
        writing.tellText(node, DlSaying.GIST, saying.gist());
        writing.tell(node, RDF.Nodes.type, type(node, saying, claimant.isPresent()));
    }

    private Node type(Node node, Saying saying, boolean claimed) {
        Optional<Node> about = saying.telling().about().flatMap(writing::thing);
        boolean said = claimed && !saying.gist().isBlank();
        switch (saying.kind()) {
            case AIM:
                return about.isPresent() && !saying.gist().isBlank() ? DlSaying.AIM_CLASS : Dl.CLAIM_CLASS;
            case APPEAL:
                return said ? DlSaying.APPEAL_CLASS : Dl.CLAIM_CLASS;
            case INSTRUCTION:
                Optional<Node> modality = saying.modality().flatMap(name -> Individuals.find("Modality", name));
                modality.ifPresent(value -> writing.tell(node, DlSaying.MODALITY, value));
                return said && modality.isPresent() ? DlSaying.INSTRUCTION_CLASS : Dl.CLAIM_CLASS;
            case DENIAL:
                about.ifPresent(event -> writing.tell(node, Dl.DENIES, event));
                return Dl.CLAIM_CLASS;
            case CLAIM:
                return Dl.CLAIM_CLASS;
        }
        throw new IllegalStateException("every kind is handled");
    }

    private void saidIn(Node node, Optional<String> event) {
        event.flatMap(writing::event).ifPresent(in -> writing.tell(node, DlSaying.SAID_IN, in));
    }
}
