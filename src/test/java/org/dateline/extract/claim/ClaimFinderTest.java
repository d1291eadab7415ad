// SPDX-License-Identifier: Apache-2.0
package org.dateline.extract.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.dateline.extract.SampleArticles;
import org.dateline.extract.entity.ArticleEntities;
import org.dateline.extract.event.EventTypes;
import org.dateline.model.CasualtyFigures;
import org.dateline.model.fact.ActorFact;
import org.dateline.model.fact.ClaimFact;
import org.dateline.model.fact.ClaimFact.Casualties;
import org.dateline.model.fact.ClaimFact.Quote;
import org.dateline.model.fact.ClaimFact.StatementFact;
import org.dateline.model.fact.StateFact;
import org.junit.jupiter.api.Test;

class ClaimFinderTest {
    private final ArticleEntities raid = SampleArticles.raid();
    private final List<ClaimFact> claims = claims(raid);

    @Test
    void aCasualtyClaimHasFiguresVictimsAndClaimant() {
        Casualties toll = only(claims, Casualties.class);

        assertThat(toll.harm()).isEqualTo("killed");
        assertThat(toll.figures()).isEqualTo(CasualtyFigures.exactly(43));
        assertThat(toll.victims()).isEqualTo("villagers");
        assertThat(toll.victimClasses()).containsExactly("civilian");
        assertThat(names(raid, toll.basics().claimants())).containsExactly("army");
        assertThat(toll.basics().about()).contains("event-1");
        assertThat(toll.party()).as("an army, where arms are used").isTrue();
    }

    @Test
    void aQuotationHasSpeakerAndAddressee() {
        Quote quote = only(claims, Quote.class);

        assertThat(names(raid, quote.basics().claimants())).containsExactly("Ana");
        assertThat(names(raid, quote.basics().addressee().stream().toList())).containsExactly("Reuters");
        assertThat(quote.saidIn()).contains("event-2");
    }

    @Test
    void aProhibitionByACommanderIsAnInstruction() {
        ArticleEntities order = SampleArticles.order();
        StatementFact rule = only(claims(order), StatementFact.class);

        assertThat(rule.kind()).isEqualTo(StatementFact.Kind.INSTRUCTION);
        assertThat(rule.modality()).contains("forbidden");
        assertThat(rule.gist()).isEqualTo("fire on civilians");
        assertThat(names(order, rule.basics().claimants())).containsExactly("Omar Bekele");
    }

    @Test
    void thePossessorOfForcesCommandsThem() {
        assertThat(new StateFinder().find(SampleArticles.order()))
                .extracting(StateFact::type, StateFact::label)
                .containsExactly(tuple("commands", "Omar Bekele commands Bekele’s troops"));
    }

    @Test
    void aParticipleAfterAimedAtIsAnAim() {
        ArticleEntities talks = SampleArticles.talks();
        StatementFact aim = only(claims(talks), StatementFact.class);

        assertThat(aim.kind()).isEqualTo(StatementFact.Kind.AIM);
        assertThat(aim.gist()).isEqualTo("end the war");
        assertThat(aim.basics().about())
                .contains(SampleArticles.events(talks).get(0).id());
    }

    private static List<ClaimFact> claims(ArticleEntities entities) {
        return new ClaimFinder(EventTypes.bundled())
                .find(entities, SampleArticles.quotations(entities), SampleArticles.events(entities));
    }

    private static <T extends ClaimFact> T only(List<ClaimFact> claims, Class<T> type) {
        List<T> found = claims.stream().filter(type::isInstance).map(type::cast).toList();
        assertThat(found).hasSize(1);
        return found.get(0);
    }

    private static List<String> names(ArticleEntities entities, List<String> ids) {
        return ids.stream()
                .flatMap(id -> entities.actors().stream()
                        .filter(actor -> actor.id().equals(id))
                        .map(ActorFact::name))
                .toList();
    }
}
