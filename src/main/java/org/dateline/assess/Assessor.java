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

/** Applies the rules, one after the other, to what the sources say of an event. Pure: no state, no clock. */
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
            new CountRule(),
            new DisputedRule());

    private Assessor() {}

    /** The rules in the order in which they speak. */
    public static List<Rule> rules() {
        return RULES;
    }

    /** The rule of that name. */
    static Rule rule(String name) {
        return RULES.stream()
                .filter(rule -> rule.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no rule is called " + name));
    }

    /**
     * The history of what was held about an event: a snapshot for each instant of publication at which any value changed,
     * oldest first. The last one is what is held now, unless it has an end: then no source tells the event any more.
     */
    public static List<Assessment> history(EventEvidence dossier) {
        List<Assessment> history = new ArrayList<>();
        for (Instant instant : instants(dossier)) {
            List<Finding> findings = findings(dossier, instant);
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

    /** What is held now: the last of the history, if any source still tells the event. */
    public static Optional<Assessment> current(List<Assessment> history) {
        return history.stream()
                .filter(assessment -> assessment.knownUntil() == null)
                .findFirst();
    }

    private static boolean changes(Assessment open, List<Finding> findings) {
        return !open.values().equals(new Assessment(open.knownFrom(), null, findings).values());
    }

    private static NavigableSet<Instant> instants(EventEvidence dossier) {
        List<Statement> statements = new ArrayList<>(dossier.tellings());
        statements.addAll(dossier.claims());
        TreeSet<Instant> instants = new TreeSet<>();
        for (Statement statement : statements) {
            Source source = statement.said().source();
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

    /** What the rules find as of an instant: nothing where no source told the event by then. */
    private static List<Finding> findings(EventEvidence dossier, Instant instant) {
        PublishedEvidence evidence = PublishedEvidence.asOf(dossier, instant);
        if (evidence.tellings().isEmpty()) {
            return List.of();
        }
        PartialAssessment draft = new PartialAssessment();
        for (Rule rule : RULES) {
            rule.find(evidence, draft).forEach(draft::add);
            if (!rule.takesAdjudications()) {
                rule.owned().forEach(owned -> settled(evidence, rule, owned).ifPresent(draft::add));
            }
        }
        return draft.findings();
    }

    private static Optional<Finding> settled(PublishedEvidence evidence, Rule rule, AssessedProperty owned) {
        Optional<Claim.Adjudication> adjudication = evidence.adjudication(owned.iri());
        return adjudication.map(claim -> new Finding(
                owned,
                claim.values(),
                rule.name(),
                new Finding.Reasoning(
                        List.of(new Basis(claim.said(), EvidenceText.text(claim.values()))),
                        "settled by adjudication",
                        false)));
    }
}
