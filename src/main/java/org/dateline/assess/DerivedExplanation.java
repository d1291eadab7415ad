// SPDX-License-Identifier: Apache-2.0
package org.dateline.assess;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.dateline.model.DistanceComparison;
import org.dateline.model.Finding.Basis;
import org.dateline.model.State;
import org.dateline.model.StateAccount;
import org.dateline.model.TimeSpan;

/** Explains a state or a comparison of distances in plain text. */
public final class DerivedExplanation {
    private DerivedExplanation() {}

    /**
     * Explains a state.
     *
     * @param iri the state's IRI
     * @param state the state
     * @return lines of text without a line end
     */
    public static List<String> state(String iri, State state) {
        List<String> lines = new ArrayList<>(List.of("state " + ShortIris.shorten(iri), ""));
        lines.add(relation(state.relation()) + ", " + text(state.span()) + (state.disputed() ? "   (disputed)" : ""));
        lines.add("  rule     " + StateRule.NAME + ": " + StateRule.SENTENCE);
        lines.add("  formula  " + StateRule.FORMULA);
        lines.add("  page     docs/rules/" + StateRule.NAME + ".md");
        AssessmentExplanation.addBases(
                lines,
                state.basis().stream()
                        .map(account -> new Basis(account.provenance(), text(account, state)))
                        .toList());
        return lines;
    }

    private static String text(StateAccount account, State state) {
        String text = relation(account.relation()) + (account.kind().holds() ? "" : " no longer") + ", "
                + text(account.span());
        boolean contrary = !account.kind().holds() || !account.relation().equals(state.relation());
        return contrary ? "ends it: " + text : text;
    }

    private static String text(TimeSpan span) {
        Instant told = span.lastTold();
        return TimeRule.text(span)
                + (told == null ? "" : ", last told on " + LocalDate.ofInstant(told, ZoneOffset.UTC));
    }

    private static String relation(StateAccount.StateRelation relation) {
        return ShortIris.shorten(relation.holder()) + " " + relation.kindName() + " "
                + ShortIris.shorten(relation.other());
    }

    /**
     * Explains a claimed distance beside the computed one.
     *
     * @param iri the comparison's IRI
     * @param comparison both figures
     * @return lines of text without a line end
     */
    public static List<String> distance(String iri, DistanceComparison comparison) {
        List<String> lines = new ArrayList<>(List.of("distance " + ShortIris.shorten(iri), ""));
        BigDecimal reported = comparison.reportedMetres();
        lines.add("reported " + reported + " m, computed " + comparison.computedMetres() + " m   ("
                + (comparison.discrepancy() ? "disputed" : "they agree") + ")");
        lines.add("  rule     " + DistanceRule.NAME + ": A claimed distance is flagged if the computed one, rounded as"
                + " it was, differs from it by more than a tenth.");
        lines.add("  formula  |round(geodesic WGS 84) − claimed| > 0.1 × claimed");
        lines.add("  page     docs/rules/" + DistanceRule.NAME + ".md");
        AssessmentExplanation.addBases(
                lines,
                List.of(new Basis(
                        comparison.claim().provenance(),
                        comparison.claim().distance().number().toPlainString() + " "
                                + comparison.claim().distance().unit())));
        lines.add("  outcome  between " + comparison.claim().from().wkt() + " and "
                + comparison.claim().to().wkt() + " (longitude latitude)");
        return lines;
    }
}
