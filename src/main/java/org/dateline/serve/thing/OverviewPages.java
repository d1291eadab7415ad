package org.dateline.serve.thing;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dateline.page.Link;
import org.dateline.page.overview.ActorPage;
import org.dateline.page.overview.PlacePage;
import org.dateline.page.overview.TypePage;
import org.dateline.query.overview.ActorViewReader;
import org.dateline.query.overview.PlaceViewReader;
import org.dateline.query.overview.TypeViewReader;
import org.dateline.serve.http.RdfFormat;
import org.dateline.serve.site.Site;

/** The pages of actors, places and types of events. */
final class OverviewPages {
    private final Site site;
    private final ActorViewReader actors;
    private final PlaceViewReader places;
    private final TypeViewReader types;

    OverviewPages(Site site) {
        this.site = site;
        this.actors = new ActorViewReader(site.store(), site.timelines());
        this.places = new PlaceViewReader(site.store(), site.timelines());
        this.types = new TypeViewReader(site.store(), site.ontology(), site.timelines());
    }

    /** The page of an actor; nothing where nothing says who it is. */
    Optional<String> actor(HttpServletRequest request, String iri) {
        return actors.find(iri).map(view -> site.pages().render(new ActorPage(view, site.links(), formats(iri))));
    }

    /** The page of a place; nothing where nothing says what it is called. */
    Optional<String> place(HttpServletRequest request, String iri) {
        return places.find(iri).map(view -> site.pages().render(new PlacePage(view, site.links(), formats(iri))));
    }

    /** The page of a type of events; nothing where it is none. */
    Optional<String> type(HttpServletRequest request, String iri) {
        return types.find(iri).map(view -> site.pages().render(new TypePage(view, site.links(), formats(iri))));
    }

    private List<Link> formats(String iri) {
        String document = site.paths().document(iri);
        boolean browsed = document.startsWith("/browse");
        List<Link> links = new ArrayList<>(browsed ? List.of() : RdfFormat.links(document));
        links.add(new Link("Statements", document + (browsed ? "&" : "?") + "view=statements"));
        return links;
    }
}
