// SPDX-License-Identifier: Apache-2.0
package org.dateline.extract.place;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.dateline.model.Position;
import org.dateline.model.article.Span;
import org.dateline.model.fact.FactEvidence;
import org.dateline.model.fact.PlaceFact;
import org.dateline.model.fact.PlaceFact.Kind;
import org.jspecify.annotations.Nullable;

/** Builds the place facts from the resolved toponyms. */
final class PlaceFactBuilder {
    /** Diacritics of scholarly transliterations, which the alphabets of most languages do not have. */
    private static final Pattern TRANSLITERATED =
            Pattern.compile("[āēīōūḩḥḑḍşṣţṭẓ’‘ʻʼ`]", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private final Gazetteer gazetteer;
    private final CountryContext context;
    private final Map<ToponymGroup, ToponymResolution> resolutions;
    private final Map<String, UnfinishedPlace> places = new LinkedHashMap<>();

    PlaceFactBuilder(Gazetteer gazetteer, CountryContext context, Map<ToponymGroup, ToponymResolution> resolutions) {
        this.gazetteer = gazetteer;
        this.context = context;
        this.resolutions = resolutions;
    }

    /** A place fact under construction. */
    private record UnfinishedPlace(
            String id,
            String name,
            Kind kind,
            @Nullable GazetteerEntry entry,
            List<String> parents,
            String country,
            List<Span> mentions,
            List<String> spellings,
            FactEvidence evidence) {
        PlaceFact fact() {
            Optional<GazetteerEntry> existing = Optional.ofNullable(entry);
            Optional<Position> position = existing.map(GazetteerEntry::position);
            Optional<Long> number = existing.map(GazetteerEntry::geonames).filter(geonames -> geonames > 0);
            return new PlaceFact(
                    id,
                    written(),
                    kind,
                    position,
                    number,
                    parents,
                    country,
                    mentions.stream().sorted().toList(),
                    evidence);
        }

        /**
         * The name as the article spells it, if the gazetteer has a scholarly transliteration: Ghadames, not Ghadāmis.
         */
        private String written() {
            return kind != Kind.SETTLEMENT || !TRANSLITERATED.matcher(name).find()
                    ? name
                    : spellings.stream()
                            .filter(other -> other.chars().anyMatch(Character::isLowerCase))
                            .findFirst()
                            .orElse(name);
        }
    }

    /** The facts for all toponyms. */
    List<PlaceFact> of(List<ToponymGroup> groups) {
        groups.forEach(group ->
                resolution(group).entry().ifPresent(entry -> addMentions(place(entry, evidence(group)), group)));
        groups.stream()
                .filter(group -> resolution(group).entry().isEmpty())
                .forEach(group -> addMentions(unresolved(groups, group), group));
        return places.values().stream().map(UnfinishedPlace::fact).toList();
    }

    private static void addMentions(UnfinishedPlace place, ToponymGroup group) {
        group.mentions().forEach(mention -> place.mentions().add(mention.span()));
        place.spellings().add(group.name());
    }

    private ToponymResolution resolution(ToponymGroup group) {
        return Objects.requireNonNull(resolutions.get(group));
    }

    private FactEvidence evidence(ToponymGroup group) {
        ToponymResolution resolution = resolution(group);
        return new FactEvidence(resolution.rule(), resolution.confidence(), resolution.reason());
    }

    private UnfinishedPlace place(GazetteerEntry entry, FactEvidence evidence) {
        String key = "entry " + entry.number();
        @Nullable UnfinishedPlace existing = places.get(key);
        if (existing != null) {
            return existing;
        }
        UnfinishedPlace place = new UnfinishedPlace(
                "place" + (places.size() + 1),
                entry.name(),
                entry.kind(),
                entry,
                new ArrayList<>(),
                entry.country(),
                new ArrayList<>(),
                new ArrayList<>(),
                evidence);
        places.put(key, place);
        addParents(place, containers(entry));
        return place;
    }

    /** The first-order division and the country that contain an entry. */
    private Stream<GazetteerEntry> containers(GazetteerEntry entry) {
        if (entry.isCountry()) {
            return Stream.empty();
        }
        return Stream.of(gazetteer.division(entry), gazetteer.country(entry.country()))
                .flatMap(Optional::stream)
                .filter(container -> container.number() != entry.number());
    }

    private void addParents(UnfinishedPlace place, Stream<GazetteerEntry> containers) {
        containers
                .map(container -> place(
                                container,
                                new FactEvidence(
                                        "place:gazetteer-parent",
                                        0.95,
                                        "contains another place of the article according to the gazetteer"))
                        .id())
                .forEach(place.parents()::add);
    }

    private UnfinishedPlace unresolved(List<ToponymGroup> groups, ToponymGroup group) {
        String key = "name " + PlaceNameSpelling.fold(group.name());
        @Nullable UnfinishedPlace existing = places.get(key);
        if (existing != null) {
            return existing;
        }
        Optional<GazetteerEntry> outer = firstEntry(groups, group.within());
        Optional<GazetteerEntry> near = firstEntry(groups, group.near());
        Optional<GazetteerEntry> stem = outer.isPresent() || near.isPresent() ? Optional.empty() : stem(group);
        String country = Stream.of(outer, near, stem)
                .flatMap(Optional::stream)
                .map(GazetteerEntry::country)
                .findFirst()
                .or(() -> Optional.of(group.people()).filter(people -> !people.isEmpty()))
                .or(context::mostMentioned)
                .orElse("");
        String reason = outer.map(in -> "within " + in.name())
                .or(() -> near.map(by -> "near " + by.name()))
                .or(() -> stem.map(by -> "named after " + by.name()))
                .orElse("not in the gazetteer; assigned to the country that the article is about");
        UnfinishedPlace place = new UnfinishedPlace(
                "place" + (places.size() + 1),
                group.name(),
                group.kind().orElse(Kind.SETTLEMENT),
                null,
                new ArrayList<>(),
                country,
                new ArrayList<>(),
                new ArrayList<>(),
                new FactEvidence("place:unplaced", outer.isPresent() || near.isPresent() ? 0.7 : 0.4, reason));
        places.put(key, place);
        Stream<GazetteerEntry> own = Stream.concat(outer.stream(), stem.stream());
        Stream<GazetteerEntry> around =
                Stream.of(outer, near, stem).flatMap(Optional::stream).limit(1).flatMap(this::containers);
        Stream<GazetteerEntry> last = country.isEmpty() ? Stream.empty() : gazetteer.country(country).stream();
        addParents(
                place, Stream.of(own, around, last).flatMap(entries -> entries).distinct());
        return place;
    }

    /**
     * The place in the name of another one: of "Salinas Valley", "Da Nang International Airport", "southern Kordofan".
     */
    private Optional<GazetteerEntry> stem(ToponymGroup group) {
        List<String> words = List.of(group.name().split(" ", -1));
        for (int length = words.size() - 1; length > 0; length--) {
            for (int begin : List.of(0, words.size() - length)) {
                Optional<GazetteerEntry> best =
                        gazetteer.exact(String.join(" ", words.subList(begin, begin + length))).stream()
                                .filter(match -> context.share(match.entry().country()) > 0)
                                .max((one, other) -> Double.compare(PlaceProminence.of(one), PlaceProminence.of(other)))
                                .map(Gazetteer.Match::entry);
                if (best.isPresent()) {
                    return best;
                }
            }
        }
        return Optional.empty();
    }

    private Optional<GazetteerEntry> firstEntry(List<ToponymGroup> groups, Stream<Integer> indices) {
        return indices.flatMap(
                        index -> groups.stream().filter(group -> group.indices().contains(index)))
                .map(this::resolution)
                .flatMap(resolution -> resolution.entry().stream())
                .findFirst();
    }
}
