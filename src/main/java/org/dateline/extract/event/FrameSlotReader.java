// SPDX-License-Identifier: Apache-2.0
package org.dateline.extract.event;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.dateline.extract.lexicon.WordTable;
import org.dateline.extract.syntax.Clause;

/** Finds the tokens that fill the slots of a frame. */
final class FrameSlotReader {
    private static final Set<String> SPEECH_LIGHT_VERBS =
            WordTable.read("/extract/event/light.tsv").lists().getOrDefault("reporting", Set.of());

    private FrameSlotReader() {}

    /** The tokens in a slot, in the order of the text. */
    static List<Integer> of(EventTrigger trigger, String slot) {
        return of(trigger.clause(), trigger.lightVerb(), slot);
    }

    static List<Integer> of(Clause clause, Optional<Clause> lightVerb, String slot) {
        Set<Integer> found = new LinkedHashSet<>(own(clause, slot));
        if (found.isEmpty() || slot.equals("with")) {
            lightVerb.ifPresent(verb -> found.addAll(lightVerbSlot(verb, clause, slot)));
        }
        found.remove(clause.head());
        return List.copyOf(found);
    }

    private static List<Integer> own(Clause clause, String slot) {
        boolean verb = clause.token().isVerb();
        return switch (slot) {
            case "subj" -> verb ? clause.agents() : List.of();
            case "obj" -> verb ? clause.patients() : List.of();
            case "iobj" -> clause.list("iobj");
            case "poss" -> clause.list("nmod:poss");
            case "mod" -> before(clause);
            case "comp" ->
                Stream.concat(clause.list("xcomp").stream(), clause.list("ccomp").stream())
                        .toList();
            default -> clause.with(slot);
        };
    }

    private static List<Integer> lightVerbSlot(Clause verb, Clause noun, String slot) {
        return switch (slot) {
            case "subj" ->
                verb.agents().contains(noun.head())
                                || SPEECH_LIGHT_VERBS.contains(verb.token().lemma())
                        ? List.of()
                        : verb.agents();
            case "obj", "poss", "mod", "comp", "of", "iobj" -> List.of();
            default -> verb.with(slot);
        };
    }

    private static List<Integer> before(Clause noun) {
        List<Integer> before = new ArrayList<>(noun.list("compound"));
        before.addAll(noun.list("amod"));
        before.removeIf(token -> token > noun.head());
        // A noun directly before the head is its modifier, even if the parser attached it elsewhere.
        int previous = noun.head() - 1;
        if (previous >= 0 && noun.sentence().tokens().get(previous).isNoun() && !before.contains(previous)) {
            before.add(previous);
        }
        return before;
    }
}
