package org.dateline.extract.place;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.dateline.model.fact.PlaceFact.Kind;

/**
 * All mentions of a name: within one article a name has one meaning (Gale, Church and Yarowsky 1992), except that the name of what
 * another place lies in ("Buffalo, New York") may mean something else than the name alone.
 *
 * @param name as it is first written
 * @param indices its mentions, among all of the text
 * @param mentions its mentions
 */
record ToponymGroup(String name, List<Integer> indices, List<Toponym> mentions) {

    /** Gathers the names of a text. */
    static List<ToponymGroup> of(List<Toponym> toponyms) {
        Map<String, ToponymGroup> groups = new LinkedHashMap<>();
        for (int i = 0; i < toponyms.size(); i++) {
            Toponym toponym = toponyms.get(i);
            boolean outer = i > 0 && toponyms.get(i - 1).within() == i;
            ToponymGroup group = groups.computeIfAbsent(
                    PlaceNameSpelling.fold(toponym.name()) + (outer ? "/outer" : ""),
                    unseen -> new ToponymGroup(toponym.name(), new ArrayList<>(), new ArrayList<>()));
            group.indices.add(i);
            group.mentions.add(toponym);
        }
        return List.copyOf(groups.values());
    }

    /** What the text says that it is, where it says so. */
    Optional<Kind> kind() {
        return mentions.stream().flatMap(toponym -> toponym.kind().stream()).findFirst();
    }

    /** The country whose people are named before one of its mentions; empty without. */
    String people() {
        return mentions.stream()
                .map(Toponym::people)
                .filter(country -> !country.isEmpty())
                .findFirst()
                .orElse("");
    }

    /** The class that the engine gave it, where it gave one. */
    String entity() {
        return mentions.stream()
                .map(Toponym::entity)
                .filter(type -> !type.equals("O"))
                .findFirst()
                .orElse("O");
    }

    /** The mentions that it is said to lie in, by index. */
    Stream<Integer> within() {
        return mentions.stream().map(Toponym::within).filter(index -> index >= 0);
    }

    /** The mentions that it is said to be near, by index. */
    Stream<Integer> near() {
        return mentions.stream().map(Toponym::near).filter(index -> index >= 0);
    }
}
