// SPDX-License-Identifier: Apache-2.0
package org.dateline.extract.place;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Toponym resolution: decides which entry of the gazetteer each name denotes. The score of a candidate combines its
 * prominence, the words around the name, the countries that the article is about, and the distance to the other places
 * of the article (spatial proximity, Leidner 2007). Since the choices depend on each other, the scores are computed
 * again until the choices no longer change, at most three times.
 */
final class ToponymResolver {
    private static final int ROUNDS = 3;
    private static final double COUNTRY_WEIGHT = 3.5;
    private static final double NEIGHBOUR_WEIGHT = 0.8;
    private static final double DEMONYM_SCORE = 3;
    private static final double CONTAINER_SCORE = 4;
    private static final double OUTSIDE_CONTAINER_SCORE = -1;
    private static final double PROXIMITY_WEIGHT = 2;
    private static final double PROXIMITY_METRES = 200_000;
    private static final double CLEAR_MARGIN = 2;
    private static final double CLEAR_PLACE_WEIGHT = 0.7;

    private final Gazetteer gazetteer;
    private final PlaceContainment containment;
    private final CountryContext context;
    private final List<ToponymGroup> groups;
    private final Map<Integer, ToponymGroup> groupOf = new HashMap<>();
    private final Map<ToponymGroup, List<Gazetteer.Match>> matches = new HashMap<>();
    private final Map<ToponymGroup, GazetteerEntry> chosen = new HashMap<>();

    ToponymResolver(Gazetteer gazetteer, CountryContext context, List<ToponymGroup> groups) {
        this.gazetteer = gazetteer;
        this.containment = new PlaceContainment();
        this.context = context;
        this.groups = groups;
        groups.forEach(group -> group.indices().forEach(index -> groupOf.put(index, group)));
        groups.forEach(group -> matches.put(group, candidates(group)));
    }

    /** The candidates. Another spelling is a candidate only in a country that the article is about. */
    private List<Gazetteer.Match> candidates(ToponymGroup group) {
        return gazetteer.list(group.name()).stream()
                .filter(match -> match.isExactSpelling()
                        || context.mostMentioned().isEmpty()
                        || context.share(match.entry().country()) > 0)
                .toList();
    }

    /** The place for each name. */
    Map<ToponymGroup, ToponymResolution> resolve() {
        for (int round = 0; round < ROUNDS; round++) {
            Map<ToponymGroup, GazetteerEntry> before = Map.copyOf(chosen);
            groups.forEach(
                    group -> ranked(group).stream().findFirst().ifPresent(best -> chosen.put(group, best.entry())));
            if (round == 0) {
                groups.forEach(this::addClearPlace);
            }
            if (before.equals(chosen)) {
                break;
            }
        }
        Map<ToponymGroup, ToponymResolution> resolutions = new HashMap<>();
        groups.forEach(group -> resolutions.put(group, resolution(group)));
        return resolutions;
    }

    /** Adds weight to the country of a name with one clear meaning. */
    private void addClearPlace(ToponymGroup group) {
        List<Scored> ranked = ranked(group);
        if (!ranked.isEmpty()
                && ranked.get(0).entry().isSettlement()
                && (ranked.size() == 1 || ranked.get(0).score() - ranked.get(1).score() > CLEAR_MARGIN)) {
            context.add(ranked.get(0).entry().country(), CLEAR_PLACE_WEIGHT);
        }
    }

    private record Scored(GazetteerEntry entry, double score) {}

    private List<Scored> ranked(ToponymGroup group) {
        List<Scored> scored = new ArrayList<>();
        for (Gazetteer.Match match : matches.getOrDefault(group, List.of())) {
            scored.add(new Scored(match.entry(), score(group, match)));
        }
        scored.sort(Comparator.comparingDouble(Scored::score).reversed());
        return scored;
    }

    private double score(ToponymGroup group, Gazetteer.Match match) {
        GazetteerEntry entry = match.entry();
        return PlaceProminence.of(match)
                + PlaceProminence.kindScore(entry, group.kind())
                + PlaceProminence.entityScore(entry, group.entity())
                + demonymScore(group, entry)
                + countryScore(entry)
                + containerScore(group, entry)
                + contentScore(group, entry)
                + proximityScore(group, entry);
    }

