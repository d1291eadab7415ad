package org.dateline.extract;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dateline.extract.actor.ActorFinder;
import org.dateline.extract.analysis.Analysis;
import org.dateline.extract.entity.ArticleEntities;
import org.dateline.extract.event.EventFinder;
import org.dateline.extract.event.EventTypes;
import org.dateline.extract.quotation.AttributedQuotation;
import org.dateline.extract.quotation.QuotationFinder;
import org.dateline.model.TimeSpan;
import org.dateline.model.article.Article;
import org.dateline.model.article.Masthead;
import org.dateline.model.article.Publication;
import org.dateline.model.article.Span;
import org.dateline.model.fact.EventFact;
import org.dateline.model.fact.FactEvidence;
import org.dateline.model.fact.PlaceFact;
import org.dateline.model.fact.TimeFact;

/** Short articles with analyses written by hand, places and times, as input for the later stages. */
public final class SampleArticles {
    /** The day of publication. */
    public static final LocalDate DAY = LocalDate.of(2021, 3, 2);

    private static final FactEvidence BY_HAND = new FactEvidence("hand", 1, "");

    private SampleArticles() {}

    /** A general orders his troops to march and gives them instructions. */
    public static ArticleEntities order() {
        return entities("""
                General    General  NNP TITLE  2:compound
                Omar       Omar     NNP PERSON 2:compound
                Bekele     Bekele   NNP PERSON 3:nsubj
                ordered    order    VBD O      -1:root
                his        he       PRP$ O     5:nmod:poss
                troops     troop    NNS O      3:obj;7:nsubj:xsubj
                to         to       TO  O      7:mark
                march      march    VB  O      3:xcomp
                on         on       IN  O      9:case
                Kanto      Kanto    NNP CITY   7:obl:on
                on         on       IN  O      11:case
                Tuesday    Tuesday  NNP DATE   3:obl:on
                .          .        .   O      3:punct

                The        the      DT  O      1:det
                order      order    NN  O      2:nsubj
                surprised  surprise VBD O      -1:root
                Kanto      Kanto    NNP CITY   2:obj
                .          .        .   O      2:punct

                Bekele     Bekele   NNP PERSON 1:nsubj
                urged      urge     VBD O      -1:root
                his        he       PRP$ O     3:nmod:poss
                troops     troop    NNS O      1:obj;6:nsubj:xsubj
                not        not      RB  O      6:advmod
                to         to       TO  O      6:mark
                fire       fire     VB  O      1:xcomp
                on         on       IN  O      8:case
                civilians  civilian NNS O      6:obl:on
                .          .        .   O      1:punct
                """);
    }

    /** A raid, with casualty figures and their source, and a quotation. */
    public static ArticleEntities raid() {
        return entities("""
                Rebels     rebel    NNS O      1:nsubj
                attacked   attack   VBD O      -1:root
                Kanto      Kanto    NNP CITY   1:obj
                on         on       IN  O      4:case
                Tuesday    Tuesday  NNP DATE   1:obl:on
                ,          ,        ,   O      1:punct
                killing    kill     VBG O      1:advcl
                at         at       IN  O      8:case
                least      least    JJS O      9:advmod
                43         43       CD  NUMBER 10:nummod
                villagers  villager NNS O      6:obj
                ,          ,        ,   O      1:punct
                according  accord   VBG O      15:case
                to         to       IN  O      12:fixed
                the        the      DT  O      15:det
                army       army     NN  O      1:obl:according_to
                .          .        .   O      1:punct

                “          “        ``  O      2:punct
                We         we       PRP O      2:nsubj
                grieve     grieve   VBP O      6:ccomp
                ,          ,        ,   O      6:punct
                ”          ”        ''  O      6:punct
                Ana        Ana      NNP PERSON 6:nsubj
                told       tell     VBD O      -1:root
                Reuters    Reuters  NNP ORGANIZATION 6:obj
                .          .        .   O      6:punct
                """);
    }

