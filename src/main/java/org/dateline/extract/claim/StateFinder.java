package org.dateline.extract.claim;

import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.dateline.extract.known.ArticleEntities;
import org.dateline.extract.known.EntityLookup;
import org.dateline.model.TimeSpan;
import org.dateline.model.article.Publication;
import org.dateline.model.fact.FactEvidence;
import org.dateline.model.fact.StateFact;

/** Finds which bonds an article says hold; they had begun when it came out. */
public final class StateFinder {
    private static final double SURE = 0.7;

    /** Finds the states. */
    public List<StateFact> find(ArticleEntities facts) {
        EntityLookup known = new EntityLookup(facts);
        List<ActorRelation> bonds = new ArrayList<>(new PhraseRelationFinder(known).list());
        bonds.addAll(new NameRelationFinder(known).list());
        Map<List<String>, ActorRelation> distinct = new LinkedHashMap<>();
        bonds.stream()
                .filter(bond -> !bond.holder().equals(bond.other()))
                .forEach(bond -> distinct.putIfAbsent(List.of(bond.type(), bond.holder(), bond.other()), bond));
        List<ActorRelation> kept = List.copyOf(distinct.values());
        return IntStream.range(0, kept.size())
                .mapToObj(index -> fact("state-" + (index + 1), kept.get(index), known))
                .toList();
    }

    private static StateFact fact(String id, ActorRelation bond, EntityLookup known) {
        Publication publication = known.facts().article().masthead().publication();
        TimeSpan span = publication == null
                ? TimeSpan.UNKNOWN
                : new TimeSpan(
                        null, publication.day().atStartOfDay(ZoneOffset.UTC).toInstant(), null, null);
        return new StateFact(
                id,
                bond.label(known),
                bond.type(),
                bond.holder(),
                bond.other(),
                bond.extent(),
                span,
                List.of(bond.mention()),
                new FactEvidence("state:" + bond.type(), SURE, ""));
    }
}
