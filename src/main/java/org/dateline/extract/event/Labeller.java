package org.dateline.extract.event;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.dateline.extract.actor.ActorFinder;
import org.dateline.extract.analysis.Sentence;
import org.dateline.extract.analysis.Token;
import org.dateline.extract.analysis.TokenSpan;
import org.dateline.extract.known.Known;
import org.dateline.extract.lexicon.Table;
import org.dateline.extract.syntax.Clause;
import org.dateline.extract.syntax.Phrases;
import org.dateline.model.Status;
import org.dateline.model.article.Span;
import org.dateline.model.fact.ActorFact;
import org.dateline.model.fact.ActorFact.Kind;
import org.dateline.model.fact.PlaceFact;

/** Says in a few words, in the present tense, what happened: "N. orders the army to march on the capital". */
final class Labeller {
    private static final int COMPLEMENT = 6;
    private static final int OBJECT = 5;

    private final Known known;
    private final Set<String> parts = Table.read("/extract/event/parts.tsv").words();

    Labeller(Known known) {
        this.known = known;
    }

    String label(Draft draft) {
        String words = draft.first().isVerb() ? verb(draft) : noun(draft);
        String placed = words + place(draft, words);
        return placed.substring(0, 1).toUpperCase(Locale.ROOT) + placed.substring(1);
    }

    private String verb(Draft draft) {
        Trigger trigger = draft.first();
        List<String> subjects = Stream.of("initiator", "participant", "mediator", "host")
                .flatMap(role -> draft.in(role).stream())
                .toList();
        Optional<String> subject =
                subjects.stream().map(this::shortName).findFirst().or(() -> agent(trigger));
        String object = object(draft, subjects);
        String complement = complement(trigger.clause());
        if (subject.isEmpty()) {
            return (object.isEmpty() ? "" : object + " ") + passive(trigger) + particle(trigger) + complement;
        }
        return subject.get()
                + " "
                + predicate(trigger.token().lemma().toLowerCase(Locale.ROOT), isPlural(subjects), draft.status())
                + particle(trigger)
                + (object.isEmpty() ? "" : " " + object)
                + complement;
    }

    private static String predicate(String lemma, boolean plural, Status status) {
        return status == Status.NEGATED
                ? (plural ? "do not " : "does not ") + lemma
                : Inflection.present(lemma, plural);
    }

    private static String particle(Trigger trigger) {
        String particle = trigger.clause().particle();
        return particle.isEmpty() ? "" : " " + particle;
    }

    /** Whether the subject is one of many: "rebels", no name. */
    private boolean isPlural(List<String> subjects) {
        return subjects.stream()
                .limit(1)
                .map(known::actor)
                .anyMatch(actor -> actor.evidence().rule().equals(ActorFinder.NOMINAL)
                        && actor.name().matches("(?s).*([^su]s|police|people)"));
    }

    /** Whether it has no name, not even by its owner ("N.'s troops"). */
    private static boolean isNominal(ActorFact actor) {
        return actor.evidence().rule().equals(ActorFinder.NOMINAL)
                && !actor.name().matches("(?s).*['’]s? .*");
    }

    /** What does it where it is no actor: "the uprising". */
    private Optional<String> agent(Trigger trigger) {
        return trigger.clause().agents().stream()
                .filter(token -> !trigger.sentence().tokens().get(token).tag().matches("PRP.*|W.*|DT|EX"))
                .map(token -> words(trigger.sentence(), token))
                .findFirst();
    }

    private static String passive(Trigger trigger) {
        String tag = trigger.token().tag();
        return tag.equals("VBN") || tag.equals("VBD")
                ? trigger.token().word()
                : trigger.token().lemma();
    }

    private String object(Draft draft, List<String> subjects) {
        Trigger trigger = draft.first();
        Sentence sentence = trigger.sentence();
        if (trigger.frame().role("obj").isEmpty() && !prepositional(trigger).isEmpty()) {
            return prepositional(trigger);
        }
        if (trigger.frame().role("obj").filter("place"::equals).isPresent()
                && draft.place().isPresent()) {
            return placeName(draft).orElse("");
        }
        return trigger.clause().patients().stream()
                .filter(token -> !isTime(sentence, token))
                .map(token -> known.actorAt(sentence, token)
                        .filter(actor -> !isNominal(actor))
                        .filter(actor -> !subjects.subList(0, Math.min(1, subjects.size()))
                                .contains(actor.id()))
                        .map(actor -> shortName(actor.id()))
                        .or(() -> known.placeAt(sentence, token).map(PlaceFact::name))
                        .orElseGet(() -> words(sentence, token)))
                .findFirst()
                .orElseGet(() -> prepositional(trigger));
    }

    /** "on Tripoli", "closer to Tripoli", where there is no object. */
    private String prepositional(Trigger trigger) {
        return Stream.of("on", "to", "against", "with", "into", "for", "from", "toward")
                .flatMap(preposition -> trigger.clause().with(preposition).stream()
                        .filter(token -> token > trigger.head() && !isTime(trigger.sentence(), token))
                        .filter(token -> !preposition.equals("with") || isKnown(trigger.sentence(), token))
                        .map(token -> preposition + " " + named(trigger.sentence(), token)))
                .findFirst()
                .orElseGet(() -> further(trigger));
    }

    private boolean isKnown(Sentence sentence, int token) {
        return known.actorAt(sentence, token).isPresent()
                || known.placeAt(sentence, token).isPresent();
    }

