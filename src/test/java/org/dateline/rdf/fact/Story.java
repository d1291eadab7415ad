// SPDX-License-Identifier: Apache-2.0
package org.dateline.rdf.fact;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dateline.model.CasualtyFigures;
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

/**
 * The facts of an article about a country that does not exist, put together in a few words: all happens in March 2021, in towns of
 * Valdoria. Each label is a sentence of the text, and its words are the event's.
 */
public final class Story {
    private static final FactEvidence BY_HAND = new FactEvidence("by-hand", 1, "");
    private static final TimeSpan UNKNOWN = TimeSpan.UNKNOWN;

    private final String slug;
    private final int published;
    private final StringBuilder text = new StringBuilder();
    private final List<ActorFact> actors = new ArrayList<>();
    private final List<PlaceFact> places = new ArrayList<>();
    private final List<EventFact> events = new ArrayList<>();
    private final List<ClaimFact> claims = new ArrayList<>();

    private Story(String slug, int published) {
        this.slug = slug;
        this.published = published;
        places.add(new PlaceFact(
                "valdoria",
                "Valdoria",
                PlaceFact.Kind.COUNTRY,
                Optional.empty(),
                Optional.of(1L),
                List.of(),
                "",
                List.of(),
                BY_HAND));
    }

    /** An article of that name that came out on a day of the month. */
    public static Story of(String slug, int published) {
        return new Story(slug, published);
    }

    /** An event of a type, to which the next calls add. */
    public EventBuilder event(String type, String label) {
        return new EventBuilder(type, label);
    }

    /** One event. */
    public final class EventBuilder {
        private final String type;
        private final String label;
        private Status status = Status.OCCURRED;
        private TimeSpan span = UNKNOWN;
        private Optional<String> place = Optional.empty();
        private long killed;
        private final List<EventFact.Participant> participants = new ArrayList<>();

        private EventBuilder(String type, String label) {
            this.type = type;
            this.label = label;
        }

        /** How real it is. */
        public EventBuilder status(Status value) {
            status = value;
            return this;
        }

        /** On a day of the month, for so many days. */
        public EventBuilder on(int day, int days) {
            Instant begin =
                    LocalDate.of(2021, 3, day).atStartOfDay(ZoneOffset.UTC).toInstant();
            span = new TimeSpan(begin, null, null, begin.plusSeconds(86_400L * days));
            return this;
        }

        /** In a town, known by its number. */
        public EventBuilder in(String town, long number) {
            if (places.stream().noneMatch(known -> known.id().equals(town))) {
                places.add(new PlaceFact(
                        town,
                        town,
                        PlaceFact.Kind.SETTLEMENT,
                        Optional.empty(),
                        Optional.of(number),
                        List.of("valdoria"),
                        "",
                        List.of(),
                        BY_HAND));
            }
            place = Optional.of(town);
            return this;
        }

        /** With someone in a role. */
        public EventBuilder with(String role, String name, ActorFact.Kind kind) {
            if (actors.stream().noneMatch(known -> known.id().equals(name))) {
                actors.add(new ActorFact(name, name, kind, List.of(), List.of(), List.of(), BY_HAND));
            }
            participants.add(new EventFact.Participant(name, role, "", new Span(0, 1)));
            return this;
        }

        /** With so many dead. */
        public EventBuilder killing(long number) {
            killed = number;
            return this;
        }

        /** Puts it into the article. */
        public Story done() {
            String id = "e" + events.size();
            int begin = text.length();
            text.append(label).append(".\n");
            Span words = new Span(begin, begin + label.length());
            events.add(new EventFact(
                    id,
                    label,
                    type,
                    status,
                    new EventFact.When(span, List.of(), !span.isUnknown()),
                    place,
                    participants,
                    List.of(),
                    EventFact.Details.NONE,
                    List.of(words),
                    BY_HAND));
            if (killed > 0) {
                claims.add(new ClaimFact.Casualties(
                        new ClaimFact.ClaimBasics(
                                "c" + id,
                                Optional.of(id),
                                List.of(),
                                Optional.empty(),
                                List.of(),
                                "stated",
                                false,
                                List.of(words),
                                BY_HAND),
                        "killed",
                        CasualtyFigures.exactly(killed),
                        "",
                        List.of(),
                        false));
            }
            return Story.this;
        }
    }

    /** The article with its facts. */
    public ArticleFacts facts() {
        Masthead masthead = new Masthead(
                slug, Publication.on(LocalDate.of(2021, 3, published)), slug + " Post", List.of(), "", "en", "", "");
        Article article = new Article(slug, masthead, text.toString());
        return new ArticleFacts(
                article, actors, places, List.of(), events, List.of(), claims, List.of(), SampleFacts.EXTRACTOR);
    }
}
