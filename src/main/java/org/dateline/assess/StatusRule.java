// SPDX-License-Identifier: Apache-2.0
package org.dateline.assess;

import java.util.ArrayList;
import java.util.List;
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

/** Decides how real an event is: planned, ongoing, occurred and so on. */
final class StatusRule implements Rule {

    @Override
    public String name() {
        return "status";
    }

    @Override
    public String sentence() {
        return "A later report raises the status. Only an explicit denial, or a new date after a postponement,"
                + " lowers it.";
    }

    @Override
    public String formula() {
        return "fold over reports by (day, source): s if rank(s) ≥ rank(status) or s denies or (status = postponed and s ="
                + " scheduled for a new date), with hypothetical < ordered < scheduled < postponed, cancelled < ongoing < occurred";
    }

    @Override
    public List<AssessedProperty> properties() {
        return List.of(AssessedProperty.STATUS);
    }

    @Override
    public List<Finding> find(PublishedEvidence evidence, PartialAssessment draft) {
        Fold fold = new Fold(evidence);
        List<Statement> statements = new ArrayList<>(evidence.accounts());
        evidence.claims(Claim.Denial.class).stream()
                .filter(Claim.Denial::deniesEvent)
                .forEach(statements::add);
        statements.stream().sorted(Statement.BY_DAY).forEach(fold::next);
        return fold.findings(name());
    }

    /** The status after each report, in order. */
    private static final class Fold {
        private final PublishedEvidence evidence;
        private final List<Basis> bases = new ArrayList<>();
        private final Set<TimeSpan> spansBefore = new TreeSet<>(java.util.Comparator.comparing(TimeSpan::toString));
        private final Set<String> asserting = new TreeSet<>();
        private final Set<String> happenedBy = new TreeSet<>();
        private @Nullable Status status;
        private String outcome = "";
        private boolean denied;
        private boolean disputed;

        Fold(PublishedEvidence evidence) {
            this.evidence = evidence;
        }

        void next(Statement statement) {
            if (statement instanceof EventAccount account) {
                account.status().ifPresent(stated -> take(account, stated));
            } else if (statement instanceof Claim.Denial denial) {
                bases.add(new Basis(
                        denial.provenance(), "denies the event" + (denial.party() ? ", as a party to it" : "")));
                deny(denial.provenance(), denial.party());
            }
        }

        private void take(EventAccount account, Status stated) {
            bases.add(new Basis(account.provenance(), stated.label()));
            if (stated == Status.NEGATED) {
                deny(account.provenance(), false);
                return;
            }
            boolean newSchedule = status == Status.POSTPONED
                    && stated == Status.SCHEDULED
                    && account.span().begin().isPresent()
                    && !spansBefore.contains(account.span());
            if (status == null || stated.rank() >= status.rank() || newSchedule) {
                set(stated, account.provenance(), newSchedule ? ", a new date after the postponement" : "");
            }
            spansBefore.add(account.span());
            asserting.add(account.provenance().origin());
            if (stated.rank() >= Status.ONGOING.rank()) {
                happenedBy.add(account.provenance().origin());
            }
        }

        private void deny(Provenance provenance, boolean party) {
            denied = true;
            disputed |= happenedBy.stream().anyMatch(origin -> !origin.equals(provenance.origin()));
            boolean byParty = party || !evidence.isIndependent(provenance);
            if (!byParty || asserting.isEmpty() || asserting.equals(Set.of(provenance.origin()))) {
                set(Status.NEGATED, provenance, ", an explicit denial");
            }
        }

        private void set(Status next, Provenance by, String why) {
            if (next == status) {
                return;
            }
            status = next;
            outcome = next.label() + " since <" + by.source().report() + "> of " + by.day() + why;
        }

        List<Finding> findings(String rule) {
            if (status == null) {
                return List.of();
            }
            // One origin denied the event first, and another then reported that it happened.
            boolean happenedAfterAll = denied && status.rank() >= Status.ONGOING.rank();
            return List.of(new Finding(
                    AssessedProperty.STATUS,
                    new TreeSet<>(Set.of(new Value.Resource(status.iri()))),
                    rule,
                    new Finding.Reasoning(bases, outcome, disputed || happenedAfterAll)));
        }
    }
}
