// SPDX-License-Identifier: Apache-2.0
package org.dateline.extract.place;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.dateline.model.fact.PlaceFact.Kind;

/**
 * All toponyms of an article with the same name. They have one meaning ("one sense per discourse", Gale, Church and
 * Yarowsky 1992), except that a containing place ("New York" in "Buffalo, New York") forms a group of its own.
 *
 * @param name the name as it is first written
 * @param indices the indices among the toponyms of the text
 * @param mentions the toponyms
 */
record ToponymGroup(String name, List<Integer> indices, List<Toponym> mentions) {

    /** Groups the toponyms of a text. */
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

    /** The kind of place that the text states for any of the mentions. */
    Optional<Kind> kind() {
        return mentions.stream().flatMap(toponym -> toponym.kind().stream()).findFirst();
    }

    /** The country of a demonym before any of the mentions; empty for none. */
    String people() {
        return mentions.stream()
                .map(Toponym::people)
                .filter(country -> !country.isEmpty())
                .findFirst()
                .orElse("");
    }

    /** The class of entity that the engine assigned to any of the mentions; {@code O} for none. */
    String entity() {
        return mentions.stream()
                .map(Toponym::entity)
                .filter(type -> !type.equals("O"))
                .findFirst()
                .orElse("O");
    }

    /** The indices of the toponyms that contain it. */
    Stream<Integer> within() {
        return mentions.stream().map(Toponym::within).filter(index -> index >= 0);
    }

    /** The indices of the toponyms that it is near to. */
    Stream<Integer> near() {
        return mentions.stream().map(Toponym::near).filter(index -> index >= 0);
    }
}
