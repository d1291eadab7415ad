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
 * Decides which of its namesakes a name means. Each namesake is scored by its prominence, by what the words around say of it, by the
 * countries of which the article speaks and by how near it is to the other places of the article (spatial proximity as in Leidner 2007);
 * as these hang together, the scores are taken again until the choice is the same, three times at most.
 */
final class ToponymResolver {
    private static final int ROUNDS = 3;
    private static final double OF_CONTEXT = 3.5;
    private static final double OF_NEIGHBOURS = 0.8;
    private static final double OF_PEOPLE = 3;
    private static final double OF_CONTAINER = 4;
    private static final double NOT_IN_CONTAINER = -1;
    private static final double OF_NEARNESS = 2;
    private static final double NEARNESS_METRES = 200_000;
    private static final double CLEAR = 2;
    private static final double OF_CLEAR_PLACES = 0.7;

    private final Gazetteer gazetteer;
    private final PlaceContainment containment;
    private final CountryContext context;
    private final List<NameGroup> groups;
    private final Map<Integer, NameGroup> groupOf = new HashMap<>();
    private final Map<NameGroup, List<Gazetteer.Match>> matches = new HashMap<>();
    private final Map<NameGroup, GazetteerEntry> chosen = new HashMap<>();

    ToponymResolver(Gazetteer gazetteer, CountryContext context, List<NameGroup> groups) {
        this.gazetteer = gazetteer;
        this.containment = new PlaceContainment();
        this.context = context;
        this.groups = groups;
        groups.forEach(group -> group.indices().forEach(index -> groupOf.put(index, group)));
        groups.forEach(group -> matches.put(group, candidates(group)));
    }

    /** Another spelling is only thought of in the countries of which the article speaks, where it speaks of any. */
    private List<Gazetteer.Match> candidates(NameGroup group) {
        return gazetteer.list(group.name()).stream()
                .filter(match -> match.isSpelledSo()
                        || context.first().isEmpty()
                        || context.share(match.entry().country()) > 0)
                .toList();
    }

    /** What each name means. */
    Map<NameGroup, ToponymResolution> resolve() {
        for (int round = 0; round < ROUNDS; round++) {
            Map<NameGroup, GazetteerEntry> before = Map.copyOf(chosen);
            groups.forEach(
                    group -> ranked(group).stream().findFirst().ifPresent(best -> chosen.put(group, best.entry())));
            if (round == 0) {
                groups.forEach(this::tellOfClear);
            }
            if (before.equals(chosen)) {
                break;
            }
        }
        Map<NameGroup, ToponymResolution> resolutions = new HashMap<>();
        groups.forEach(group -> resolutions.put(group, resolution(group)));
        return resolutions;
    }

    /** A name with one meaning by far tells of its country, too. */
    private void tellOfClear(NameGroup group) {
        List<Scored> ranked = ranked(group);
        if (!ranked.isEmpty()
                && ranked.get(0).entry().isSettlement()
                && (ranked.size() == 1 || ranked.get(0).score() - ranked.get(1).score() > CLEAR)) {
            context.add(ranked.get(0).entry().country(), OF_CLEAR_PLACES);
        }
    }

    private record Scored(GazetteerEntry entry, double score) {}

    private List<Scored> ranked(NameGroup group) {
        List<Scored> scored = new ArrayList<>();
        for (Gazetteer.Match match : matches.getOrDefault(group, List.of())) {
            scored.add(new Scored(match.entry(), score(group, match)));
        }
        scored.sort(Comparator.comparingDouble(Scored::score).reversed());
        return scored;
    }

    private double score(NameGroup group, Gazetteer.Match match) {
        GazetteerEntry entry = match.entry();
        return PlaceProminence.of(match)
                + PlaceProminence.asTold(entry, group.kind())
                + PlaceProminence.asTagged(entry, group.entity())
                + ofPeople(group, entry)
                + ofContext(entry)
                + ofContainer(group, entry)
                + ofContents(group, entry)
                + nearness(group, entry);
    }

    private static double ofPeople(NameGroup group, GazetteerEntry entry) {
        return group.people().isEmpty() || !group.people().equals(entry.country()) ? 0 : OF_PEOPLE;
    }

    private double ofContext(GazetteerEntry entry) {
        double neighbours = gazetteer.neighbours(entry.country()).stream()
                .mapToDouble(context::share)
                .max()
                .orElse(0);
        return OF_CONTEXT * context.share(entry.country()) + OF_NEIGHBOURS * neighbours;
    }

    private double ofContainer(NameGroup group, GazetteerEntry entry) {
        List<NameGroup> containers = group.within().map(groupOf::get).distinct().toList();
        if (containers.isEmpty() || group.entity().equals("COUNTRY")) {
            return 0;
        }
        boolean inside = containers.stream()
                .flatMap(container -> matches.getOrDefault(container, List.of()).stream())
                .anyMatch(match -> containment.holds(match.entry(), entry));
        return inside ? OF_CONTAINER : NOT_IN_CONTAINER;
    }

    /** An outer name means what can hold the inner one. */
    private double ofContents(NameGroup group, GazetteerEntry entry) {
        for (NameGroup other : groups) {
            boolean tells = other.within().anyMatch(group.indices()::contains);
            if (tells
                    && matches.getOrDefault(other, List.of()).stream()
                            .anyMatch(match -> containment.holds(entry, match.entry()))) {
                return OF_CONTAINER;
            }
        }
        return 0;
    }

    private double nearness(NameGroup group, GazetteerEntry entry) {
        if (entry.isCountry() || entry.isArea()) {
            return 0;
        }
        double nearest = Double.POSITIVE_INFINITY;
        for (Map.Entry<NameGroup, GazetteerEntry> other : chosen.entrySet()) {
            boolean counts = !other.getKey().equals(group)
                    && !other.getValue().isCountry()
                    && !other.getValue().isArea()
                    && other.getValue().number() != entry.number();
            if (counts) {
                nearest = Math.min(
                        nearest, entry.position().metresTo(other.getValue().position()));
            }
        }
        return OF_NEARNESS * Math.exp(-nearest / NEARNESS_METRES);
    }

    private ToponymResolution resolution(NameGroup group) {
        List<Scored> ranked = ranked(group);
        if (ranked.isEmpty()) {
            return new ToponymResolution(
                    Optional.empty(), "place:not-in-gazetteer", 0.5, "no gazetteer entry bears this name");
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
        return new ToponymResolution(Optional.of(best), rule(group, best, rival), confidence, because(best, rival));
    }

    private String rule(NameGroup group, GazetteerEntry best, @Nullable Scored rival) {
        if (rival == null) {
            return "place:only-one";
        }
        if (ofContainer(group, best) > 0) {
            return "place:told-within";
        }
        if (ofPeople(group, best) > 0 || ofContext(best) > 1) {
            return "place:country-context";
        }
        return nearness(group, best) > 1 ? "place:near-others" : "place:most-prominent";
    }

    private String because(GazetteerEntry best, @Nullable Scored rival) {
        return rival == null
                ? named(best) + " alone bears this name"
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
