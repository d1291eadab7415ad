// SPDX-License-Identifier: Apache-2.0
package org.dateline.extract.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.dateline.extract.SampleArticles;
import org.dateline.extract.entity.ArticleEntities;
import org.dateline.model.Status;
import org.dateline.model.fact.EventFact;
import org.dateline.model.fact.EventFact.Link;
import org.dateline.model.fact.EventFact.Participant;
import org.junit.jupiter.api.Test;

class EventFinderTest {
    private final ArticleEntities order = SampleArticles.order();
    private final List<EventFact> events = SampleArticles.events(order);

    @Test
    void anOrderHasInitiatorTargetAndDay() {
        EventFact event = of(events, "military-order");

        assertThat(event.status()).isEqualTo(Status.OCCURRED);
        assertThat(event.participants()).extracting(Participant::role).containsExactly("initiator", "target");
        assertThat(event.participants().get(0).capacity()).isEqualTo("General");
        assertThat(event.when().expressions()).containsExactly("tuesday");
        assertThat(event.label()).isEqualTo("Bekele orders Bekele’s troops to march on Kanto");
    }

    @Test
    void laterMentionsOfTheOrderBelongToTheSameEvent() {
        assertThat(of(events, "military-order").mentions())
                .extracting(span -> span.of(order.article().text()).split(" ", -1)[0])
                .containsExactly("ordered", "The", "urged");
    }

    @Test
    void anOrderedEventHasTheStatusOrdered() {
        EventFact march = of(events, "offensive");

        assertThat(march.status()).isEqualTo(Status.ORDERED);
        assertThat(march.place()).contains("kanto");
        assertThat(march.links())
                .containsExactly(new Link(
                        Link.Kind.CAUSED_BY, of(events, "military-order").id(), ""));
    }

    @Test
    void aForbiddenActionIsNoEvent() {
        assertThat(events).extracting(EventFact::type).containsExactlyInAnyOrder("military-order", "offensive");
    }

    @Test
    void casualtiesBelongToTheStrikeAndABareNounIsNoEvent() {
        ArticleEntities entities = SampleArticles.strike();
        List<EventFact> strike = SampleArticles.events(entities);

        assertThat(strike)
                .extracting(EventFact::label, EventFact::type, EventFact::status)
                .containsExactly(
                        tuple("Air strike kills four people in Kanto", "assault-aerial", Status.OCCURRED),
                        tuple("Ana does not sign truce", "agreement-signed", Status.NEGATED));
        assertThat(strike.get(0).when().expressions()).as("late on Tuesday").containsExactly("tuesday");
        assertThat(strike.get(0).mentions())
                .extracting(span -> span.of(entities.article().text()).split(" ", -1)[0])
                .contains("wounded");
    }

    @Test
    void casualtiesBelongToTheRaid() {
        List<EventFact> raid = SampleArticles.events(SampleArticles.raid());

        assertThat(raid).extracting(EventFact::type).containsExactly("assault", "public-statement");
        assertThat(raid.get(0).place()).contains("kanto");
        assertThat(raid.get(0).label()).isEqualTo("Rebels attack Kanto");
    }

    private static EventFact of(List<EventFact> events, String type) {
        return events.stream()
                .filter(event -> event.type().equals(type))
                .findFirst()
                .orElseThrow();
    }
}
