// SPDX-License-Identifier: Apache-2.0
package org.dateline.query.overview;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.dateline.index.timeline.TimelineIndex;
import org.dateline.model.Report;
import org.dateline.model.timeline.Selection;
import org.dateline.query.timeline.TimelineService;

/** The articles that the reports of a store rest on, each by our newest record of it, the newest first. */
public final class ArticleListReader {
    /** More publishers are not offered for choice. */
    private static final int PUBLISHERS = 500;

    private final List<Report> reports;
    private final Map<String, Long> events;

    private ArticleListReader(List<Report> reports, Map<String, Long> events) {
        this.reports = reports;
        this.events = events;
    }

    /** All articles as of the last commit. */
    public static ArticleListReader of(TimelineService timelines) {
        return of(timelines.index());
    }

    static ArticleListReader of(TimelineIndex index) {
        Map<String, Report> newest = new LinkedHashMap<>();
        index.reports().forEach(report -> newest.merge(key(report), report, ArticleListReader::newer));
        return new ArticleListReader(
                List.copyOf(newest.values()),
                index.matching(Selection.ALL, null).reports());
    }

    private static String key(Report report) {
        return report.article().isEmpty() ? report.iri() : report.article();
    }

    /** Revisions are numbered from 1: of names that differ only there the longer is the newer. */
    private static Report newer(Report one, Report other) {
        Comparator<Report> order =
                Comparator.comparing((Report report) -> report.iri().length()).thenComparing(Report::iri);
        return order.compare(one, other) >= 0 ? one : other;
    }

    /**
     * Those of a publisher and a time.
     *
     * @param publisher the name of who published it, whatever the case; empty for all
     * @param month the begin of the date, such as {@code 2019-04}; empty for all
     */
    public ArticleListReader chosen(String publisher, String month) {
        List<Report> some = reports.stream()
                .filter(report -> publisher.isEmpty() || report.publisher().equalsIgnoreCase(publisher))
                .filter(report -> report.published().startsWith(month))
                .toList();
        return new ArticleListReader(some, events);
    }

    /** How many there are. */
    public int total() {
        return reports.size();
    }

    /** Some of them. */
    public List<ListedArticle> list(int from, int most) {
        return reports.stream()
                .skip(from)
                .limit(most)
                .map(report -> new ListedArticle(report, events.getOrDefault(report.iri(), 0L)))
                .toList();
    }

    /** Who published any of them, those with the most first. */
    public List<String> publishers() {
        return reports.stream()
                .map(Report::publisher)
                .filter(name -> !name.isEmpty())
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()))
                .entrySet()
                .stream()
                .sorted(Map.Entry.<String, Long>comparingByValue().reversed().thenComparing(Map.Entry.comparingByKey()))
                .limit(PUBLISHERS)
                .map(Map.Entry::getKey)
                .toList();
    }
}
