package org.dateline.extract.claim;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.dateline.extract.analysis.Sentence;
import org.dateline.extract.analysis.Token;
import org.dateline.extract.analysis.TokenSpan;
import org.dateline.extract.lexicon.WordTable;
import org.dateline.extract.syntax.Clause;
import org.dateline.extract.syntax.Phrases;
import org.dateline.model.CasualtyFigures;
import org.dateline.model.fact.ActorFact;
import org.dateline.model.fact.ActorFact.Kind;
import org.dateline.model.fact.ClaimFact;
import org.dateline.model.fact.ClaimFact.Casualties;
import org.dateline.model.fact.ClaimFact.Telling;
import org.dateline.model.fact.EventFact;
import org.dateline.model.fact.FactEvidence;

/** How many were killed, hurt, driven out, held or lost, who they were, and who says so. */
final class CasualtyClaimFinder {
    private static final double SURE = 0.8;
    private static final Set<String> PLAIN = Set.of("people", "person", "other", "victim", "man", "more");

    private final ClaimContext told;
    private final AttributionReader attribution;
    private final CountReader counts = new CountReader();
    private final Map<String, String> harms =
            WordTable.read("/extract/claim/harms.tsv").kinds();
    private final Map<String, String> victims =
            WordTable.read("/extract/claim/victims.tsv").kinds();

    CasualtyClaimFinder(ClaimContext told, AttributionReader attribution) {
        this.told = told;
        this.attribution = attribution;
    }

    List<ClaimFact> list() {
        List<ClaimFact> claims = new ArrayList<>();
        for (Sentence sentence : told.known().analysis().sentences()) {
            Set<String> counted = new LinkedHashSet<>();
            for (int token = 0; token < sentence.tokens().size(); token++) {
                String harm = harms.get(sentence.tokens().get(token).lemma().toLowerCase(Locale.ROOT));
                if (harm != null) {
                    claims.addAll(claims(sentence, token, harm, counted, claims.size()));
                }
            }
        }
        return claims;
    }

    private List<ClaimFact> claims(Sentence sentence, int token, String harm, Set<String> counted, int before) {
        List<ClaimFact> found = new ArrayList<>();
        for (int victim : victims(sentence, token)) {
            Optional<CasualtyFigures> figures = counts.of(sentence, victim);
            Optional<EventFact> event = event(sentence, token);
            if (figures.isPresent() && event.isPresent() && counted.add(harm + victim)) {
                found.add(claim(
                        "casualties-" + (before + found.size() + 1),
                        new Harmed(sentence, token, victim, harm),
                        figures.get(),
                        event.get()));
            }
        }
        return found;
    }

    /** Words of harm, and whom they harm. */
    private record Harmed(Sentence sentence, int token, int victim, String harm) {}

    private static List<Integer> victims(Sentence sentence, int index) {
        Clause clause = new Clause(sentence, index);
        Token token = clause.token();
        if (token.isVerb()) {
            boolean intransitive = token.lemma().matches("die|perish|flee|disappear|vanish");
            return intransitive ? clause.agents() : clause.patients();
        }
        if (token.tag().startsWith("JJ") || token.lemma().matches("dead|wounded|injured|missing|displaced")) {
            List<Integer> number = Stream.concat(clause.list("nummod").stream(), clause.list("nsubj").stream())
                    .filter(one -> one < index)
                    .toList();
            return !number.isEmpty() || index == 0 ? number : previousNumber(sentence, index);
        }
        return token.isNoun() && !clause.list("nummod").isEmpty() ? List.of(index) : List.of();
    }

    private static List<Integer> previousNumber(Sentence sentence, int index) {
        return sentence.tokens().get(index - 1).tag().equals("CD") ? List.of(index - 1) : List.of();
    }

