// SPDX-License-Identifier: Apache-2.0
package org.dateline.query.filter;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.dateline.model.BadParameterException;
import org.dateline.model.Named;
import org.dateline.model.text.NameFit;
import org.dateline.model.text.NameHits;
import org.dateline.model.text.TextHit;
import org.dateline.model.text.TextKind;
import org.dateline.model.timeline.UrlNames;
import org.dateline.model.timeline.UrlParameters;
import org.dateline.query.IndexNotReadyException;
import org.dateline.query.ThingExistence;
import org.dateline.query.text.WordSearch;
import org.dateline.query.timeline.TimelineService;
import org.dateline.store.Store;

/**
 * What the values of the filters by actor, place and type mean: an IRI, the short name of a thing's page, or a name in any spelling
 * that the search finds, such as {@code Haftar}. Safe for several threads.
 */
public final class FilterNames {
    private static final Map<String, TextKind> KINDS =
            Map.of("actor", TextKind.ACTOR, "place", TextKind.PLACE, "type", TextKind.TYPE);
    /** The kinds of things that take part in events. Data may use a thing of one kind as another: a country as an actor. */
    private static final List<TextKind> PARTS = List.of(TextKind.ACTOR, TextKind.PLACE, TextKind.THING);

    private static final int MOST = 12;
    /** Nobody types more; the check of a selection refuses them. */
    private static final int MOST_VALUES = 50;

    private final Store store;
    private final TimelineService timelines;
    private final WordSearch search;
    private final UrlNames names;
    private final TypeNames types;

    /**
     * The names of a store.
     *
     * @param names the short names of its things
     */
    public FilterNames(Store store, TimelineService timelines, WordSearch search, UrlNames names) {
        this.store = store;
        this.timelines = timelines;
        this.search = search;
        this.names = names;
        this.types = new TypeNames(timelines);
    }

    /**
     * Parameters with the IRIs of things in place of their names.
     *
     * @param parameters the parameters
     * @param renamed whether one of the values was a name that had to be looked up
     */
    public record Resolved(UrlParameters parameters, boolean renamed) {}

    /**
     * Replaces names by the IRIs of the things that they mean.
     *
     * @throws BadParameterException where a name fits several things or none; it contains what may be meant
     * @throws IndexNotReadyException where the names of a large store are still being read
     */
    public Resolved resolve(UrlParameters given) {
        Map<String, List<String>> values =
                new LinkedHashMap<>(names.toIris(given).values());
        boolean[] renamed = {false};
        for (String parameter : UrlNames.parameters()) {
            List<String> all = given.list(parameter);
            if (!all.isEmpty() && all.size() <= MOST_VALUES) {
                values.put(
                        parameter,
                        all.stream()
                                .map(value -> {
                                    String direct = direct(parameter, value);
                                    boolean isName = !UrlNames.isIri(value) && !isKnown(parameter, direct);
                                    renamed[0] |= isName;
                                    return isName ? byName(parameter, value.strip()) : direct;
                                })
                                .toList());
            }
        }
        return new Resolved(new UrlParameters(values), renamed[0]);
    }

    /** Whether a name in a filter stands for a thing, and for no other. */
    public boolean means(String parameter, String name, String iri) {
        try {
            return resolve(UrlParameters.NONE.with(parameter, name))
                    .parameters()
                    .list(parameter)
                    .equals(List.of(iri));
        } catch (BadParameterException | IndexNotReadyException e) {
            return false;
        }
    }

    private String direct(String parameter, String value) {
        return names.toIris(UrlParameters.NONE.with(parameter, value))
                .list(parameter)
                .get(0);
    }

    private boolean isKnown(String parameter, String iri) {
        return timelines.index().knows(iri)
                || ("type".equals(parameter) && types.knows(iri))
                || ThingExistence.is(store, iri);
    }

