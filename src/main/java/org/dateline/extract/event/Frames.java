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
import org.dateline.extract.event.Frame.Condition;
import org.dateline.extract.event.Frame.Strength;
import org.dateline.extract.lexicon.Table;

/** All frames, by word, and the word classes that their conditions name. */
final class Frames {
    private static final Map<String, String> USUAL = Map.of("subj", "initiator", "obj", "target");
    private static final int VERB_CONDITIONS = 3;
    private static final int STRENGTH = 3;
    private static final int NOUN_CONDITIONS = 4;

    private final Map<String, List<Frame>> verbs = new HashMap<>();
    private final Map<String, List<Frame>> nouns = new HashMap<>();
    private final Map<String, Set<String>> classes =
            Table.read("/extract/event/classes.tsv").lists();
    private final Map<String, Set<String>> light =
            Table.read("/extract/event/light.tsv").lists();

    Frames() {
        Table.read("/extract/event/verbs.tsv")
                .rows()
                .forEach(row -> add(verbs, row, "strong", Table.cell(row, VERB_CONDITIONS)));
        Table.read("/extract/event/nouns.tsv")
                .rows()
                .forEach(row -> add(nouns, row, Table.cell(row, STRENGTH), Table.cell(row, NOUN_CONDITIONS)));
    }

    private static void add(Map<String, List<Frame>> into, List<String> row, String strength, String conditions) {
        Table.list(row.get(0)).forEach(word -> into.computeIfAbsent(word, key -> new ArrayList<>())
                .add(new Frame(
                        word,
                        row.get(1),
                        roles(Table.cell(row, 2)),
                        Strength.valueOf(strength.toUpperCase(Locale.ROOT)),
                        conditions(conditions))));
    }

    private static Map<String, String> roles(String cell) {
        if (cell.isEmpty() || cell.equals("-")) {
            return USUAL;
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

    /** A verb's frames, narrowest first; those with its particle before those without. */
    List<Frame> verb(String lemma, String particle) {
        List<Frame> plain = verbs.getOrDefault(lemma, List.of());
        return particle.isEmpty() ? plain : verbs.getOrDefault(lemma + "+" + particle, plain);
    }

    /** A noun's frames, narrowest first. */
    List<Frame> noun(String lemma) {
        return nouns.getOrDefault(lemma, List.of());
    }

    /** The words of a class. */
    Set<String> words(String name) {
        return classes.getOrDefault(name, Set.of());
    }

    /** Whether a verb carries events in that way: doing, planning, telling or happening. */
    boolean carries(String lemma, String way) {
        return light.getOrDefault(way, Set.of()).contains(lemma);
    }
}
