// SPDX-License-Identifier: Apache-2.0
package org.dateline.rdf.fact;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
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
import org.dateline.model.fact.PlaceFact;
import org.dateline.model.fact.StateFact;
import org.dateline.model.fact.TimeFact;

/** The facts of a little article of our own, made by hand. */
public final class SampleFacts {
    /** The article's text; the sign before the first word takes two UTF-16 units and is one code point. */
    public static final String TEXT = """
            𝄞 The Hill Brigade took the town of Orvalle on Monday, 30 km from Port Sel, its commander Ana Belmonte told Radio Sel by \
            phone. "We met no one on the road up there and slept well," Belmonte said. Two of her fighters died.
            """;

    /** The extractor's name. */
    public static final String EXTRACTOR = "dateline 0.1.0, by hand 1";

    private static final Instant MONDAY = Instant.parse("2021-03-01T00:00:00Z");
    private static final TimeSpan DAY = new TimeSpan(MONDAY, null, null, MONDAY.plusSeconds(86_400));

    private SampleFacts() {}

    /** The article under a name. */
    public static Article article(String slug) {
        Masthead masthead = new Masthead(
                "Hill Brigade takes Orvalle",
                Publication.on(LocalDate.of(2021, 3, 2)),
                "Example Post",
                List.of("Jo Writer"),
                "",
                "en",
                "Port Sel",
                "Example Wire");
        return new Article(slug, masthead, TEXT);
    }

    /** Its facts. */
    public static ArticleFacts facts(Article article) {
        return new ArticleFacts(
                article,
                List.of(
                        new ActorFact(
                                "a1",
                                "Hill Brigade",
                                ActorFact.Kind.ARMED_GROUP,
                                List.of("The Brigade", "its fighters"),
                                List.of(),
                                List.of(span("Hill Brigade")),
                                evidence("actor:name")),
                        new ActorFact(
                                "a2",
                                "Ana Belmonte",
                                ActorFact.Kind.PERSON,
                                List.of("Belmonte"),
                                List.of("commander"),
                                List.of(span("Ana Belmonte")),
                                evidence("actor:name")),
                        new ActorFact(
                                "a3",
                                "Radio Sel",
                                ActorFact.Kind.ORGANIZATION,
                                List.of(),
                                List.of(),
                                List.of(span("Radio Sel")),
                                evidence("actor:name"))),
                List.of(place("p1", "Orvalle", 101, 1.5), place("p2", "Port Sel", 102, 1.2), country()),
                List.of(new TimeFact(
                        "t1",
                        span("Monday"),
                        TimeFact.Kind.DATE,
                        "2021-03-01",
                        DAY,
                        "day",
                        Optional.empty(),
                        TimeFact.Anchor.PUBLICATION,
                        evidence("time:weekday"))),
                List.of(taking(), call()),
                List.of(new StateFact(
                        "s1",
                        "Belmonte commands the Hill Brigade",
                        "commands",
                        "a2",
                        "a1",
                        "",
                        new TimeSpan(null, MONDAY, null, null),
                        List.of(span("its commander")),
                        evidence("state:post"))),
                claims(),
                List.of(),
                EXTRACTOR);
    }

    private static EventFact taking() {
        return new EventFact(
                "e1",
                "Hill Brigade takes Orvalle",
                "territory-taken",
                Status.OCCURRED,
                new EventFact.When(DAY, List.of("t1"), false),
                Optional.of("p1"),
                List.of(new EventFact.Participant("a1", "initiator", "", span("Hill Brigade"))),
                List.of(),
                new EventFact.Details(List.of(), "", "noFighting"),
                List.of(span("took the town")),
                evidence("frame:seize"));
    }

    private static EventFact call() {
        return new EventFact(
                "e2",
                "Ana Belmonte speaks to Radio Sel",
                "public-statement",
                Status.OCCURRED,
                new EventFact.When(new TimeSpan(MONDAY, null, null, null), List.of(), true),
                Optional.empty(),
                List.of(
                        new EventFact.Participant("a2", "initiator", "commander", span("Ana Belmonte")),
                        new EventFact.Participant("a3", "target", "", span("Radio Sel"))),
                List.of(new EventFact.Link(EventFact.Link.Kind.AFTER, "e1", "P1D")),
                new EventFact.Details(List.of("telephone"), "Radio Sel, morning news", ""),
                List.of(span("told Radio Sel")),
                evidence("frame:tell"));
    }

    private static List<ClaimFact> claims() {
        return List.of(
                new ClaimFact.Quote(
                        basics("c1", "e1", span("\"We met no one on the road up there and slept well,\"")),
                        Optional.of("e2"),
                        true),
                new ClaimFact.DistanceFact(
                        basics("c2", "p1", span("30 km from Port Sel")),
                        new Distance(new BigDecimal("30"), "KiloM"),
                        "p1",
                        "p2",
                        Optional.of(44.0)),
                new ClaimFact.Casualties(
                        basics("c3", "e1", span("Two of her fighters")),
                        "killed",
                        CasualtyFigures.exactly(2),
                        "her fighters",
                        List.of("combatant"),
                        true));
    }

    private static ClaimFact.ClaimBasics basics(String id, String about, Span words) {
        return new ClaimFact.ClaimBasics(
                id,
                Optional.of(about),
                List.of("a2"),
                Optional.empty(),
                List.of("telephone"),
                "stated",
                false,
                List.of(words),
                evidence("claim:said"));
    }

    private static PlaceFact place(String id, String name, long number, double latitude) {
        return new PlaceFact(
                id,
                name,
                PlaceFact.Kind.SETTLEMENT,
                Optional.of(new Position(latitude, 7.25)),
                Optional.of(number),
                List.of("p3"),
                "XX",
                List.of(span(name)),
                evidence("place:only"));
    }

    private static PlaceFact country() {
        return new PlaceFact(
                "p3",
                "Exland",
                PlaceFact.Kind.COUNTRY,
                Optional.empty(),
                Optional.of(103L),
                List.of(),
                "XX",
                List.of(),
                evidence("place:parent"));
    }

    private static Span span(String words) {
        int begin = TEXT.indexOf(words);
        return new Span(begin, begin + words.length());
    }

    private static FactEvidence evidence(String rule) {
        return new FactEvidence(rule, 0.75, "as the words say");
    }
}
