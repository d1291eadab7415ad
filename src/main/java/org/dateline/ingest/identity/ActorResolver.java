package org.dateline.ingest.identity;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.dateline.extract.lexicon.WordTable;
import org.dateline.model.fact.ActorFact;
import org.dateline.model.fact.ActorFact.Kind;
import org.dateline.rdf.RdfTerms;
import org.dateline.rdf.Slug;
import org.dateline.rdf.fact.DistinctiveNames;
import org.dateline.rdf.fact.RecordIris;
import org.dateline.rdf.vocabulary.Schema;
import org.dateline.rdf.vocabulary.Sem;

/**
 * Resolves actors by their full names. An actor without one (a surname alone, "the protesters") belongs to one article only, so that
 * different actors are never confused.
 */
final class ActorResolver {
    private final GraphLookup shared;
    private final StoredNameIndex index;
    private final IriMinter minter;
    private final Set<String> common =
            WordTable.read("/extract/actor/heads.tsv").kinds().keySet();

    ActorResolver(DatasetGraph dataset) {
        this.shared = GraphLookup.shared(dataset);
        this.index = StoredNameIndex.of(dataset, Sem.ACTOR_CLASS);
        this.minter = new IriMinter(dataset);
    }

    /** Maps the identifiers of the actors of an article to IRIs. */
    Map<String, String> resolve(List<ActorFact> actors, MergeCollector merges) {
        Map<String, String> iris = new HashMap<>();
        Map<String, Integer> own = new HashMap<>();
        for (ActorFact actor : actors) {
            iris.put(actor.id(), findShared(actor, merges).orElseGet(() -> {
                String name = Slug.of(actor.name());
                int number = own.merge(name, 1, Integer::sum);
                return merges.own("actor", number == 1 ? name : name + "-" + number);
            }));
        }
        return iris;
    }

    /** The IRI that all articles share; empty if the article gives no full name. */
    private Optional<String> findShared(ActorFact actor, MergeCollector merges) {
        if (!isDistinctive(actor.name(), actor.kind())) {
            return Optional.empty();
        }
        boolean person = actor.kind() == Kind.PERSON;
        for (String name : Stream.concat(Stream.of(actor.name()), actor.aliases().stream())
                .filter(candidate -> isDistinctive(candidate, actor.kind()))
                .toList()) {
            Optional<String> found = find(name, person).map(merges::decidedIdentity);
            if (found.isPresent()) {
                return found.filter(iri -> !merges.isDifferent("actor", actor.name(), iri))
                        .map(iri -> link(actor, name, iri, merges));
            }
        }
        return Optional.of(merges.addNew(create(actor.name(), merges.record())));
    }

    private String link(ActorFact actor, String name, String iri, MergeCollector merges) {
        String label = shared.text(RdfTerms.iri(iri), RDFS.label.asNode());
        merges.add(
                merges.own("actor", actor.name()),
                iri,
                actor.mentions(),
                MergeCollector.byName(name, Optional.of(label)));
        return iri;
    }

    /** Resolves the publisher, author or agency of an article. */
    String resolveParty(String name, RecordIris record) {
        return index.findOnly(name).orElseGet(() -> create(name, record));
    }

    private Optional<String> find(String name, boolean person) {
        return index.findOnly(name).filter(iri -> isPerson(iri) == person || !isTyped(iri));
    }

    private String create(String name, RecordIris record) {
        String iri = minter.mint(record, "actor", Slug.of(name));
        index.addLabel(name, iri);
        return iri;
    }

    private boolean isPerson(String iri) {
        return shared.has(RdfTerms.iri(iri), RDF.Nodes.type, Schema.PERSON_CLASS);
    }

    /** Whether the store has a more specific type than actor; actors of the current transaction have none yet. */
    private boolean isTyped(String iri) {
        return shared.objects(RdfTerms.iri(iri), RDF.Nodes.type).stream()
                .anyMatch(type -> !type.equals(Sem.ACTOR_CLASS));
    }

    /** Whether a name is a capitalised common noun, such as "Forces" at the start of a sentence or "the Government". */
    private boolean isCommon(String name) {
        String plain = name.strip().toLowerCase(Locale.ROOT).replaceFirst("^the ", "");
        return common.contains(plain) || common.contains(plain.replaceFirst("s$", ""));
    }

    /** Whether a name identifies an actor. */
    private boolean isDistinctive(String name, Kind kind) {
        return switch (kind) {
            case PERSON -> DistinctiveNames.isProper(name) && DistinctiveNames.isLong(name);
            case GROUP -> false;
            case STATE -> DistinctiveNames.isProper(name);
            case ORGANIZATION, GOVERNMENT, ARMED_GROUP -> DistinctiveNames.isProper(name) && !isCommon(name);
        };
    }
}
