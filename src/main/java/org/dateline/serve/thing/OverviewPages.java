// SPDX-License-Identifier: Apache-2.0
package org.dateline.serve.thing;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.dateline.page.Pages;
import org.dateline.page.overview.ActorPage;
import org.dateline.page.overview.OverviewLinks;
import org.dateline.page.overview.PlacePage;
import org.dateline.page.overview.TypePage;
import org.dateline.query.overview.ActorViewReader;
import org.dateline.query.overview.PlaceViewReader;
import org.dateline.query.overview.TypeViewReader;
import org.dateline.query.timeline.TimelineService;
import org.dateline.serve.site.LocalPaths;
import org.dateline.serve.site.ShippedOntology;
import org.dateline.store.Store;

/** Makes the pages of actors, places and event types. */
final class OverviewPages {
    private final Pages pages;
    private final OverviewLinks links;
    private final LocalPaths paths;
    private final ActorViewReader actors;
    private final PlaceViewReader places;
    private final TypeViewReader types;

    OverviewPages(
            Pages pages,
            OverviewLinks links,
            LocalPaths paths,
            Store store,
            ShippedOntology ontology,
            TimelineService timelines) {
        this.pages = pages;
        this.links = links;
        this.paths = paths;
        this.actors = new ActorViewReader(store, timelines);
        this.places = new PlaceViewReader(store, timelines);
        this.types = new TypeViewReader(store, ontology.model(), timelines);
    }

    /** The page of an actor; empty where nothing describes the actor. */
    Optional<String> actor(HttpServletRequest request, String iri) {
        return actors.find(iri).map(view -> pages.render(new ActorPage(view, links, PageFormats.of(paths, iri))));
    }

    /** The page of a place; empty where the place has no name. */
    Optional<String> place(HttpServletRequest request, String iri) {
        return places.find(iri).map(view -> pages.render(new PlacePage(view, links, PageFormats.of(paths, iri))));
    }

    /** The page of an event type; empty where there is no such type. */
    Optional<String> type(HttpServletRequest request, String iri) {
        return types.find(iri).map(view -> pages.render(new TypePage(view, links, PageFormats.of(paths, iri))));
    }
}
