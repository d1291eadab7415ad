// SPDX-License-Identifier: Apache-2.0
package org.dateline.rdf.source;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.RDF;
import org.dateline.model.CasualtyFigures;
import org.dateline.model.Claim;
import org.dateline.model.Provenance;
import org.dateline.model.Source;
import org.dateline.model.Value;
import org.dateline.rdf.RdfTerms;
import org.dateline.rdf.vocabulary.Dl;

/** Reads the claims of a source about an event. */
final class ClaimReader {
    private final ReviewedStatements statements;
    private final SourceReader sources;

    ClaimReader(ReviewedStatements statements, SourceReader sources) {
        this.statements = statements;
        this.sources = sources;
    }

    /** One claim in a graph as claims of the model: several if it is of several kinds. */
    List<Claim> claims(Source source, Node graph, Node claim, Node event) {
        List<Claim> claims = new ArrayList<>();
        Provenance provenance = provenance(source, graph, claim);
        if (isA(graph, claim, Dl.CASUALTY_CLAIM_CLASS)) {
            casualties(provenance, graph, claim, event).ifPresent(claims::add);
        }
        if (isA(graph, claim, Dl.ADJUDICATION_CLASS)) {
            adjudication(provenance, graph, claim, event).ifPresent(claims::add);
        }
        Set<String> denied = denied(graph, claim, event);
        if (!denied.isEmpty()) {
            claims.add(new Claim.Denial(provenance, event.getURI(), denied, isParty(graph, claim)));
        }
        if (claims.isEmpty()) {
            claims.add(new Claim.Remark(provenance, event.getURI()));
        }
        return claims;
    }

    /**
     * What a claim denies of an event: the event, or claims about it. A denial of something else does not count, even if the claim is
     * about this event, as a denial is about the occasion on which it was made.
     */
    private Set<String> denied(Node graph, Node claim, Node event) {
        List<Node> targets = statements.objects(graph, claim, Dl.DENIES);
        Set<String> denied = targets.stream()
                .filter(Node::isURI)
                .filter(target -> target.equals(event)
                        || !statements.named(target, Dl.ABOUT, event).isEmpty())
                .map(Node::getURI)
                .collect(Collectors.toCollection(TreeSet::new));
        if (targets.isEmpty()
                && statements.has(graph, claim, Dl.POLARITY, Dl.DENIED)
                && statements.has(graph, claim, Dl.PROPERTY, Dl.STATUS)
                && statements.has(graph, claim, Dl.ABOUT, event)) {
            denied.add(event.getURI());
        }
        return denied;
    }

    /** The source and time: the report's date, unless the claim has its own. */
    Provenance provenance(Source source, Node graph, Node claim) {
        String article = sources.article(graph).getURI();
        String origin = Stream.concat(
                        statements.iris(graph, claim, Dl.UPSTREAM).stream(),
                        statements.iris(graph, claim, Dl.CLAIMANT).stream()
                                .filter(claimant -> !claimant.equals(article)))
                .findFirst()
                .orElse(source.origin());
        Instant at = statements.objects(graph, claim, Dl.REPORTED_AT).stream()
                .flatMap(date -> RdfTerms.findInstant(date).stream())
                .findFirst()
                .orElse(source.instant());
        return new Provenance(claim.isURI() ? claim.getURI() : source.report(), source, origin, at);
    }

    private Optional<Claim> casualties(Provenance provenance, Node graph, Node claim, Node event) {
        Optional<String> harm = statements.iris(graph, claim, Dl.HARM).stream().findFirst();
        Optional<CasualtyFigures> figures =
                figures(number(graph, claim, Dl.LOW), number(graph, claim, Dl.BEST), number(graph, claim, Dl.HIGH));
        if (harm.isEmpty() || figures.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Claim.Casualties(
                provenance,
                event.getURI(),
                harm.get(),
                figures.get(),
                coverage(provenance, graph, claim),
                isParty(graph, claim)));
    }

    private Claim.Coverage coverage(Provenance provenance, Node graph, Node claim) {
        return new Claim.Coverage(
                new TreeSet<>(statements.iris(graph, claim, Dl.VICTIM_CLASS)),
                statements.objects(graph, claim, Dl.SCOPE).stream()
                        .filter(Node::isLiteral)
                        .map(Node::getLiteralLexicalForm)
                        .sorted()
                        .collect(Collectors.joining("; ")),
                statements.objects(graph, claim, Dl.AS_OF).stream()
                        .flatMap(date -> RdfTerms.findInstant(date).stream())
                        .findFirst()
                        .orElse(provenance.at()));
    }

    /** Missing figures are taken from the others: best from low, otherwise from high; low and high from best. */
    private static Optional<CasualtyFigures> figures(OptionalLong low, OptionalLong best, OptionalLong high) {
        OptionalLong middle = Stream.of(best, low, high)
                .filter(OptionalLong::isPresent)
                .findFirst()
                .orElse(OptionalLong.empty());
        if (middle.isEmpty()) {
            return Optional.empty();
        }
        long number = middle.getAsLong();
        long least = Math.min(low.orElse(number), number);
        return least < 0
                ? Optional.empty()
                : Optional.of(new CasualtyFigures(least, number, Math.max(high.orElse(number), number)));
    }

    private OptionalLong number(Node graph, Node claim, Node predicate) {
        return statements.objects(graph, claim, predicate).stream()
                .filter(node -> node.isLiteral() && node.getLiteralLexicalForm().matches("[+]?\\d{1,18}"))
                .mapToLong(node -> Long.parseLong(node.getLiteralLexicalForm()))
                .findFirst();
    }

    private Optional<Claim> adjudication(Provenance provenance, Node graph, Node claim, Node event) {
        TreeSet<Value> values = new TreeSet<>();
        statements.objects(graph, claim, Dl.VALUE).forEach(value -> RdfTerms.find(value)
                .ifPresent(values::add));
        return statements.iris(graph, claim, Dl.PROPERTY).stream()
                .findFirst()
                .filter(property -> !values.isEmpty())
                .map(property -> new Claim.Adjudication(provenance, event.getURI(), property, values));
    }

    private boolean isParty(Node graph, Node claim) {
        return statements.objects(graph, claim, Dl.CLAIMANT_IS_PARTY).stream()
                .anyMatch(
                        node -> node.isLiteral() && node.getLiteralLexicalForm().matches("true|1"));
    }

    private boolean isA(Node graph, Node subject, Node type) {
        return statements.has(graph, subject, RDF.Nodes.type, type);
    }
}
