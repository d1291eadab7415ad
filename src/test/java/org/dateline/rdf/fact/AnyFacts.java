// SPDX-License-Identifier: Apache-2.0
package org.dateline.rdf.fact;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.dateline.model.CasualtyFigures;
import org.dateline.model.Distance;
import org.dateline.model.Position;
import org.dateline.model.Status;
import org.dateline.model.TimeSpan;
import org.dateline.model.article.Article;
import org.dateline.model.article.Masthead;
import org.dateline.model.article.Publication;
import org.dateline.model.article.Span;
import org.dateline.model.fact.ActorFact;
import org.dateline.model.fact.ArticleFacts;
import org.dateline.model.fact.ClaimFact;
import org.dateline.model.fact.EventFact;
import org.dateline.model.fact.FactEvidence;
import org.dateline.model.fact.PhotographFact;
import org.dateline.model.fact.PlaceFact;
import org.dateline.model.fact.StateFact;
import org.dateline.model.fact.TimeFact;

/** Facts at random: of every sort, with and without all that is optional, over a text of odd characters. */
final class AnyFacts {
    private static final List<String> WORDS = List.of(
            "troops",
            "𝄞",
            "é",
            "سلام",
            "“quoted”",
            "town\n",
            "Ana",
            "two,",
            "\"",
            "\\",
            "<b>",
            "--",
            "now",
            "x\u00a0y",
            "了");
    private static final List<String> ROLES = List.of("initiator", "target", "victim", "mediator", "captain");
    private static final List<String> TYPES = List.of("territory-taken", "meeting", "protest", "no-such-type");
    private static final List<String> PRECISIONS = List.of(
            "instant", "hour", "partOfDay", "day", "week", "month", "quarter", "year", "decade", "century", "eon");
    private static final List<String> STATES = List.of("controls", "alliedWith", "basedIn", "commands", "likes");
    private static final List<String> OFFSETS = List.of("", "P1D", "P2M", "P1M3D", "PT5H", "P1W", "soon", "-P1D");

    private final Random random;
    private final List<Span> words = new ArrayList<>();
    private final Article article;

