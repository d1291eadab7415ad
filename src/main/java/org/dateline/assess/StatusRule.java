package org.dateline.assess;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.dateline.model.AssessedProperty;
import org.dateline.model.Claim;
import org.dateline.model.EventAccount;
import org.dateline.model.Finding;
import org.dateline.model.Finding.Basis;
import org.dateline.model.Provenance;
import org.dateline.model.Statement;
import org.dateline.model.Status;
import org.dateline.model.TimeSpan;
import org.dateline.model.Value;
import org.jspecify.annotations.Nullable;

/** How real an event is. */
final class StatusRule implements Rule {

    @Override
    public String name() {
        return "status";
    }

    @Override
    public String sentence() {
        return "A later report raises the status; it lowers it only by an explicit denial, or by a new dated schedule after"
                + " a postponement.";
    }

    @Override
    public String formula() {
        return "fold over reports by (day, source): s if rank(s) ≥ rank(status) or s denies or (status = postponed and s ="
                + " scheduled for a new date), with hypothetical < ordered < scheduled < postponed, cancelled < ongoing < occurred";
    }

    @Override
    public List<AssessedProperty> owned() {
        return List.of(AssessedProperty.STATUS);
    }

    @Override
    public List<Finding> find(PublishedEvidence evidence, PartialAssessment draft) {
        Fold fold = new Fold(evidence);
        List<Statement> statements = new ArrayList<>(evidence.tellings());
        evidence.claims(Claim.Denial.class).stream()
                .filter(Claim.Denial::ofTheEvent)
                .forEach(statements::add);
        statements.stream().sorted(Statement.BY_DAY).forEach(fold::next);
        return fold.findings(name());
    }

    /** The status as one report after another comes in. */
    private static final class Fold {
        private final PublishedEvidence evidence;
        private final List<Basis> bases = new ArrayList<>();
        private final Set<TimeSpan> spansBefore = new TreeSet<>(java.util.Comparator.comparing(TimeSpan::toString));
        private final Set<String> asserting = new TreeSet<>();
        private final Set<String> happenedBy = new TreeSet<>();
        private @Nullable Status status;
        private String outcome = "";
        private boolean disputed;

        Fold(PublishedEvidence evidence) {
            this.evidence = evidence;
        }

        void next(Statement statement) {
            if (statement instanceof EventAccount telling) {
                telling.status().ifPresent(told -> tell(telling, told));
            } else if (statement instanceof Claim.Denial denial) {
                bases.add(new Basis(denial.said(), "denies it" + (denial.party() ? ", as a party" : "")));
                deny(denial.said(), denial.party());
            }
        }

        private void tell(EventAccount telling, Status told) {
            bases.add(new Basis(telling.said(), word(told)));
            if (told == Status.NEGATED) {
                deny(telling.said(), false);
                return;
            }
            boolean newSchedule = status == Status.POSTPONED
                    && told == Status.SCHEDULED
                    && telling.span().begin().isPresent()
                    && !spansBefore.contains(telling.span());
            if (status == null || told.rank() >= status.rank() || newSchedule) {
                set(told, telling.said(), newSchedule ? ", a new date after the postponement" : "");
            }
            spansBefore.add(telling.span());
            asserting.add(telling.said().origin());
            if (told.rank() >= Status.ONGOING.rank()) {
                happenedBy.add(telling.said().origin());
            }
        }

        private void deny(Provenance said, boolean party) {
            disputed |= happenedBy.stream().anyMatch(origin -> !origin.equals(said.origin()));
            boolean byParty = party || !evidence.isIndependent(said);
            if (!byParty || asserting.isEmpty() || asserting.equals(Set.of(said.origin()))) {
                set(Status.NEGATED, said, ", an explicit denial");
            }
        }

        private void set(Status next, Provenance by, String why) {
            if (next == status) {
                return;
            }
            status = next;
            outcome = word(next) + " since <" + by.source().report() + "> of " + by.day() + why;
        }

        List<Finding> findings(String rule) {
            if (status == null) {
                return List.of();
            }
            boolean deniedAfterAll = disputed || deniedBefore();
            return List.of(new Finding(
                    AssessedProperty.STATUS,
                    new TreeSet<>(Set.of(new Value.Iri(status.iri()))),
                    rule,
                    new Finding.Reasoning(bases, outcome, deniedAfterAll)));
        }

        /** Whether one origin denied first and another then told that it happened. */
        private boolean deniedBefore() {
            boolean denied = bases.stream()
                    .anyMatch(basis ->
                            basis.what().startsWith("denies") || basis.what().equals(word(Status.NEGATED)));
            return denied && status != null && status.rank() >= Status.ONGOING.rank();
        }

        private static String word(Status status) {
            return status.name().toLowerCase(Locale.ROOT);
        }
    }
}
