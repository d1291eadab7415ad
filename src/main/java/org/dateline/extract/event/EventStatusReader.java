// SPDX-License-Identifier: Apache-2.0
package org.dateline.extract.event;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dateline.extract.analysis.Dependency;
import org.dateline.extract.analysis.Sentence;
import org.dateline.extract.lexicon.WordTable;
import org.dateline.extract.syntax.Clause;
import org.dateline.model.Status;

/**
 * Reads the status of an event (its factuality): from the tense, modality and negation of its verb, and from the words
 * that govern the verb ("ordered to march", "fears of a battle", "is scheduled to meet").
 */
final class EventStatusReader {
    private static final Set<String> COMPLEMENT_RELATIONS =
            Set.of("xcomp", "ccomp", "nmod:of", "nmod:for", "obj", "nmod:to", "obl:of", "dep", "appos");
    private static final Set<String> MODALS = Set.of("could", "would", "may", "might", "can", "should", "must", "ca");
    private static final Set<String> AVERTING_VERBS = Set.of("avoid", "avert", "prevent", "foil", "thwart");
    private static final int MAX_DEPTH = 4;

    private final Map<String, String> embedding =
            WordTable.read("/extract/event/embedding.tsv").kinds();

    /** The status; empty if nothing happens and nothing is planned ("urged them not to fire"). */
    Optional<Status> read(EventTrigger trigger) {
        Optional<Status> own = own(trigger);
        Optional<Status> above = above(trigger.main(), MAX_DEPTH);
        boolean negated = trigger.main().isNegated() || trigger.clause().isNegated();
        if (negated) {
            boolean unreal = (above.isPresent() && above.get() != Status.NEGATED)
                    || own.filter(s -> s == Status.HYPOTHETICAL).isPresent();
            return unreal ? Optional.empty() : Optional.of(Status.NEGATED);
        }
        return Optional.of(above.or(() -> own).orElseGet(() -> tense(trigger)));
    }

    private Optional<Status> own(EventTrigger trigger) {
        Clause main = trigger.main();
        List<String> auxiliaries = main.auxiliaries();
        if (auxiliaries.stream().anyMatch(MODALS::contains)) {
            return Optional.of(Status.HYPOTHETICAL);
        }
        if (auxiliaries.contains("will") || auxiliaries.contains("shall") || isToBe(main)) {
            return Optional.of(Status.SCHEDULED);
        }
        if (Set.of("if", "unless", "whether").contains(main.mark())) {
            return Optional.of(Status.HYPOTHETICAL);
        }
        return modifier(trigger).or(() -> trigger.lightVerb()
                .flatMap(verb -> status(verb.token().lemma())));
    }

    /** Whether it is "be" with an infinitive: "are to meet". */
    private static boolean isToBe(Clause verb) {
        boolean auxiliary = verb.auxiliaries().contains("be");
        return verb.mark().equals("to")
                && (auxiliary
                        || verb.sentence()
                                .above(verb.head())
                                .anyMatch(edge -> edge.is("xcomp")
                                        && edge.governor() >= 0
                                        && verb.sentence()
                                                .tokens()
                                                .get(edge.governor())
                                                .lemma()
                                                .equals("be")));
    }

    /** The status that a modifier expresses: "upcoming talks", "a possible attack". */
    private Optional<Status> modifier(EventTrigger trigger) {
        return trigger.clause().list("amod").stream()
                .map(token -> trigger.sentence().tokens().get(token).lemma())
                .flatMap(lemma -> status(lemma).stream())
                .findFirst();
    }

    private Optional<Status> above(Clause clause, int depth) {
        if (depth == 0) {
            return Optional.empty();
        }
        return clause.sentence()
                .above(clause.head())
                .filter(edge -> edge.governor() >= 0
                        && (isComplement(clause, edge.relation()) || isObjectOfAverting(clause.sentence(), edge)))
                .map(edge -> new Clause(clause.sentence(), edge.governor()))
                .flatMap(governor -> byGovernor(governor, depth).stream())
                .findFirst();
    }

    /** Whether it is the subject of a passive such as "avoided": "a battle could be avoided". */
    private static boolean isObjectOfAverting(Sentence sentence, Dependency edge) {
        return edge.relation().equals("nsubj:pass")
                && AVERTING_VERBS.contains(
                        sentence.tokens().get(edge.governor()).lemma());
    }

    private static boolean isComplement(Clause clause, String relation) {
        if (relation.startsWith("advcl")) {
            return clause.mark().equals("to");
        }
        if (relation.startsWith("acl") && !relation.equals("acl:relcl")) {
            return clause.mark().equals("to") || clause.mark().equals("of");
        }
        return COMPLEMENT_RELATIONS.contains(relation)
                && !(relation.equals("dep") && clause.token().isVerb());
    }

    private Optional<Status> byGovernor(Clause governor, int depth) {
        String lemma = governor.token().lemma().toLowerCase(Locale.ROOT);
        String status = embedding.getOrDefault(lemma, "");
        if (status.isEmpty() && governor.token().isNoun() && lemma.endsWith("s")) {
            status = embedding.getOrDefault(lemma.substring(0, lemma.length() - 1), "");
        }
        if (status.equals("FACT") || status.equals("ONGOING") || status.isEmpty()) {
            return above(governor, depth - 1);
        }
        return Optional.of(Status.valueOf(status));
    }

    private Optional<Status> status(String lemma) {
        return Optional.ofNullable(embedding.get(lemma.toLowerCase(Locale.ROOT)))
                .filter(status -> !status.equals("FACT") && !status.equals("ONGOING") && !status.equals("ORDERED"))
                .map(Status::valueOf);
    }

    private static Status tense(EventTrigger trigger) {
        Clause main = trigger.main();
        if (!main.token().isVerb()) {
            return Status.OCCURRED;
        }
        String tag = main.token().tag();
        if (tag.equals("VB") && main.auxiliaries().isEmpty()) {
            return Status.HYPOTHETICAL;
        }
        boolean going = tag.equals("VBG")
                && (main.auxiliaries().isEmpty()
                        ? main.sentence().above(main.head()).anyMatch(edge -> edge.relation()
                                .equals("acl"))
                        : isPresent(main));
        return going ? Status.ONGOING : Status.OCCURRED;
    }

    private static boolean isPresent(Clause verb) {
        return verb.list("aux").stream()
                .map(token -> verb.sentence().tokens().get(token).tag())
                .anyMatch(tag -> tag.equals("VBZ") || tag.equals("VBP"));
    }
}