    private static double demonymScore(ToponymGroup group, GazetteerEntry entry) {
        return group.people().isEmpty() || !group.people().equals(entry.country()) ? 0 : DEMONYM_SCORE;
    }

    private double countryScore(GazetteerEntry entry) {
        double neighbours = gazetteer.neighbours(entry.country()).stream()
                .mapToDouble(context::share)
                .max()
                .orElse(0);
        return COUNTRY_WEIGHT * context.share(entry.country()) + NEIGHBOUR_WEIGHT * neighbours;
    }

    private double containerScore(ToponymGroup group, GazetteerEntry entry) {
        List<ToponymGroup> containers =
                group.within().map(groupOf::get).distinct().toList();
        if (containers.isEmpty() || group.entity().equals("COUNTRY")) {
            return 0;
        }
        boolean inside = containers.stream()
                .flatMap(container -> matches.getOrDefault(container, List.of()).stream())
                .anyMatch(match -> containment.contains(match.entry(), entry));
        return inside ? CONTAINER_SCORE : OUTSIDE_CONTAINER_SCORE;
    }

    /** The score of a containing place that can contain the inner one. */
    private double contentScore(ToponymGroup group, GazetteerEntry entry) {
        for (ToponymGroup other : groups) {
            boolean contains = other.within().anyMatch(group.indices()::contains);
            if (contains
                    && matches.getOrDefault(other, List.of()).stream()
                            .anyMatch(match -> containment.contains(entry, match.entry()))) {
                return CONTAINER_SCORE;
            }
        }
        return 0;
    }

    private double proximityScore(ToponymGroup group, GazetteerEntry entry) {
        if (entry.isCountry() || entry.isArea()) {
            return 0;
        }
        double nearest = Double.POSITIVE_INFINITY;
        for (Map.Entry<ToponymGroup, GazetteerEntry> other : chosen.entrySet()) {
            boolean counts = !other.getKey().equals(group)
                    && !other.getValue().isCountry()
                    && !other.getValue().isArea()
                    && other.getValue().number() != entry.number();
            if (counts) {
                nearest = Math.min(
                        nearest, entry.position().metresTo(other.getValue().position()));
            }
        }
        return PROXIMITY_WEIGHT * Math.exp(-nearest / PROXIMITY_METRES);
    }

    private ToponymResolution resolution(ToponymGroup group) {
        List<Scored> ranked = ranked(group);
        if (ranked.isEmpty()) {
            return new ToponymResolution(
                    Optional.empty(), "place:not-in-gazetteer", 0.5, "the gazetteer has no entry with this name");
        }
        GazetteerEntry best = ranked.get(0).entry();
        @Nullable
        Scored rival = ranked.stream()
                .filter(other -> !other.entry().country().equals(best.country())
                        || other.entry().kind() != best.kind())
                .filter(other -> other.entry().number() != best.number())
                .findFirst()
                .orElse(null);
        double margin = rival == null ? 4 : ranked.get(0).score() - rival.score();
        double confidence = Math.round(100 * Math.min(0.98, 1 / (1 + Math.exp(-margin)))) / 100.0;
        return new ToponymResolution(Optional.of(best), rule(group, best, rival), confidence, reason(best, rival));
    }

    private String rule(ToponymGroup group, GazetteerEntry best, @Nullable Scored rival) {
        if (rival == null) {
            return "place:only-one";
        }
        if (containerScore(group, best) > 0) {
            return "place:told-within";
        }
        if (demonymScore(group, best) > 0 || countryScore(best) > 1) {
            return "place:country-context";
        }
        return proximityScore(group, best) > 1 ? "place:near-others" : "place:most-prominent";
    }

    private String reason(GazetteerEntry best, @Nullable Scored rival) {
        return rival == null
                ? named(best) + " is the only place with this name"
                : named(best) + " rather than " + named(rival.entry());
    }

    private String named(GazetteerEntry entry) {
        String what = entry.kind().name().toLowerCase(Locale.ROOT);
        String country = entry.isCountry()
                ? ""
                : gazetteer
                        .country(entry.country())
                        .map(in -> " in " + in.name())
                        .orElse("");
        return "the " + what + " " + entry.name() + country;
    }
}
