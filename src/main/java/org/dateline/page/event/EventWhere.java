package org.dateline.page.event;

import java.util.List;
import java.util.stream.Collectors;
import org.dateline.model.Iri;
import org.dateline.model.Position;
import org.dateline.model.evidence.AssessedEvent;
import org.dateline.page.map.LocatorMap;
import org.jspecify.annotations.Nullable;

/**
 * The places of an event.
 *
 * @param places the assessed places
 */
public record EventWhere(List<AssessedEvent.Site> places) {

    /** Keeps a copy. */
    public EventWhere {
        places = List.copyOf(places);
    }

    /** Each place with the outermost place that contains it. */
    public String inWords() {
        return places.stream()
                .map(site -> site.place().label()
                        + (site.within().isEmpty()
                                ? ""
                                : ", "
                                        + site.within()
                                                .get(site.within().size() - 1)
                                                .label()))
                .collect(Collectors.joining("; "));
    }

    /** A small map around the first place with known coordinates; null if there is none. */
    public @Nullable LocatorMap locator() {
        for (AssessedEvent.Site site : places) {
            Position point = site.point();
            if (point != null) {
                String precision = site.precision()
                        .map(named -> Iri.localName(named.iri()))
                        .orElse("");
                return LocatorMap.around(
                        site.place().label(), point.latitude(), point.longitude(), LocatorMap.radiusOf(precision));
            }
        }
        return null;
    }
}
