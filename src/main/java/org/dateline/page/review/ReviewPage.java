// SPDX-License-Identifier: Apache-2.0
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
import org.dateline.page.article.Annotation;
import org.dateline.page.event.LinkedPage;

/**
 * The page of one fact of an article, with forms to accept, correct or reject it.
 *
 * @param form the fact and its extracted values
 * @param reviews the earlier reviews of it, newest first
 * @param types the event types to choose from, by concept scheme
 * @param refusal why no review is possible here; empty if reviews are possible
 * @param paths the paths of pages
 */
public record ReviewPage(FactForm form, List<Review> reviews, List<TypeGroup> types, String refusal, PagePaths paths)
        implements Page, LinkedPage {
    private static final String INDENT = "\u00a0\u00a0\u00a0";

    /**
     * The event types of one concept scheme.
     *
     * @param label the name of the scheme
     * @param types its types; narrower ones come after the type that they belong to
     */
    public record TypeGroup(String label, List<TypeOption> types) {
        /** Keeps a copy. */
        public TypeGroup {
            types = List.copyOf(types);
        }
    }

    /**
     * An event type in the list.
     *
     * @param type the type
     * @param depth the number of broader types above it
     */
    public record TypeOption(Named type, int depth) {
        /** Its label, indented by its depth: lists of HTML have no other way to show a tree. */
        public String text() {
            return INDENT.repeat(depth) + type.label();
        }
    }

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
    public PageMetadata metadata() {
        return PageMetadata.titled("Review: " + form.fact().thing().label());
    }

    /** The fact as an annotation. */
    public Annotation note() {
        return new Annotation(1, form.fact());
    }

    /** The address of the fact on the page of the article. */
    public String back() {
        String doc = paths.doc(form.report().iri());
        String part = form.fact().at().isEmpty()
                ? ""
                : (doc.contains("?") ? "&" : "?") + "at="
                        + form.fact().at().get(0).begin();
        return doc + part + "#" + form.fact().anchor();
    }

    /** The current value of a field: the extracted value, or the value of the last correction. */
    public String value(String field) {
        Map<String, String> values = new HashMap<>(form.fields());
        reviews.stream()
                .limit(1)
                .flatMap(review -> review.changes().stream())
                .forEach(change -> values.put(change.field(), change.value()));
        return values.getOrDefault(field, "");
    }

    /** The options of a field, with its current value among them. */
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

    /** The current event type, where it is none of the listed ones. */
    public List<Named> otherType() {
        List<Named> listed = types.stream()
                .flatMap(group -> group.types().stream())
                .map(TypeOption::type)
                .toList();
        List<Named> all = options("type", listed);
        return all.subList(0, all.size() - listed.size());
    }

    /** Whether there is a review that can be withdrawn. */
    public boolean isDecided() {
        return reviews.stream().limit(1).anyMatch(Review::isInForce);
    }

    /** Whether the fact is of one of these kinds. */
    public boolean is(FactKind... kinds) {
        return List.of(kinds).contains(form.fact().kind());
    }

    /** The statuses to choose from. */
    public List<Status> statuses() {
        return java.util.Arrays.stream(Status.values())
                .filter(status -> status != Status.UNKNOWN)
                .toList();
    }

    /** Whether the field holds the IRI of that status. */
    public boolean isStatus(Status status) {
        return Status.ofIri(value("status")) == status;
    }
}
