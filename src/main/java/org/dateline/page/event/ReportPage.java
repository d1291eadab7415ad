package org.dateline.page.event;

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
import org.dateline.model.evidence.ClaimDetails;
import org.dateline.model.evidence.Mention;
import org.dateline.model.evidence.ReportDetails;
import org.dateline.model.evidence.ReportView;
import org.dateline.model.review.Review;
import org.dateline.page.Link;
import org.dateline.page.Page;
import org.dateline.page.PageMetadata;
import org.dateline.page.PagePaths;
import org.dateline.page.reading.Annotation;
import org.dateline.page.reading.ReadingView;

/**
 * An article together with our record of it: what it reports, whom it quotes, the words it was read from.
 *
 * @param view what is shown
 * @param reading its text, where that is kept
 * @param reviews what was decided of its facts, the newest first, by fact
 * @param paths where things are shown
 * @param formats the same for programs
 */
public record ReportPage(
        ReportView view,
        Optional<ReadingView> reading,
        Map<String, List<Review>> reviews,
        PagePaths paths,
        List<Link> formats)
        implements Page, LinkedPage {

    /** Keeps copies. */
    public ReportPage {
        reviews = Map.copyOf(reviews);
        formats = List.copyOf(formats);
    }

    @Override
    public String template() {
        return "event/report.jte";
    }

    @Override
    public PageMetadata shell() {
        ObjectNode article = EventJsonLd.article(report());
        article.put("@context", Namespaces.SCHEMA);
        view.told().stream().limit(50).forEach(told -> article.withArray("about")
                .addObject()
                .put("@type", "Event")
                .put("@id", told.event().event().iri())
                .put("name", told.event().event().label()));
        return PageMetadata.titled(report().title())
                .describedAs(description())
                .withJsonLd(article.toString())
                .withScripts(reading.isPresent() ? new String[] {"js/article.js"} : new String[0])
                .withFormats(formats);
    }

    private String description() {
        String by = report().parties().publisher().map(Named::label).orElse("An article");
        String told = view.told().stream()
                .limit(4)
                .map(one -> one.event().event().label())
                .collect(Collectors.joining("; "));
        return by + (report().day().isEmpty() ? "" : ", " + report().day()) + ". "
                + (told.isEmpty() ? "" : "It tells of: " + told + ".");
    }

    /** The record. */
    public ReportDetails report() {
        return view.report();
    }

    /** Who is quoted or cited, with how many claims each, the most cited first. */
    public Map<Named, Long> cited() {
        Map<Named, Long> cited = new LinkedHashMap<>();
        view.claims().stream()
                .flatMap(claim -> claim.speech().claimant().stream())
                .collect(Collectors.groupingBy(who -> who, LinkedHashMap::new, Collectors.counting()))
                .entrySet()
                .stream()
                .sorted(Map.Entry.<Named, Long>comparingByValue().reversed())
                .forEach(entry -> cited.put(entry.getKey(), entry.getValue()));
        return cited;
    }

    /** The mentions, one line for each stretch of words, in the order of the text. */
    public List<Place> places() {
        Map<String, String> names =
                view.kin().subjects().stream().collect(Collectors.toMap(Named::iri, Named::label, (one, other) -> one));
        view.claims().forEach(claim -> names.put(claim.iri(), claim.who() + ": " + claim.inShort()));
        Map<String, Place> places = new LinkedHashMap<>();
        view.mentions().forEach(mention -> places.computeIfAbsent(
                        mention.anchor(), anchor -> new Place(mention, new ArrayList<>()))
                .subjects()
                .add(new Link(names.getOrDefault(mention.subject(), mention.subject()), paths.doc(mention.subject()))));
        return List.copyOf(places.values());
    }

    /**
     * A stretch of words.
     *
     * @param mention one mention of it
     * @param subjects what it denotes
     */
    public record Place(Mention mention, List<Link> subjects) {}

    /** A claim's figures and words in a line. */
    public String said(ClaimDetails claim) {
        return claim.content().harmed().isPresent() && !claim.content().gist().isEmpty()
                ? claim.content().harmed().get().inWords() + ": "
                        + claim.content().gist()
                : claim.inShort();
    }

    /** The newest revision of this record, where this is an older one. */
    public Optional<ReportDetails> newest() {
        return view.kin().revisions().stream()
                .filter(other -> revision(other) > revision(report()))
                .max(Comparator.comparingLong(ReportPage::revision));
    }

    /** Which revision a record is, by the number at the end of its name; 0 where there is none. */
    public static long revision(ReportDetails record) {
        String number = record.iri().replaceFirst(".*/(?=\\d{1,9}$)", "");
        return number.matches("\\d{1,9}") ? Long.parseLong(number) : 0;
    }

    /** The decision that stands on a fact, if there is one. */
    public Optional<Review> review(String fact) {
        return reviews.getOrDefault(fact, List.of()).stream()
                .limit(1)
                .filter(Review::stands)
                .findFirst();
    }

    /** How the decision on a fact shows on its words and lines: a class, with a space before; empty where there is none. */
    public String reviewed(String fact) {
        return review(fact).map(review -> " " + review.decision().word()).orElse("");
    }

    /** Where a fact is reviewed. */
    public String reviewing(String fact) {
        return "/review?report=" + encoded(report().iri()) + "&fact=" + encoded(fact);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    /** Where marked words lead: to the page of what they denote, for want of one to the fact beside the text. */
    public String href(Annotation note) {
        return note.fact().thing().iri().isEmpty()
                ? "#" + note.fact().anchor()
                : link(note.fact().thing()).href();
    }

    /** The address of the part of the text that holds a place in it. */
    public String at(int offset) {
        return with("at=" + offset) + "#text";
    }

    /** The address of the page from some event and claim on. */
    public String from(int from) {
        return with("from=" + from);
    }

    private String with(String parameter) {
        String doc = paths.doc(report().iri());
        return doc + (doc.contains("?") ? "&" : "?") + parameter;
    }
}
