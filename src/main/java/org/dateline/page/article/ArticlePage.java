// SPDX-License-Identifier: Apache-2.0
package org.dateline.page.article;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.dateline.model.Named;
import org.dateline.model.Namespaces;
import org.dateline.model.changes.Withdrawal;
import org.dateline.model.evidence.ClaimDetails;
import org.dateline.model.evidence.Mention;
import org.dateline.model.evidence.ReportDetails;
import org.dateline.model.evidence.ReportView;
import org.dateline.model.review.Review;
import org.dateline.page.Link;
import org.dateline.page.Page;
import org.dateline.page.PageMetadata;
import org.dateline.page.PagePaths;
import org.dateline.page.changes.ComparisonTables;
import org.dateline.page.changes.ComparisonWording;
import org.dateline.page.event.EventJsonLd;
import org.dateline.page.event.LinkedPage;

/**
 * The page of an article and its report: events, claims and mentions.
 *
 * @param view the report
 * @param reading the text with annotations, if the store holds the text
 * @param reviews the reviews of its facts, newest first, by the IRI of the fact
 * @param alone what would change without the report; empty where finding that out takes long
 * @param paths the paths of pages
 * @param formats links to other formats
 */
public record ArticlePage(
        ReportView view,
        Optional<ReadingView> reading,
        Map<String, List<Review>> reviews,
        Optional<Withdrawal> alone,
        PagePaths paths,
        List<Link> formats)
        implements Page, LinkedPage {
    private static final int MOST_ALONE = 12;

    /** Keeps copies. */
    public ArticlePage {
        reviews = Map.copyOf(reviews);
        formats = List.copyOf(formats);
    }

    @Override
    public String template() {
        return "article/article.jte";
    }

    @Override
    public PageMetadata metadata() {
        ObjectNode article = EventJsonLd.article(report());
        article.put("@context", Namespaces.SCHEMA);
        view.events().stream().limit(50).forEach(account -> article.withArray("about")
                .addObject()
                .put("@type", "Event")
                .put("@id", account.event().event().iri())
                .put("name", account.event().event().label()));
        return PageMetadata.titled(report().title())
                .describedAs(description())
                .withJsonLd(article.toString())
                .withScripts(reading.isPresent() ? new String[] {"js/article.js"} : new String[0])
                .withFormats(formats);
    }

    private String description() {
        String by = report().parties().publisher().map(Named::label).orElse("An article");
        String events = view.events().stream()
                .limit(4)
                .map(one -> one.event().event().label())
                .collect(Collectors.joining("; "));
        return by + (report().day().isEmpty() ? "" : ", " + report().day()) + ". "
                + (events.isEmpty() ? "" : "Events: " + events + ".");
    }

    /** What rests on the report alone, in short. */
    public Optional<ComparisonTables> restingOnIt() {
        return alone.map(withdrawal ->
                new ComparisonTables(withdrawal.changes(), paths, MOST_ALONE, ComparisonWording.WITHDRAWAL));
    }

    /** The page with all that would change without the report. */
    public String without() {
        return "/changes?without=" + encoded(report().iri());
    }

    /** The report. */
    public ReportDetails report() {
        return view.report();
    }

    /** The claimants with the number of their claims, the most frequent first. */
    public Map<Named, Long> claimants() {
        Map<Named, Long> claimants = new LinkedHashMap<>();
        view.claims().stream()
                .flatMap(claim -> claim.speech().claimant().stream())
                .collect(Collectors.groupingBy(who -> who, LinkedHashMap::new, Collectors.counting()))
                .entrySet()
                .stream()
                .sorted(Map.Entry.<Named, Long>comparingByValue().reversed())
                .forEach(entry -> claimants.put(entry.getKey(), entry.getValue()));
        return claimants;
    }

    /** The mentions, one line for each position, in the order of the text. */
    public List<MentionLine> mentions() {
        Map<String, String> names = view.context().subjects().stream()
                .collect(Collectors.toMap(Named::iri, Named::label, (one, other) -> one));
        view.claims().forEach(claim -> names.put(claim.iri(), claim.who() + ": " + claim.inShort()));
        Map<String, MentionLine> lines = new LinkedHashMap<>();
        view.mentions().forEach(mention -> lines.computeIfAbsent(
                        mention.anchor(), anchor -> new MentionLine(mention, new ArrayList<>()))
                .subjects()
                .add(new Link(names.getOrDefault(mention.subject(), mention.subject()), paths.doc(mention.subject()))));
        return List.copyOf(lines.values());
    }

    /**
     * The mentions at one position of the text.
     *
     * @param mention one of them
     * @param subjects the things that they denote
     */
    public record MentionLine(Mention mention, List<Link> subjects) {}

    /** The numbers and words of a claim in a line. */
    public String summary(ClaimDetails claim) {
        return claim.content().casualties().isPresent()
                        && !claim.content().gist().isEmpty()
                ? claim.content().casualties().get().inWords() + ": "
                        + claim.content().gist()
                : claim.inShort();
    }

    /** The newest revision of this report, if this is an older one. */
    public Optional<ReportDetails> newest() {
        return view.context().revisions().stream()
                .filter(other -> revision(other) > revision(report()))
                .max(Comparator.comparingLong(ArticlePage::revision));
    }

    /** The number of a revision, from the end of its IRI; 0 without a number. */
    public static long revision(ReportDetails record) {
        String number = record.iri().replaceFirst(".*/(?=\\d{1,9}$)", "");
        return number.matches("\\d{1,9}") ? Long.parseLong(number) : 0;
    }

    /** The current review of a fact, if there is one. */
    public Optional<Review> review(String fact) {
        return reviews.getOrDefault(fact, List.of()).stream()
                .limit(1)
                .filter(Review::isInForce)
                .findFirst();
    }

    /** The CSS class for the current review of a fact, with a space before it; empty without a review. */
    public String reviewed(String fact) {
        return review(fact).map(review -> " " + review.decision().word()).orElse("");
    }

    /** The address at which a fact is reviewed. */
    public String reviewing(String fact) {
        return "/review?report=" + encoded(report().iri()) + "&fact=" + encoded(fact);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    /** The target of marked words: the page of the thing that they denote, or the fact beside the text if the thing has no page. */
    public String href(Annotation note) {
        return note.fact().thing().iri().isEmpty()
                ? "#" + note.fact().anchor()
                : link(note.fact().thing()).href();
    }

    /** The address of the part of the text with that offset, in code points. */
    public String at(int offset) {
        return with("at=" + offset) + "#text";
    }

    /** The address of the page from an event and claim with that number (from 0) onwards. */
    public String from(int from) {
        return with("from=" + from);
    }

    private String with(String parameter) {
        String doc = paths.doc(report().iri());
        return doc + (doc.contains("?") ? "&" : "?") + parameter;
    }
}
