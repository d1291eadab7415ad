package org.dateline.extract.quotation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.dateline.extract.SampleArticles;
import org.dateline.extract.entity.ArticleEntities;
import org.dateline.model.fact.ActorFact;
import org.junit.jupiter.api.Test;

class QuotationFinderTest {
    private final ArticleEntities entities = SampleArticles.raid();

    @Test
    void theSubjectOfTheVerbBesideAQuotationIsItsSpeaker() {
        List<AttributedQuotation> quotations = new QuotationFinder().find(entities);

        assertThat(quotations).hasSize(1);
        AttributedQuotation quotation = quotations.get(0);
        assertThat(quotation.quote().of(entities.article().text())).isEqualTo("“ We grieve , ”");
        assertThat(name(quotation.speaker())).contains("Ana");
        assertThat(name(quotation.addressee())).contains("Reuters");
        assertThat(entities.sentence(quotation.sentence())
                        .tokens()
                        .get(quotation.verb())
                        .word())
                .isEqualTo("told");
    }

    private Optional<String> name(Optional<String> id) {
        return id.map(entities::actor).map(ActorFact::name);
    }
}
