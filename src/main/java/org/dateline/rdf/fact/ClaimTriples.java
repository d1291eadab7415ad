// SPDX-License-Identifier: Apache-2.0
package org.dateline.rdf.fact;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.dateline.model.article.Publication;
import org.dateline.model.fact.ClaimFact;
import org.dateline.model.fact.ClaimFact.Casualties;
import org.dateline.model.fact.ClaimFact.ClaimBasics;
import org.dateline.model.fact.ClaimFact.DistanceFact;
import org.dateline.model.fact.ClaimFact.Quote;
import org.dateline.model.fact.ClaimFact.StatementFact;
import org.dateline.rdf.RdfTerms;
import org.dateline.rdf.vocabulary.Dl;
import org.dateline.rdf.vocabulary.DlAccount;
import org.dateline.rdf.vocabulary.DlClaim;

/** Writes what all claims have. What single kinds have in addition is written by {@link StatementTriples} and {@link QuantityTriples}. */
final class ClaimTriples {
    private final TripleWriter writer;
    private final MentionTriples mentions;
    private final StatementTriples sayings;
    private final QuantityTriples figures;

    ClaimTriples(TripleWriter writer, MentionTriples mentions) {
        this.writer = writer;
        this.mentions = mentions;
        this.sayings = new StatementTriples(writer, mentions);
        this.figures = new QuantityTriples(writer);
    }

    void write() {
        writer.facts().claims().forEach(this::write);
    }

    private void write(ClaimFact claim) {
        ClaimBasics basics = claim.basics();
        Optional<Node> claimant = claimant(basics);
        Node node = RdfTerms.iri(
                writer.names().record().own("claim", writer.ownName(sort(claim), basics.mentions(), mentions)));
        if (special(node, claim, claimant)) {
            if (claimant.isEmpty() || !(claim instanceof Quote)) {
                writer.add(node, Dl.CLAIMANT, claimant.orElse(writer.article()));
            }
            common(node, basics, claimant);
        }
    }

    /** Writes the properties of its kind; false if it lacks what that kind requires. */
    private boolean special(Node node, ClaimFact claim, Optional<Node> claimant) {
        if (claim instanceof DistanceFact far) {
            return figures.distance(node, far);
        }
        if (claim instanceof Casualties casualties) {
            return figures.casualties(node, casualties, claimant.isPresent());
        }
        if (claim instanceof Quote quote) {
            sayings.quote(node, quote, claimant);
        } else if (claim instanceof StatementFact saying) {
            sayings.saying(node, saying, claimant);
        }
        return true;
    }

    private void common(Node node, ClaimBasics basics, Optional<Node> claimant) {
        basics.about().flatMap(writer::thing).ifPresent(about -> writer.add(node, Dl.ABOUT, about));
        if (basics.claimants().size() > 1) {
            claimant.ifPresent(source -> writer.add(node, Dl.UPSTREAM, source));
        }
        basics.addressee().flatMap(writer::actor).ifPresent(to -> writer.add(node, DlClaim.ADDRESSEE, to));
        basics.media().forEach(medium -> writer.addIndividual(node, DlAccount.MEDIUM, "Medium", medium));
        if (!basics.certainty().isBlank()) {
            writer.addIndividual(node, DlClaim.CERTAINTY, "Certainty", basics.certainty());
        }
        if (basics.denied() || claimant.isPresent()) {
            writer.add(node, Dl.POLARITY, basics.denied() ? Dl.DENIED : DlClaim.AFFIRMED);
        }
        writer.add(node, DlClaim.REPORTED_BY, writer.report());
        Publication publication = writer.facts().article().masthead().publication();
        if (publication != null) {
            writer.add(node, Dl.REPORTED_AT, RdfTerms.node(publication.instant()));
        }
        mentions.denote(node, basics.mentions());
        writer.addEvidence(node, basics.evidence());
    }

    /** The origin: the last of the claimants that is an actor of the article. */
    private Optional<Node> claimant(ClaimBasics basics) {
        List<Node> known = basics.claimants().stream()
                .flatMap(id -> writer.actor(id).stream())
                .toList();
        return known.isEmpty() ? Optional.empty() : Optional.of(known.get(known.size() - 1));
    }

    private static String sort(ClaimFact claim) {
        if (claim instanceof DistanceFact) {
            return "distance";
        }
        if (claim instanceof Casualties casualties) {
            return casualties.harm();
        }
        return claim instanceof StatementFact saying ? saying.kind().name().toLowerCase(Locale.ROOT) : "quote";
    }
}
