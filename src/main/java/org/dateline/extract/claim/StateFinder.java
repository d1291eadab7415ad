// SPDX-License-Identifier: Apache-2.0
package org.dateline.extract.claim;

import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.dateline.extract.entity.ArticleEntities;
import org.dateline.model.TimeSpan;
import org.dateline.model.article.Article;
import org.dateline.model.article.Publication;
import org.dateline.model.fact.FactEvidence;
import org.dateline.model.fact.StateFact;

/** Finds the states of an article: relations between actors, and between actors and places, that hold for some time. */
public final class StateFinder {
    private static final double CONFIDENCE = 0.7;

    /** Finds the states. The only known bound of each is that it had begun by the start (UTC) of the day of publication. */
    public List<StateFact> find(ArticleEntities entities) {
        List<ActorRelation> relations = new ArrayList<>(new PhraseRelationFinder(entities).list());
        relations.addAll(new NameRelationFinder(entities).list());
        Map<List<Object>, ActorRelation> distinct = new LinkedHashMap<>();
        relations.stream()
                .filter(relation -> !relation.holder().equals(relation.other()))
                .forEach(relation ->
                        distinct.putIfAbsent(List.of(relation.type(), relation.holder(), relation.other()), relation));
        List<ActorRelation> kept = List.copyOf(distinct.values());
        TimeSpan span = span(entities.article());
        return IntStream.range(0, kept.size())
                .mapToObj(index -> fact("state-" + (index + 1), kept.get(index), span))
                .toList();
    }

    private static TimeSpan span(Article article) {
        Publication publication = article.masthead().publication();
        return publication == null
                ? TimeSpan.UNKNOWN
                : new TimeSpan(
                        null, publication.day().atStartOfDay(ZoneOffset.UTC).toInstant(), null, null);
    }

    private static StateFact fact(String id, ActorRelation relation, TimeSpan span) {
        return new StateFact(
                id,
                relation.label(),
                relation.type(),
                relation.holder().id(),
                relation.other().id(),
                relation.extent(),
                span,
                List.of(relation.mention()),
                new FactEvidence("state:" + relation.type(), CONFIDENCE, ""));
    }
}
