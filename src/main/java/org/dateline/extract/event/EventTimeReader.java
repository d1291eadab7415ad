// SPDX-License-Identifier: Apache-2.0
package org.dateline.extract.event;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.dateline.extract.analysis.Genre;
import org.dateline.extract.analysis.Sentence;
import org.dateline.extract.analysis.Token;
import org.dateline.extract.entity.ArticleEntities;
import org.dateline.extract.syntax.Clause;
import org.dateline.extract.syntax.Phrases;
import org.dateline.extract.time.GenreClassifier;
import org.dateline.extract.time.TimeFinder;
import org.dateline.model.Status;
import org.dateline.model.TimeSpan;
import org.dateline.model.article.Publication;
import org.dateline.model.fact.EventFact.When;
import org.dateline.model.fact.TimeFact;

/**
 * Reads the time of an event: the time expression that depends on its trigger, else the one of the governing verb. If
 * there is none, a past event of the first sentences of a news report is dated, as an inference, to the day of
 * publication or the day before.
 */
final class EventTimeReader {
    private static final Set<String> SHARED = Set.of("conj", "xcomp", "ccomp", "advcl:as", "acl:relcl", "parataxis");
    private static final int LEAD_SENTENCES = 5;

    private final ArticleEntities entities;
    private final boolean isNews;

    EventTimeReader(ArticleEntities entities) {
        this.entities = entities;
        this.isNews = GenreClassifier.of(entities.analysis(), TimeFinder.published(entities.article())) == Genre.NEWS;
    }

    When read(EventTrigger trigger, Status status) {
        return direct(trigger)
                .or(() -> nearest(trigger))
                .map(time -> new When(bounds(time, status), List.of(time.id()), isOfReport(trigger)))
                .or(() -> shared(trigger).map(time -> new When(shared(time, status), List.of(time.id()), true)))
                .orElseGet(() -> reported(trigger, status));
    }

    /** Whether the time belongs to the report and not to the event: "were reported overnight". */
    private static boolean isOfReport(EventTrigger trigger) {
        return trigger.lightVerb()
                .filter(verb -> verb.token().lemma().equals("report"))
                .isPresent();
    }

    private static TimeSpan bounds(TimeFact time, Status status) {
        return status == Status.ORDERED ? from(time) : time.span();
    }

    /**
     * The bounds from a time expression of a governing verb. An event that is ordered on a day begins on that day at
     * the earliest.
     */
    private static TimeSpan shared(TimeFact time, Status status) {
        return status == Status.ORDERED || status == Status.HYPOTHETICAL ? from(time) : time.span();
    }

    private static TimeSpan from(TimeFact time) {
        return new TimeSpan(time.span().earliestBegin(), null, null, null);
    }

    private Optional<TimeFact> direct(EventTrigger trigger) {
        return Stream.concat(Stream.of(trigger.clause()), trigger.lightVerb().stream())
                .flatMap(clause -> dated(clause).stream())
                .findFirst();
    }

    /** The dated expression that depends on the head of a clause, or is a part of the noun phrase. */
    private Optional<TimeFact> dated(Clause clause) {
        Sentence sentence = clause.sentence();
        return datedTimes(sentence)
                .filter(time -> entities.tokens(sentence, time.mention())
                        .filter(tokens -> dependsOn(clause, tokens))
                        .isPresent())
                .findFirst();
    }

    private Stream<TimeFact> datedTimes(Sentence sentence) {
        return entities.timesIn(sentence).stream()
                .filter(time -> time.kind() == TimeFact.Kind.DATE || time.kind() == TimeFact.Kind.TIME)
                .filter(time -> !time.span().isUnknown());
    }

    private static boolean dependsOn(Clause clause, int[] tokens) {
        Sentence sentence = clause.sentence();
        boolean inside = !clause.token().isVerb()
                && IntStream.range(tokens[0], tokens[1])
                        .allMatch(token -> Phrases.core(sentence, clause.head()).contains(sentence.index(), token));
        return inside
                || IntStream.range(tokens[0], tokens[1]).anyMatch(token -> sentence.above(token)
                        .anyMatch(edge -> isAdverbial(edge.relation())
                                && (edge.governor() == clause.head()
                                        || isPartOfDay(
                                                clause, sentence.tokens().get(edge.governor()), edge.governor()))));
    }

    /** Whether the expression depends on an adverb such as "late": "killed late on Sunday". */
    private static boolean isPartOfDay(Clause clause, Token word, int token) {
        return word.lemma().matches("late|later|early|shortly")
                && clause.list("advmod").contains(token);
    }

    private static boolean isAdverbial(String relation) {
        return relation.startsWith("obl")
                || relation.startsWith("nmod")
                || relation.startsWith("advmod")
                || relation.startsWith("compound")
                || relation.startsWith("dep")
                || relation.startsWith("amod")
                || relation.startsWith("nummod");
    }

    /** The time expression directly before or after the verb, for cases in which the parser attached it elsewhere. */
    private Optional<TimeFact> nearest(EventTrigger trigger) {
        Sentence sentence = trigger.sentence();
        int begin = trigger.main().head();
        return datedTimes(sentence)
                .filter(time -> entities.tokens(sentence, time.mention())
                        .filter(tokens -> isNextTo(sentence, begin, tokens))
                        .isPresent())
                .findFirst();
    }

    private static boolean isNextTo(Sentence sentence, int head, int[] tokens) {
        int low = Math.min(head + 1, tokens[1]);
        int high = Math.max(head, tokens[0]);
        boolean clean = IntStream.range(low, Math.max(low, high))
                .mapToObj(token -> sentence.tokens().get(token))
                .noneMatch(token -> token.isVerb() || token.word().equals(",") || token.isNoun());
        return clean && Math.abs(tokens[0] - head) <= 4;
    }

    private Optional<TimeFact> shared(EventTrigger trigger) {
        Clause clause = trigger.main();
        return clause.governor(SHARED)
                .map(governor -> new Clause(trigger.sentence(), governor))
                .flatMap(this::dated);
    }

    private When reported(EventTrigger trigger, Status status) {
        Publication publication = entities.article().masthead().publication();
        if (publication == null) {
            return When.UNKNOWN;
        }
        Instant day = publication.day().atStartOfDay(ZoneOffset.UTC).toInstant();
        Instant end = day.plus(Duration.ofDays(1));
        return switch (status) {
            case OCCURRED ->
                new When(
                        new TimeSpan(isLead(trigger) ? day.minus(Duration.ofDays(1)) : null, null, null, end),
                        List.of(),
                        true);
            case ONGOING -> new When(new TimeSpan(null, end, day, null), List.of(), true);
            case SCHEDULED -> new When(new TimeSpan(day, null, null, null), List.of(), true);
            default -> When.UNKNOWN;
        };
    }

    /**
     * Whether the first sentences of a news report tell it in the past tense, so that it was on the day of publication
     * or the day before.
     */
    private boolean isLead(EventTrigger trigger) {
        Clause main = trigger.main();
        return isNews
                && trigger.sentence().index() <= LEAD_SENTENCES
                && main.token().tag().equals("VBD")
                && main.sentence().above(main.head()).noneMatch(edge -> edge.is("acl"));
    }
}