    private String byName(String parameter, String name) {
        NameHits found = named(parameter, name);
        List<TextHit> meant = inEvents(parameter, found.hits());
        if (found.fit() != NameFit.SOME && meant.size() == 1) {
            return meant.get(0).iri();
        }
        List<Named> choices = meant.stream()
                .map(hit -> new Named(hit.iri(), hit.name().text() + other(hit)))
                .toList();
        throw BadParameterException.unclear(
                parameter,
                name,
                found.fit().compareTo(NameFit.ALIKE) < 0 && !choices.isEmpty(),
                choices,
                choices.stream()
                        .map(choice -> shortName(parameter, choice.iri()))
                        .toList());
    }

    private static String other(TextHit hit) {
        return hit.also().map(also -> " (" + also.text() + ")").orElse("");
    }

    private NameHits named(String parameter, String name) {
        TextKind kind = KINDS.getOrDefault(parameter, TextKind.THING);
        if (kind == TextKind.TYPE) {
            return types.names().named(name, kind, MOST);
        }
        search.start(); // It starts by itself, but not before the index of events is read.
        WordSearch.Names found = search.named(name, kind, MOST);
        if (!found.complete() && found.hits().fit() != NameFit.WHOLE) {
            throw new IndexNotReadyException("The names of this store are still being read. Try again in a moment.");
        }
        return withOtherKinds(parameter, found.hits(), other -> search.named(name, other, MOST)
                .hits());
    }

    /** An event says, too, that a thing is an actor or a place, whatever its classes; so does the list of the filter. */
    private NameHits withOtherKinds(String parameter, NameHits ofKind, Function<TextKind, NameHits> ofOther) {
        NameHits found = ofKind;
        for (TextKind other : PARTS) {
            if (other != KINDS.get(parameter)) {
                found = withOthers(parameter, found, ofOther.apply(other));
            }
        }
        return found;
    }

    private NameHits withOthers(String parameter, NameHits typed, NameHits others) {
        List<TextHit> used =
                others.hits().stream().filter(hit -> isInEvents(parameter, hit)).toList();
        if (used.isEmpty() || (!typed.hits().isEmpty() && typed.fit().compareTo(others.fit()) < 0)) {
            return typed;
        }
        boolean isBetter = typed.hits().isEmpty() || others.fit().compareTo(typed.fit()) < 0;
        return isBetter
                ? new NameHits(others.fit(), used)
                : new NameHits(
                        typed.fit(),
                        Stream.concat(typed.hits().stream(), used.stream())
                                .limit(MOST)
                                .toList());
    }

    /** Whoever filters events means a thing that some event has; where no event has any of them, each of them may be meant. */
    private List<TextHit> inEvents(String parameter, List<TextHit> hits) {
        List<TextHit> used =
                hits.stream().filter(hit -> isInEvents(parameter, hit)).toList();
        return used.isEmpty() ? hits : used;
    }

    private boolean isInEvents(String parameter, TextHit hit) {
        return switch (parameter) {
            case "type" -> types.events(hit) > 0;
            case "actor" -> timelines.index().isActor(hit.iri());
            default -> timelines.index().isPlace(hit.iri());
        };
    }

    /** The value of a parameter that stands for a thing in the shortest way. */
    public String shortName(String parameter, String iri) {
        return names.toShort(UrlParameters.NONE.with(parameter, iri))
                .list(parameter)
                .get(0);
    }

    /** Things whose names begin with what is typed into a filter, those that no event has last. */
    public List<TextHit> suggest(String parameter, String text, int limit) {
        NameHits found = "type".equals(parameter)
                ? types.names().named(text, TextKind.TYPE, MOST)
                : withOtherKinds(
                        parameter,
                        search.suggestNamed(text, KINDS.getOrDefault(parameter, TextKind.THING), MOST),
                        other -> search.suggestNamed(text, other, MOST));
        List<TextHit> ordered = new ArrayList<>(inEvents(parameter, found.hits()));
        found.hits().stream().filter(hit -> !ordered.contains(hit)).forEach(ordered::add);
        return ordered.stream().limit(limit).toList();
    }
}
