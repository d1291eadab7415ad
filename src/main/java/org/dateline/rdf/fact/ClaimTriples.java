package org.dateline.rdf.fact;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.dateline.model.article.Publication;
import org.dateline.model.fact.ClaimFact;
import org.dateline.model.fact.ClaimFact.Casualties;
import org.dateline.model.fact.ClaimFact.Far;
import org.dateline.model.fact.ClaimFact.Quote;
import org.dateline.model.fact.ClaimFact.Saying;
import org.dateline.model.fact.ClaimFact.Telling;
import org.dateline.rdf.RdfTerms;
import org.dateline.rdf.vocabulary.Dl;
import org.dateline.rdf.vocabulary.DlAccount;
import org.dateline.rdf.vocabulary.DlClaim;

/** Writes claims: what all of them have; what each sort has more is written by {@link StatementTriples} and {@link QuantityTriples}. */
final class ClaimTriples {
    private final TripleWriter writing;
    private final MentionTriples mentions;
    private final StatementTriples sayings;
    private final QuantityTriples figures;

    ClaimTriples(TripleWriter writing, MentionTriples mentions) {
        this.writing = writing;
        this.mentions = mentions;
        this.sayings = new StatementTriples(writing, mentions);
        this.figures = new QuantityTriples(writing);
    }

    void write() {
        writing.facts().claims().forEach(this::write);
    }

    private void write(ClaimFact claim) {
        Telling telling = claim.telling();
        Optional<Node> claimant = claimant(telling);
        Node node = RdfTerms.iri(
                writing.names().record().own("claim", writing.ownName(sort(claim), telling.mentions(), mentions)));
        if (special(node, claim, claimant)) {
            if (claimant.isEmpty() || !(claim instanceof Quote)) {
                writing.tell(node, Dl.CLAIMANT, claimant.orElse(writing.article()));
            }
            common(node, telling, claimant);
        }
    }

    /** What claims of its sort have; false where it cannot be one. */
    private boolean special(Node node, ClaimFact claim, Optional<Node> claimant) {
        if (claim instanceof Far far) {
            return figures.distance(node, far);
        }
        if (claim instanceof Casualties casualties) {
            return figures.casualties(node, casualties, claimant.isPresent());
        }
        if (claim instanceof Quote quote) {
            sayings.quote(node, quote, claimant);
        } else if (claim instanceof Saying saying) {
            sayings.saying(node, saying, claimant);
        }
        return true;
    }

    private void common(Node node, Telling telling, Optional<Node> claimant) {
        telling.about().flatMap(writing::thing).ifPresent(about -> writing.tell(node, Dl.ABOUT, about));
        if (telling.claimants().size() > 1) {
            claimant.ifPresent(source -> writing.tell(node, Dl.UPSTREAM, source));
        }
        telling.addressee().flatMap(writing::actor).ifPresent(to -> writing.tell(node, DlClaim.ADDRESSEE, to));
        telling.media().forEach(medium -> writing.tellValue(node, DlAccount.MEDIUM, "Medium", medium));
        if (!telling.certainty().isBlank()) {
            writing.tellValue(node, DlClaim.CERTAINTY, "Certainty", telling.certainty());
        }
        if (telling.denied() || claimant.isPresent()) {
            writing.tell(node, Dl.POLARITY, telling.denied() ? Dl.DENIED : DlClaim.AFFIRMED);
        }
        writing.tell(node, DlClaim.REPORTED_BY, writing.report());
        Publication publication = writing.facts().article().masthead().publication();
        if (publication != null) {
            writing.tell(node, Dl.REPORTED_AT, RdfTerms.node(publication.instant()));
        }
        mentions.denote(node, telling.mentions());
        writing.tellEvidence(node, telling.evidence());
    }

    /** The source proper: the last of the claimants that is an actor of the article. */
    private Optional<Node> claimant(Telling telling) {
        List<Node> known = telling.claimants().stream()
                .flatMap(id -> writing.actor(id).stream())
                .toList();
        return known.isEmpty() ? Optional.empty() : Optional.of(known.get(known.size() - 1));
    }

    private static String sort(ClaimFact claim) {
        if (claim instanceof Far) {
            return "distance";
        }
        if (claim instanceof Casualties casualties) {
            return casualties.harm();
        }
        return claim instanceof Saying saying ? saying.kind().name().toLowerCase(Locale.ROOT) : "quote";
    }
}
