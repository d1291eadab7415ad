// SPDX-License-Identifier: Apache-2.0
package org.dateline.assess;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import org.dateline.model.AssessedProperty;
import org.dateline.model.Assessment;
import org.dateline.model.Claim;
import org.dateline.model.EventEvidence;
import org.dateline.model.Finding;
import org.dateline.model.Finding.Basis;
import org.dateline.model.Source;
import org.dateline.model.Statement;
import org.jspecify.annotations.Nullable;

/** Applies the rules, one after the other, to what the sources say about an event. Pure: it has no state and reads no clock. */
public final class Assessor {
    private static final List<Rule> RULES = List.of(
            new LabelRule(),
            new TypeRule(),
            new StatusRule(),
            new TimeRule(),
            new PlaceRule(),
            new BestEstimateRule(),
            new ParticipationRule(),
            new CasualtyRule(),
            new LinkRule(),
            new SourceCountRule(),
            new DisputedRule());

    private Assessor() {}

    /** The rules, in the order in which they are applied. */
    public static List<Rule> rules() {
        return RULES;
    }

    /** The rule of that name. */
    static Rule rule(String name) {
        return RULES.stream()
                .filter(rule -> rule.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("Unknown rule: " + name));
    }

    /**
     * The assessments of an event: one for each instant of publication at which any value changed, oldest first. The last one is
     * the current one, unless it has an end: then no source reports the event any more.
     */
    public static List<Assessment> history(EventEvidence evidence) {
        List<Assessment> history = new ArrayList<>();
        for (Instant instant : instants(evidence)) {
            List<Finding> findings = findings(evidence, instant);
            int last = history.size() - 1;
            Assessment open = last < 0 || history.get(last).knownUntil() != null ? null : history.get(last);
            if (open != null && (findings.isEmpty() || changes(open, findings))) {
                history.set(last, open.until(instant));
                open = null;
            }
            if (open == null && !findings.isEmpty()) {
                history.add(new Assessment(instant, null, findings));
            }
        }
        return history;
    }

    /** The current assessment: the last one, if any source still reports the event. */
    public static Optional<Assessment> current(List<Assessment> history) {
        return history.stream()
                .filter(assessment -> assessment.knownUntil() == null)
                .findFirst();
    }

    private static boolean changes(Assessment open, List<Finding> findings) {
        return !open.values().equals(new Assessment(open.knownFrom(), null, findings).values());
    }

    private static NavigableSet<Instant> instants(EventEvidence evidence) {
        List<Statement> statements = new ArrayList<>(evidence.accounts());
        statements.addAll(evidence.claims());
        TreeSet<Instant> instants = new TreeSet<>();
        for (Statement statement : statements) {
            Source source = statement.provenance().source();
            instants.add(source.instant());
            addIfAny(instants, source.supersededAt());
        }
        return instants;
    }

    private static void addIfAny(NavigableSet<Instant> instants, @Nullable Instant instant) {
        if (instant != null) {
            instants.add(instant);
        }
    }

    /** What the rules find as of an instant: nothing if no source had reported the event by then. */
    public static List<Finding> findings(EventEvidence evidence, Instant instant) {
        PublishedEvidence published = PublishedEvidence.asOf(evidence, instant);
        if (published.accounts().isEmpty()) {
            return List.of();
        }
        PartialAssessment draft = new PartialAssessment();
        for (Rule rule : RULES) {
            rule.find(published, draft).forEach(draft::add);
            if (!rule.appliesAdjudications()) {
                rule.properties().forEach(property -> adjudicated(published, rule, property)
                        .ifPresent(draft::add));
            }
        }
        return draft.findings();
    }

    private static Optional<Finding> adjudicated(PublishedEvidence evidence, Rule rule, AssessedProperty property) {
        Optional<Claim.Adjudication> adjudication = evidence.adjudication(property.iri());
        return adjudication.map(claim -> new Finding(
                property,
                claim.values(),
                rule.name(),
                new Finding.Reasoning(
                        List.of(new Basis(claim.provenance(), EvidenceText.text(claim.values()))),
                        "settled by adjudication",
                        false)));
    }
}