    private boolean isTime(Sentence sentence, int token) {
        Span word = sentence.tokens().get(token).span();
        return known.times(sentence).stream().anyMatch(time -> time.mention().overlaps(word));
    }

    /** "closer to X". */
    private String further(Trigger trigger) {
        return trigger.clause().list("advmod").stream()
                .filter(token -> token > trigger.head())
                .flatMap(token -> new Clause(trigger.sentence(), token)
                        .with("to").stream()
                                .map(to ->
                                        trigger.sentence().tokens().get(token).word() + " to "
                                                + named(trigger.sentence(), to)))
                .findFirst()
                .orElse("");
    }

    private String named(Sentence sentence, int token) {
        return known.actorAt(sentence, token)
                .map(actor -> shortName(actor.id()))
                .or(() -> known.placeAt(sentence, token).map(PlaceFact::name))
                .orElseGet(() -> words(sentence, token));
    }

    private String complement(Clause clause) {
        Sentence sentence = clause.sentence();
        return clause.list("xcomp").stream()
                .filter(token -> token > clause.head())
                .filter(token -> sentence.tokens().get(token).isVerb())
                .findFirst()
                .map(token -> " to " + plain(sentence, token, untimed(sentence, token)))
                .orElse("");
    }

    /** Where the words of a deed end, without those that only date it. */
    private int untimed(Sentence sentence, int head) {
        int end = Phrases.whole(sentence, head, COMPLEMENT).end();
        for (int token = head + 1; token < end; token++) {
            if (isTime(sentence, token)) {
                boolean preposition = sentence.tokens().get(token - 1).tag().equals("IN");
                return Math.max(head + 1, preposition ? token - 1 : token);
            }
        }
        return end;
    }

    private String words(Sentence sentence, int token) {
        TokenSpan core = Phrases.core(sentence, token);
        int end = parts.contains(sentence.tokens().get(token).lemma())
                ? new Clause(sentence, token)
                        .with("of").stream()
                                .map(whole -> Phrases.core(sentence, whole).end())
                                .findFirst()
                                .orElse(core.end())
                : core.end();
        return plain(sentence, Math.max(core.begin(), token - OBJECT), end);
    }

    /** The words of a stretch without its leading article or possessor, on one line, quotation marks left out. */
    private String plain(Sentence sentence, int from, int end) {
        int begin = from;
        while (begin < end - 1 && sentence.tokens().get(begin).tag().matches("DT|PRP\\$|POS|``|''|,|-LRB-")) {
            begin++;
        }
        String text = known.analysis().words(new TokenSpan(sentence.index(), begin, end));
        return text.replaceAll("[“”\"]", "").replaceAll("\\s+", " ").strip();
    }

    private String noun(Draft draft) {
        Trigger trigger = draft.first();
        String phrase = nounPhrase(trigger);
        List<String> participants = draft.in("participant").stream()
                .filter(id -> !phrase.contains(shortName(id)))
                .map(this::shortName)
                .toList();
        List<String> initiators = draft.in("initiator").stream()
                .filter(id -> !phrase.contains(shortName(id)))
                .map(this::shortName)
                .toList();
        String target = draft.in("target").stream()
                .findFirst()
                .map(id -> " against " + shortName(id))
                .orElse("");
        String who =
                switch (participants.size()) {
                    case 0 -> "";
                    case 1 -> " of " + participants.get(0);
                    default -> " between " + String.join(" and ", participants.subList(0, 2));
                };
        return phrase + (initiators.isEmpty() ? "" : " by " + initiators.get(0)) + (who.isEmpty() ? target : who);
    }

    private String nounPhrase(Trigger trigger) {
        Sentence sentence = trigger.sentence();
        TokenSpan core = Phrases.core(sentence, trigger.head());
        return IntStream.range(begin(sentence, core), core.end())
                .mapToObj(token -> sentence.tokens().get(token))
                .filter(token -> !token.tag().matches("DT|PRP\\$|``|''|,|IN|TO"))
                .reduce(
                        new StringBuilder(),
                        (built, token) -> built.append(gap(built, token)).append(token.word()),
                        (one, other) -> one)
                .toString()
                .replaceAll("\\s+(['’]s?)\\b", "$1");
    }

    /** A noun before an adjective belongs to what stands before, whatever the parser says: "at risk upcoming talks". */
    private static int begin(Sentence sentence, TokenSpan core) {
        return IntStream.range(core.begin() + 1, core.end())
                .filter(token -> sentence.tokens().get(token - 1).tag().equals("NN")
                        && sentence.tokens().get(token).tag().matches("JJ|VBG"))
                .max()
                .orElse(core.begin());
    }

    private static String gap(StringBuilder built, Token token) {
        boolean hyphen = token.tag().equals("HYPH")
                || token.tag().equals("POS")
                || (built.length() > 0 && built.charAt(built.length() - 1) == '-');
        return built.length() == 0 || hyphen ? "" : " ";
    }

    private String place(Draft draft, String words) {
        return placeName(draft)
                .filter(name -> !words.contains(name))
                .map(name -> " in " + name)
                .orElse("");
    }

    private Optional<String> placeName(Draft draft) {
        return draft.place()
                .flatMap(id -> known.facts().places().stream()
                        .filter(place -> place.id().equals(id))
                        .findFirst())
                .map(PlaceFact::name);
    }

    private String shortName(String id) {
        ActorFact actor = known.actor(id);
        return actor.kind() == Kind.PERSON ? actor.name().substring(actor.name().lastIndexOf(' ') + 1) : actor.name();
    }
}