    /** The violent event of the words themselves, else of the sentence, else the last one before. */
    private Optional<EventFact> event(Sentence sentence, int token) {
        Optional<EventFact> own = told.eventAt(sentence, token).filter(told::isViolent);
        return own.or(() -> told.eventsIn(sentence.span()).stream()
                        .filter(told::isViolent)
                        .findFirst())
                .or(() -> told.events().stream()
                        .filter(told::isViolent)
                        .filter(event -> event.mentions().stream()
                                .anyMatch(span -> span.end() <= sentence.span().begin()))
                        .reduce((first, last) -> last));
    }

    private ClaimFact claim(String id, Harmed harmed, CasualtyFigures figures, EventFact event) {
        Attribution said = attribution.of(harmed.sentence(), harmed.token());
        TokenSpan core = Phrases.core(harmed.sentence(), harmed.victim());
        List<Integer> named = named(harmed);
        return new Casualties(
                new Telling(
                        id,
                        Optional.of(event.id()),
                        said.claimants(),
                        said.addressee(),
                        said.media(),
                        said.certainty(),
                        said.denied(),
                        List.of(harmed.sentence().span(core.begin(), Math.max(core.end(), harmed.victim() + 1))),
                        new FactEvidence(
                                "casualties:" + harmed.harm(),
                                SURE,
                                "“"
                                        + harmed.sentence()
                                                .tokens()
                                                .get(harmed.token())
                                                .word() + "”")),
                harmed.harm(),
                figures,
                words(harmed, named),
                classes(harmed, named),
                said.claimants().stream().anyMatch(actor -> isParty(actor, event)));
    }

    /** Who they were, one by one: what stands in apposition with the number. */
    private static List<Integer> named(Harmed harmed) {
        Clause victim = new Clause(harmed.sentence(), harmed.victim());
        return Stream.concat(victim.list("appos").stream(), victim.list("dep").stream())
                .filter(token -> token > harmed.victim()
                        && harmed.sentence().tokens().get(token).isNoun())
                .distinct()
                .sorted()
                .toList();
    }

    private String words(Harmed harmed, List<Integer> named) {
        Sentence sentence = harmed.sentence();
        if (!named.isEmpty()) {
            int begin = Phrases.core(sentence, named.get(0)).begin();
            return told.known()
                    .analysis()
                    .words(new TokenSpan(sentence.index(), begin, named.get(named.size() - 1) + 1));
        }
        String noun = sentence.tokens().get(harmed.victim()).lemma().toLowerCase(Locale.ROOT);
        if (PLAIN.contains(noun) || sentence.tokens().get(harmed.victim()).tag().equals("CD")) {
            return "";
        }
        TokenSpan core = Phrases.core(sentence, harmed.victim());
        return IntStream.range(core.begin(), core.end())
                .mapToObj(token -> sentence.tokens().get(token))
                .filter(token -> token.isNoun()
                        || (token.tag().startsWith("JJ") && !token.lemma().matches("least|more|many")))
                .map(Token::word)
                .collect(Collectors.joining(" "));
    }

    private List<String> classes(Harmed harmed, List<Integer> named) {
        return Stream.concat(Stream.of(harmed.victim()), named.stream())
                .map(token -> harmed.sentence().tokens().get(token).lemma().toLowerCase(Locale.ROOT))
                .flatMap(lemma -> Optional.ofNullable(victims.get(lemma)).stream())
                .distinct()
                .toList();
    }

    /** Who takes part is a party, and so is an armed force, or an office of one, where arms are used. */
    private boolean isParty(String claimant, EventFact event) {
        boolean takesPart =
                event.participants().stream().anyMatch(one -> one.actor().equals(claimant));
        ActorFact actor = told.known().actor(claimant);
        boolean armed = actor.kind() == Kind.ARMED_GROUP
                || told.known().facts().actors().stream()
                        .filter(force -> force.kind() == Kind.ARMED_GROUP)
                        .anyMatch(force -> speaksFor(actor, force));
        return takesPart || (armed && told.isViolent(event));
    }

    private static boolean speaksFor(ActorFact actor, ActorFact force) {
        return Stream.concat(Stream.of(actor.name()), actor.posts().stream())
                .anyMatch(words -> words.startsWith(force.name() + "’s ") || words.startsWith(force.name() + "'s "));
    }
}
