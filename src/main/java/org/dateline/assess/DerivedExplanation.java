package org.dateline.assess;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.dateline.model.Discrepancy;
import org.dateline.model.Finding.Basis;
import org.dateline.model.State;
import org.dateline.model.StateAccount;

/** Tells in plain text how a state or a discrepancy came about. */
public final class DerivedExplanation {
    private DerivedExplanation() {}

    /**
     * How a state came about.
     *
     * @param iri the state's IRI
     * @param state the state
     * @return lines of text without a line end
     */
    public static List<String> state(String iri, State state) {
        List<String> lines = new ArrayList<>(List.of("state " + ShortIris.shorten(iri), ""));
        lines.add(bond(state.bond()) + ", " + TimeRule.text(state.span()) + (state.disputed() ? "   (disputed)" : ""));
        lines.add(
                "  rule     " + StateRule.NAME + ": Takings, losses and statements begin an interval or support the one"
                        + " that holds; the next contrary one ends it.");
        lines.add("  formula  state = [begin(first telling), begin(next contrary telling) or its own end)");
        lines.add("  page     docs/rules/" + StateRule.NAME + ".md");
        AssessmentExplanation.said(
                lines,
                state.basis().stream()
                        .map(telling -> new Basis(telling.said(), text(telling, state)))
                        .toList());
        return lines;
    }

    private static String text(StateAccount telling, State state) {
        String what =
                bond(telling.bond()) + (telling.loss() ? " no longer" : "") + ", " + TimeRule.text(telling.span());
        boolean contrary = telling.loss() || !telling.bond().equals(state.bond());
        return contrary ? "ends it: " + what : what;
    }

    private static String bond(StateAccount.Bond bond) {
        return ShortIris.shorten(bond.holder()) + " " + bond.kindName() + " " + ShortIris.shorten(bond.other());
    }

    /**
     * How a discrepancy came about.
     *
     * @param iri the discrepancy's IRI
     * @param discrepancy both figures
     * @return lines of text without a line end
     */
    public static List<String> discrepancy(String iri, Discrepancy discrepancy) {
        List<String> lines = new ArrayList<>(List.of("discrepancy " + ShortIris.shorten(iri), ""));
        BigDecimal reported = discrepancy.reportedMetres();
        lines.add("reported " + reported + " m, computed " + discrepancy.computedMetres() + " m   (disputed)");
        lines.add(
                "  rule     " + DistanceRule.NAME + ": A claimed distance is flagged where the computed one, rounded as"
                        + " it was, differs by more than a tenth of it.");
        lines.add("  formula  |round(geodesic WGS 84) − claimed| > 0.1 × claimed");
        lines.add("  page     docs/rules/" + DistanceRule.NAME + ".md");
        AssessmentExplanation.said(
                lines,
                List.of(new Basis(
                        discrepancy.claim().said(),
                        discrepancy.claim().distance().number().toPlainString() + " "
                                + discrepancy.claim().distance().unit())));
        lines.add("  outcome  between " + discrepancy.claim().from().wkt() + " and "
                + discrepancy.claim().to().wkt() + " (longitude latitude)");
        return lines;
    }
}