    private AnyFacts(Random random) {
        this.random = random;
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 60; i++) {
            int begin = text.length();
            text.append(pick(WORDS));
            words.add(new Span(begin, text.length()));
            text.append(' ');
        }
        this.article = new Article("any-" + random.nextInt(9), masthead(), text.toString());
    }

    /** The facts of one random article. */
    static ArticleFacts of(Random random) {
        return new AnyFacts(random).facts();
    }

    private ArticleFacts facts() {
        return new ArticleFacts(
                article,
                list(4, this::actor),
                list(4, this::place),
                list(5, this::time),
                list(6, this::event),
                list(4, this::state),
                list(9, this::claim),
                list(3, this::photograph),
                "by chance 1");
    }

    private Masthead masthead() {
        return new Masthead(
                maybe("A headline\nin two lines"),
                random.nextBoolean() ? null : new Publication(LocalDate.of(2020, 2, 29), instant(), flip()),
                maybe("The Post"),
                flip() ? List.of("Ana", "Bo") : List.of(),
                maybe("https://example.org/a"),
                "en",
                maybe("Town"),
                maybe("Wire"));
    }

    private ActorFact actor(int i) {
        return new ActorFact(
                "a" + i,
                pick(List.of("Ana Belmonte", "the crowd", "ONU", "سلام", "O'Brien")),
                pick(List.of(ActorFact.Kind.values())),
                flip() ? List.of() : List.of("Ana", "the  lot"),
                flip() ? List.of() : List.of("chief"),
                spans(),
                evidence());
    }

    private PlaceFact place(int i) {
        return new PlaceFact(
                "p" + i,
                pick(List.of("Town", "Al-Ḥill", "North")),
                pick(List.of(PlaceFact.Kind.values())),
                flip()
                        ? Optional.empty()
                        : Optional.of(new Position(random.nextInt(180) - 90, random.nextInt(360) - 180)),
                flip() ? Optional.empty() : Optional.of((long) random.nextInt(5)),
                i == 0 || flip() ? List.of() : List.of("p" + random.nextInt(i)),
                maybe("LY"),
                spans(),
                evidence());
    }

    private TimeFact time(int i) {
        return new TimeFact(
                "t" + i,
                span(),
                pick(List.of(TimeFact.Kind.values())),
                maybe("2020-01-01"),
                bounds(),
                pick(PRECISIONS),
                flip() ? Optional.empty() : Optional.of(pick(List.of("overnight", "noon"))),
                pick(List.of(TimeFact.Anchor.values())),
                evidence());
    }

    private EventFact event(int i) {
        return new EventFact(
                "e" + i,
                "Event number " + i,
                pick(TYPES),
                pick(List.of(Status.values()).subList(0, Status.UNKNOWN.ordinal())),
                new EventFact.When(bounds(), list(2, n -> "t" + random.nextInt(6)), flip()),
                flip() ? Optional.empty() : Optional.of("p" + random.nextInt(5)),
                list(3, n -> new EventFact.Participant("a" + random.nextInt(5), pick(ROLES), maybe("chief"), span())),
                list(
                        2,
                        n -> new EventFact.Link(
                                pick(List.of(EventFact.Link.Kind.values())), "e" + random.nextInt(7), pick(OFFSETS))),
                new EventFact.Details(
                        list(2, n -> pick(List.of("telephone", "drum"))), maybe("A page"), maybe("noFighting")),
                spans(),
                evidence());
    }

    private PhotographFact photograph(int i) {
        return new PhotographFact(
                "f" + i,
                "A photograph",
                list(2, n -> pick(List.of("e", "a")) + random.nextInt(5)),
                flip() ? Optional.empty() : Optional.of("p" + random.nextInt(5)),
                flip() ? Optional.empty() : Optional.of(LocalDate.of(2020, 1, 1 + random.nextInt(28))),
                flip() ? Optional.empty() : Optional.of("a" + random.nextInt(5)),
                maybe("Jo Doe / Example"),
                spans(),
                evidence());
    }

    private StateFact state(int i) {
        return new StateFact(
                "s" + i,
                "State",
                pick(STATES),
                "a" + random.nextInt(5),
                (flip() ? "a" : "p") + random.nextInt(5),
                maybe("much"),
                bounds(),
                spans(),
                evidence());
    }

    private ClaimFact claim(int i) {
        ClaimFact.ClaimBasics basics = new ClaimFact.ClaimBasics(
                "c" + i,
                flip() ? Optional.empty() : Optional.of(pick(List.of("e", "a", "p")) + random.nextInt(6)),
                list(3, n -> "a" + random.nextInt(5)),
                flip() ? Optional.empty() : Optional.of("a" + random.nextInt(5)),
                list(2, n -> pick(List.of("speech", "drum"))),
                pick(List.of("stated", "hoped", "sung", "")),
                flip(),
                spans(),
                evidence());
        Optional<String> saidIn = flip() ? Optional.empty() : Optional.of("e" + random.nextInt(7));
        return switch (random.nextInt(4)) {
            case 0 -> new ClaimFact.Quote(basics, saidIn, flip());
            case 1 ->
                new ClaimFact.Casualties(
                        basics,
                        pick(List.of("killed", "missing", "bored")),
                        new CasualtyFigures(random.nextInt(3), 3, 3L + random.nextInt(3)),
                        maybe("people"),
                        list(2, n -> pick(List.of("civilian", "child", "cat"))),
                        flip());
            case 2 ->
                new ClaimFact.DistanceFact(
                        basics,
                        new Distance(
                                BigDecimal.valueOf(random.nextInt(900), random.nextInt(3)),
                                pick(List.of("MI", "KiloM"))),
                        "p" + random.nextInt(5),
                        "p" + random.nextInt(5),
                        flip() ? Optional.empty() : Optional.of(random.nextDouble() * 360));
            default ->
                new ClaimFact.StatementFact(
                        basics,
                        pick(List.of(ClaimFact.StatementFact.Kind.values())),
                        maybe("a gist"),
                        saidIn,
                        flip() ? Optional.empty() : Optional.of(pick(List.of("forbidden", "odd"))));
        };
    }

    /** Bounds in any order, right or wrong, and some or all of them unknown. */
    private TimeSpan bounds() {
        return new TimeSpan(orNull(), orNull(), orNull(), orNull());
    }

    private @org.jspecify.annotations.Nullable Instant orNull() {
        return flip() ? null : instant();
    }

    private Instant instant() {
        return Instant.parse("2019-01-01T00:00:00Z").plusSeconds(random.nextInt(500) * 21_600L);
    }

    private List<Span> spans() {
        return list(3, n -> span());
    }

    private Span span() {
        int first = random.nextInt(words.size());
        int last = Math.min(words.size() - 1, first + random.nextInt(12));
        return words.get(first).cover(words.get(last));
    }

    private FactEvidence evidence() {
        return new FactEvidence(maybe("rule:x"), random.nextDouble(), maybe("it says so"));
    }

    private <T> List<T> list(int most, IntFunction<T> make) {
        return IntStream.range(0, random.nextInt(most + 1)).mapToObj(make).toList();
    }

    private <T> T pick(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }

    private String maybe(String text) {
        return flip() ? text : "";
    }

    private boolean flip() {
        return random.nextBoolean();
    }
}
