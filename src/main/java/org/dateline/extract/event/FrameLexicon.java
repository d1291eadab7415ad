// SPDX-License-Identifier: Apache-2.0
package org.dateline.extract.event;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dateline.extract.event.EventFrame.Condition;
import org.dateline.extract.event.EventFrame.Strength;
import org.dateline.extract.lexicon.WordTable;
import org.dateline.model.fact.ParticipantRoles;

/** The lexicon of frames, with the word classes of their conditions and the light verbs. */
final class FrameLexicon {
    private static final Map<String, String> DEFAULT_ROLES =
            Map.of("subj", ParticipantRoles.INITIATOR, "obj", ParticipantRoles.TARGET);
    private static final int VERB_CONDITIONS = 3;
    private static final int STRENGTH = 3;
    private static final int NOUN_CONDITIONS = 4;

    private final Map<String, List<EventFrame>> verbs = new HashMap<>();
    private final Map<String, List<EventFrame>> nouns = new HashMap<>();
    private final Map<String, Set<String>> classes =
            WordTable.read("/extract/event/classes.tsv").lists();
    private final Map<String, Set<String>> lightVerbs =
            WordTable.read("/extract/event/light.tsv").lists();

    FrameLexicon() {
        WordTable.read("/extract/event/verbs.tsv")
                .rows()
                .forEach(row -> add(verbs, row, "strong", WordTable.cell(row, VERB_CONDITIONS)));
        WordTable.read("/extract/event/nouns.tsv")
                .rows()
                .forEach(row -> add(nouns, row, WordTable.cell(row, STRENGTH), WordTable.cell(row, NOUN_CONDITIONS)));
    }

    private static void add(Map<String, List<EventFrame>> into, List<String> row, String strength, String conditions) {
        WordTable.list(row.get(0)).forEach(word -> into.computeIfAbsent(word, key -> new ArrayList<>())
                .add(new EventFrame(
                        word,
                        row.get(1),
                        roles(WordTable.cell(row, 2)),
                        Strength.valueOf(strength.toUpperCase(Locale.ROOT)),
                        conditions(conditions))));
    }

    private static Map<String, String> roles(String cell) {
        if (cell.isEmpty() || cell.equals("-")) {
            return DEFAULT_ROLES;
        }
        return Stream.of(cell.split(" ", -1))
                .map(pair -> pair.split("=", 2))
                .collect(Collectors.toMap(pair -> pair[0], pair -> pair[1], (one, other) -> one, LinkedHashMap::new));
    }

    private static List<Condition> conditions(String cell) {
        return Stream.of(cell.split(" ", -1))
                .filter(one -> one.contains(":"))
                .map(one -> one.split(":", 2))
                .map(pair -> new Condition(pair[0], pair[1]))
                .toList();
    }

    /**
     * The frames of a verb, the most specific first. If there are frames for the verb with its particle, these are
     * returned.
     */
    List<EventFrame> verb(String lemma, String particle) {
        List<EventFrame> plain = verbs.getOrDefault(lemma, List.of());
        return particle.isEmpty() ? plain : verbs.getOrDefault(lemma + "+" + particle, plain);
    }

    /** The frames of a noun, the most specific first. */
    List<EventFrame> noun(String lemma) {
        return nouns.getOrDefault(lemma, List.of());
    }

    /** The lemmas of a word class. */
    Set<String> words(String name) {
        return classes.getOrDefault(name, Set.of());
    }

    /** Whether a verb is a light verb of a kind: doing, planning, reporting or happening. */
    boolean isLightVerb(String lemma, String kind) {
        return lightVerbs.getOrDefault(kind, Set.of()).contains(lemma);
    }
}
