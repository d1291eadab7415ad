// SPDX-License-Identifier: Apache-2.0
package org.dateline.serve.search;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dateline.model.EnglishText;
import org.dateline.model.text.HighlightedText;
import org.dateline.model.text.SpellingCorrection;
import org.dateline.model.text.TextHit;
import org.dateline.model.text.TextHits;
import org.dateline.model.text.TextKind;
import org.dateline.model.text.TextQuery;
import org.dateline.page.Link;
import org.dateline.page.search.SearchPage;
import org.dateline.page.search.SearchPage.Group;
import org.dateline.page.search.SearchPage.Result;
import org.dateline.page.search.SearchPage.Tab;
import org.dateline.query.text.HitDetailReader;
import org.dateline.query.text.HitDetailReader.Detail;
import org.dateline.query.text.WordSearch.Answer;
import org.dateline.serve.site.LocalPaths;
import org.dateline.store.Store;
import org.jspecify.annotations.Nullable;

/** Makes the page that shows the result of a search. */
final class SearchPageBuilder {
    private static final String PATH = "/search";
    private static final Map<TextKind, String> PLURALS = Map.of(
            TextKind.EVENT, "Events",
            TextKind.ACTOR, "People and groups",
            TextKind.PLACE, "Places",
            TextKind.ARTICLE, "Articles",
            TextKind.CLAIM, "Claims and quotes",
            TextKind.THING, "Other things");
    private static final Map<String, String> CLASSES = Map.of(
            "Person", "person",
            "Organization", "organisation",
            "GovernmentOrganization", "government body",
            "NewsMediaOrganization", "news outlet",
            "ArmedGroup", "armed group",
            "SovereignState", "state");

    private final LocalPaths paths;
    private final Store store;
    private final SearchRequest search;

    SearchPageBuilder(LocalPaths paths, Store store, SearchRequest search) {
        this.paths = paths;
        this.store = store;
        this.search = search;
    }

    /** The page without a search. */
    SearchPage empty() {
        return new SearchPage("", List.of(), List.of(), List.of(), null, List.of());
    }

    /** The page of the hits of one kind. */
    SearchPage ofKind(Answer answer, TextKind kind) {
        List<TextHit> hits = answer.hits().hits();
        int total = answer.hits().counts().getOrDefault(kind, 0);
        int seen = search.from() + hits.size();
        String next = seen < total && seen <= TextQuery.DEEPEST ? search.path(PATH, search.kind(), seen) : null;
        List<Group> groups = hits.isEmpty() ? List.of() : List.of(new Group("", results(hits), null));
        return page(answer, groups, next);
    }

    /** The page of the best hits of each kind. The kind of the best hit comes first. */
    SearchPage grouped(Answer answer, Map<TextKind, List<TextHit>> best) {
        Set<TextKind> order = new LinkedHashSet<>();
        answer.hits().hits().forEach(hit -> order.add(hit.kind()));
        order.addAll(EnumSet.allOf(TextKind.class));
        List<Group> groups = new ArrayList<>();
        for (TextKind kind : order) {
            List<TextHit> hits = best.getOrDefault(kind, List.of());
            if (!hits.isEmpty()) {
                int total = answer.hits().counts().getOrDefault(kind, 0);
                groups.add(new Group(PLURALS.getOrDefault(kind, ""), results(hits), all(kind, hits.size(), total)));
            }
        }
        return page(answer, groups, null);
    }

    private @Nullable Link all(TextKind kind, int shown, int total) {
        return shown >= total
                ? null
                : new Link("All " + EnglishText.number(total), search.path(PATH, Optional.of(kind), 0));
    }

    private SearchPage page(Answer answer, List<Group> groups, @Nullable String next) {
        Link json = new Link("JSON", search.path(PATH + ".json", search.kind(), search.from()));
        return new SearchPage(search.q(), tabs(answer.hits()), notes(answer), groups, next, List.of(json));
    }

    private List<Tab> tabs(TextHits hits) {
        if (hits.total() == 0) {
            return List.of();
        }
        List<Tab> tabs = new ArrayList<>();
        tabs.add(tab("Everything", hits.total(), Optional.empty()));
        hits.counts().forEach((kind, count) -> tabs.add(tab(PLURALS.getOrDefault(kind, ""), count, Optional.of(kind))));
        return tabs;
    }

    private Tab tab(String text, int count, Optional<TextKind> kind) {
        return new Tab(
                new Link(text, search.path(PATH, kind, 0)), EnglishText.number(count), kind.equals(search.kind()));
    }

    private List<String> notes(Answer answer) {
        List<String> notes = new ArrayList<>();
        answer.hits().respelled().forEach(word -> notes.add(note(word, answer.hits())));
        if (answer.hits().partial()) {
            notes.add("No result contains all of these words. These results contain some of them.");
        }
        if (!answer.complete()) {
            notes.add("The newest changes are not searched yet. More results may follow in a moment.");
        }
        if (answer.plain()) {
            notes.add("The SPARQL engine behind this server holds too much data to index. Only labels with exactly this"
                    + " spelling were searched.");
        }
        return notes;
    }

    private static String note(SpellingCorrection word, TextHits hits) {
        String nothing = "No result contains the word “" + word.word() + "”";
        if (!word.instead().isEmpty()) {
            return nothing + ". These results match similar words: " + String.join(", ", word.instead()) + ".";
        }
        return hits.total() == 0 ? nothing + " or a similar word." : nothing + ".";
    }

    private List<Result> results(List<TextHit> hits) {
        Map<String, Detail> details = HitDetailReader.of(store, hits);
        return hits.stream()
                .map(hit -> result(hit, details.getOrDefault(hit.iri(), Detail.NONE)))
                .toList();
    }

    private Result result(TextHit hit, Detail detail) {
        boolean cited = !detail.citation().isEmpty();
        return new Result(
                paths.of(hit.iri()),
                cited ? HighlightedText.plain(detail.citation()) : hit.name(),
                hit.also().orElse(null),
                cited ? hit.name() : hit.fragment().orElse(null),
                facts(hit, detail),
                hit.kind() == TextKind.EVENT && detail.status().isEmpty() ? "unknown" : detail.status());
    }

    /** The facts that distinguish a thing from others with the same name. */
    static String facts(TextHit hit, Detail detail) {
        return Stream.of(
                        CLASSES.getOrDefault(detail.what(), hit.kind() == TextKind.THING ? detail.what() : ""),
                        detail.by(),
                        detail.when(),
                        detail.where(),
                        detail.sources() > 0 ? EnglishText.count(detail.sources(), "source") : "",
                        hit.events() > 0 ? "in " + EnglishText.count(hit.events(), "event") : "")
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" · "));
    }
}
