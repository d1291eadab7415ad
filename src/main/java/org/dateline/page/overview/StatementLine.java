// SPDX-License-Identifier: Apache-2.0
package org.dateline.page.overview;

import java.util.List;
import org.dateline.model.EnglishText;
import org.dateline.model.Report;
import org.dateline.model.overview.StatementView;
import org.dateline.page.Link;

/**
 * A statement as a line of a list.
 *
 * @param text its summary, or its exact words if there is no summary, linked to the claim
 * @param fragment its exact words if the text is a summary; otherwise empty
 * @param certainty its certainty in a word; empty if it is simply stated, or if unknown
 * @param claimants the claimants
 * @param about its subjects
 * @param source the report
 */
public record StatementLine(
        Link text, String fragment, String certainty, List<Link> claimants, List<Link> about, Source source) {

    /**
     * The report of a claim.
     *
     * @param report the report, linked to its page
     * @param date its date, as text; empty if unknown
     */
    public record Source(Link report, String date) {
        /** The source line of a report. */
        static Source of(Report report, String reportedAt, OverviewLinks links) {
            String named = report.publisher().isEmpty() ? report.name() : report.publisher();
            return new Source(new Link(named, links.paths().of(report.iri())), EnglishText.day(reportedAt));
        }
    }

    /** Keeps copies. */
    public StatementLine {
        claimants = List.copyOf(claimants);
        about = List.copyOf(about);
    }

    /** Lines, in the same order. */
    public static List<StatementLine> of(List<StatementView> statements, OverviewLinks links) {
        return statements.stream().map(statement -> of(statement, links)).toList();
    }

    private static StatementLine of(StatementView statement, OverviewLinks links) {
        boolean worded = !statement.gist().isEmpty();
        String certainty = "stated".equals(statement.certainty()) ? "" : statement.certainty();
        return new StatementLine(
                new Link(
                        worded ? statement.gist() : "“" + statement.fragment() + "”",
                        links.paths().of(statement.iri())),
                worded ? statement.fragment() : "",
                TermText.words(certainty),
                statement.parties().claimants().stream().map(links::link).toList(),
                statement.parties().about().stream().map(links::link).toList(),
                Source.of(statement.report(), statement.reportedAt(), links));
    }
}