    /** An air strike with casualties and a comment on it; an attack without details; a truce that is not signed. */
    public static ArticleEntities strike() {
        return entities("""
                An         a        DT  O      2:det
                air        air      NN  O      2:compound
                strike     strike   NN  O      3:nsubj
                killed     kill     VBD O      -1:root
                four       four     CD  NUMBER 5:nummod
                people     people   NNS O      3:obj
                in         in       IN  O      7:case
                Kanto      Kanto    NNP CITY   3:obl:in
                late       late     RB  O      3:advmod
                on         on       IN  O      10:case
                Tuesday    Tuesday  NNP DATE   8:obl:on
                .          .        .   O      3:punct

                Ten        ten      CD  NUMBER 1:nummod
                others     other    NNS O      3:nsubj:pass
                were       be       VBD O      3:aux:pass
                wounded    wound    VBN O      -1:root
                .          .        .   O      3:punct

                The        the      DT  O      1:det
                army       army     NN  O      2:nsubj
                called     call     VBD O      -1:root
                it         it       PRP O      6:nsubj
                a          a        DT  O      6:det
                cowardly   cowardly JJ  O      6:amod
                attack     attack   NN  O      2:xcomp
                .          .        .   O      2:punct

                Ana        Ana      NNP PERSON 1:nsubj
                left       leave    VBD O      -1:root
                Kanto      Kanto    NNP CITY   1:obj
                without    without  IN  O      4:mark
                signing    sign     VBG O      1:advcl:without
                a          a        DT  O      6:det
                truce      truce    NN  O      4:obj
                .          .        .   O      1:punct
                """);
    }

    /** Talks with an aim. */
    public static ArticleEntities talks() {
        return entities("""
                Omar       Omar     NNP PERSON 1:compound
                Bekele     Bekele   NNP PERSON 2:nsubj
                held       hold     VBD O      -1:root
                talks      talk     NNS O      2:obj
                aimed      aim      VBN O      3:acl
                at         at       IN  O      6:mark
                ending     end      VBG O      4:advcl:at
                the        the      DT  O      8:det
                war        war      NN  O      6:obj
                in         in       IN  O      10:case
                Kanto      Kanto    NNP CITY   2:obl:in
                .          .        .   O      2:punct
                """);
    }

    /** The quotations of an article. */
    public static List<AttributedQuotation> quotations(ArticleEntities entities) {
        return new QuotationFinder().find(entities);
    }

    /** The events of an article. */
    public static List<EventFact> events(ArticleEntities entities) {
        return new EventFinder(EventTypes.bundled()).find(entities, quotations(entities));
    }

    private static ArticleEntities entities(String lines) {
        Analysis analysis = HandWrittenAnalysis.of(lines);
        Masthead masthead = new Masthead("", Publication.on(DAY), "", List.of(), "", "en", "", "");
        List<PlaceFact> places = List.of(new PlaceFact(
                "kanto",
                "Kanto",
                PlaceFact.Kind.SETTLEMENT,
                Optional.empty(),
                Optional.empty(),
                List.of(),
                "",
                spans(analysis.text(), "Kanto"),
                BY_HAND));
        return new ArticleEntities(
                new Article("sample", masthead, analysis.text()),
                analysis,
                places,
                spans(analysis.text(), "Tuesday").stream()
                        .map(SampleArticles::tuesday)
                        .toList(),
                new ActorFinder().find(analysis, places));
    }

    private static TimeFact tuesday(Span mention) {
        TimeSpan day = new TimeSpan(
                DAY.atStartOfDay().toInstant(ZoneOffset.UTC),
                null,
                null,
                DAY.plusDays(1).atStartOfDay().toInstant(ZoneOffset.UTC));
        return new TimeFact(
                "tuesday",
                mention,
                TimeFact.Kind.DATE,
                DAY.toString(),
                day,
                "day",
                Optional.empty(),
                TimeFact.Anchor.PUBLICATION,
                BY_HAND);
    }

    private static List<Span> spans(String text, String word) {
        List<Span> spans = new ArrayList<>();
        for (int at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
            spans.add(new Span(at, at + word.length()));
        }
        return spans;
    }
}
