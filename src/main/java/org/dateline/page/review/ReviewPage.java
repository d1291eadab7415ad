package org.dateline.page.review;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.dateline.model.Iri;
import org.dateline.model.Named;
import org.dateline.model.Status;
import org.dateline.model.reading.FactKind;
import org.dateline.model.review.FactForm;
import org.dateline.model.review.Review;
import org.dateline.page.Page;
import org.dateline.page.PageMetadata;
import org.dateline.page.PagePaths;
import org.dateline.page.event.LinkedPage;
import org.dateline.page.reading.Annotation;

/**
 * One fact of an article, with forms to accept, correct or reject it.
 *
 * @param form the fact and what was read of it
 * @param reviews what was decided of it before, the newest first
 * @param types the types of events that it may be of
 * @param refusal why nothing can be decided here; empty where it can
 * @param paths where things are shown
 */
public record ReviewPage(FactForm form, List<Review> reviews, List<Named> types, String refusal, PagePaths paths)
        implements Page, LinkedPage {

    /** Keeps copies of the lists. */
    public ReviewPage {
        reviews = List.copyOf(reviews);
        types = List.copyOf(types);
    }

    @Override
    public String template() {
        return "review/review.jte";
    }

    @Override
    public PageMetadata shell() {
        return PageMetadata.titled("Review: " + form.fact().thing().label());
    }

    /** The fact as it stands beside the text. */
    public Annotation note() {
        return new Annotation(1, form.fact());
    }

    /** Where the article shows it. */
    public String back() {
        String doc = paths.doc(form.report().iri());
        String part = form.fact().at().isEmpty()
                ? ""
                : (doc.contains("?") ? "&" : "?") + "at="
                        + form.fact().at().get(0).begin();
        return doc + part + "#" + form.fact().anchor();
    }

    /** What a field says now: what was read, or what a correction that stands put in its place. */
    public String value(String field) {
        Map<String, String> values = new HashMap<>(form.fields());
        reviews.stream()
                .limit(1)
                .flatMap(review -> review.changes().stream())
                .forEach(change -> values.put(change.field(), change.value()));
        return values.getOrDefault(field, "");
    }

    /** The things that a field may say, what it says now among them. */
    public List<Named> options(String field, List<Named> things) {
        String now = value(field);
        boolean missing =
                !now.isEmpty() && things.stream().noneMatch(thing -> thing.iri().equals(now));
        String name = Iri.localName(now).replace('-', ' ');
        return missing
                ? Stream.concat(Stream.of(new Named(now, name)), things.stream())
                        .toList()
                : things;
    }

    /** Whether there is a decision that can be taken back. */
    public boolean isDecided() {
        return reviews.stream().limit(1).anyMatch(Review::stands);
    }

    /** Whether a fact of that kind has those fields. */
    public boolean is(FactKind... kinds) {
        return List.of(kinds).contains(form.fact().kind());
    }

    /** The words for a status. */
    public List<Status> statuses() {
        return java.util.Arrays.stream(Status.values())
                .filter(status -> status != Status.UNKNOWN)
                .toList();
    }

    /** What a status' word is where the field holds its IRI. */
    public boolean isStatus(Status status) {
        return Status.ofIri(value("status")) == status;
    }
}
