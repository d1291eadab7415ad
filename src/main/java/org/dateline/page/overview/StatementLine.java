package org.dateline.page.overview;

import java.util.List;
import org.dateline.model.EnglishText;
import org.dateline.model.Report;
import org.dateline.model.overview.StatementView;
import org.dateline.page.Link;

/**
 * What somebody says, as a line.
 *
 * @param text in our words, else verbatim, linked to the claim
 * @param fragment verbatim, where the text is in our words; else empty
 * @param certainty how it is said, in a word; empty where that is not known
 * @param claimants who says it
 * @param about what it is about
 * @param source which reports it
 */
public record StatementLine(
        Link text, String fragment, String certainty, List<Link> claimants, List<Link> about, Source source) {

    /**
     * The report of a claim.
     *
     * @param report linked
     * @param date when, readable; empty where that is not known
     */
    public record Source(Link report, String date) {
        /** The source of something that a report has. */
        static Source of(Report report, String reportedAt, OverviewLinks links) {
            String title = report.publisher().isEmpty() ? report.headline() : report.publisher();
            String named = title.isEmpty() ? report.iri().replaceFirst(".*/id/", "") : title;
            return new Source(new Link(named, links.paths().of(report.iri())), EnglishText.day(reportedAt));
        }
    }

    /** Keeps copies. */
    public StatementLine {
        claimants = List.copyOf(claimants);
        about = List.copyOf(about);
    }

    /** Lines, in the same order. */
    public static List<StatementLine> of(List<StatementView> sayings, OverviewLinks links) {
        return sayings.stream().map(saying -> of(saying, links)).toList();
    }

    private static StatementLine of(StatementView saying, OverviewLinks links) {
        boolean worded = !saying.gist().isEmpty();
        String certainty = "stated".equals(saying.certainty()) ? "" : saying.certainty();
        return new StatementLine(
                new Link(
                        worded ? saying.gist() : "“" + saying.fragment() + "”",
                        links.paths().of(saying.iri())),
                worded ? saying.fragment() : "",
                TermText.words(certainty),
                saying.between().claimants().stream().map(links::link).toList(),
                saying.between().about().stream().map(links::link).toList(),
                Source.of(saying.report(), saying.reportedAt(), links));
    }
}
