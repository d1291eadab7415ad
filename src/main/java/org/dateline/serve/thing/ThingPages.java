// SPDX-License-Identifier: Apache-2.0
package org.dateline.serve.thing;

import jakarta.servlet.http.HttpServletRequest;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dateline.page.Pages;
import org.dateline.page.overview.OverviewLinks;
import org.dateline.query.ThingTypes;
import org.dateline.query.timeline.TimelineService;
import org.dateline.serve.changes.WithdrawalFinder;
import org.dateline.serve.http.ListParameters;
import org.dateline.serve.http.RequestException;
import org.dateline.serve.site.LocalPaths;
import org.dateline.serve.site.ShippedOntology;
import org.dateline.store.Store;

/**
 * Makes the pages of the kinds of things that have one. {@link ThingServlet} asks here first when a client wants HTML, at
 * {@code /doc/…}, {@code …/name.html} or {@code /browse?iri=}. All other things, and all requests with {@code ?view=statements} or
 * {@code ?page=}, get a page from {@link GenericPages}.
 *
 * <p>To add a kind of page, add a {@link ThingKind} and a line to {@link #of}. The renderer returns the whole document, or nothing
 * where it does not know the thing. It may read the parameters of the request, and throws {@link RequestException} for invalid ones.
 * The servlet does content negotiation and sets {@code Vary}, {@code Link}, the validators and the content security policy.
 */
public final class ThingPages {
    private final Store store;
    private final ShippedOntology ontology;
    private final Map<ThingKind, Renderer> renderers = new EnumMap<>(ThingKind.class);

    /** Makes the page of one kind of thing. */
    @FunctionalInterface
    interface Renderer {
        /**
         * The page as an HTML document.
         *
         * @param request the request, for its parameters
         * @param iri the thing
         * @return empty where the thing is unknown, or where the generic page shows it better
         */
        Optional<String> find(HttpServletRequest request, String iri);
    }

    /**
     * Pages for some kinds.
     *
     * @param store gives the classes of a thing
     * @param ontology gives the classes of a thing that the store does not describe
     */
    ThingPages(Store store, ShippedOntology ontology, Map<ThingKind, Renderer> renderers) {
        this.store = store;
        this.ontology = ontology;
        this.renderers.putAll(renderers);
    }

    /**
     * The pages of all kinds that have one.
     *
     * @param store what the pages show
     * @param events the pages of events
     * @param kinds gives the classes of a thing
     */
    public static ThingPages of(
            Pages pages,
            OverviewLinks links,
            LocalPaths paths,
            Store store,
            ShippedOntology ontology,
            TimelineService timelines,
            EventPages events,
            Store kinds,
            WithdrawalFinder withdrawals) {
        OverviewPages overviews = new OverviewPages(pages, links, paths, store, ontology, timelines);
        ArticlePages articles = new ArticlePages(pages, paths, store, ontology, withdrawals);
        Map<ThingKind, Renderer> renderers = new EnumMap<>(ThingKind.class);
        renderers.put(ThingKind.ACTOR, overviews::actor);
        renderers.put(ThingKind.PLACE, overviews::place);
        renderers.put(ThingKind.TYPE, overviews::type);
        renderers.put(ThingKind.EVENT, events::find);
        renderers.put(ThingKind.CLAIM, new ClaimPages(pages, paths, store, ontology)::find);
        renderers.put(ThingKind.SOURCE, articles::find);
        renderers.put(ThingKind.ARTICLE, articles::find);
        return new ThingPages(kinds, ontology, renderers);
    }

    /** The page of a thing by its kind; empty where there is none. */
    Optional<String> find(HttpServletRequest request, String iri) {
        if (ListParameters.find(request, "view").equals(Optional.of("statements"))
                || ListParameters.find(request, "page").isPresent()) {
            return Optional.empty();
        }
        Set<String> stored = ThingTypes.list(store, iri);
        Set<String> types = stored.isEmpty() ? ontology.types(iri) : stored;
        return renderers.entrySet().stream()
                .filter(renderer -> renderer.getKey().isOf(types))
                .flatMap(renderer -> renderer.getValue().find(request, iri).stream())
                .findFirst();
    }
}
