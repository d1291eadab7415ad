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
 * The actors of a store by their full names. Whoever has none (a surname alone, "the protesters") is an actor of the one article, so
 * that nobody is taken for somebody else.
 */
final class ActorResolver {
    private final GraphLookup shared;
    private final StoredNameIndex index;
    private final IriMinter mint;
    private final Set<String> common =
            WordTable.read("/extract/actor/heads.tsv").kinds().keySet();

    ActorResolver(DatasetGraph dataset) {
        this.shared = GraphLookup.shared(dataset);
        this.index = StoredNameIndex.of(dataset, Sem.ACTOR_CLASS);
        this.mint = new IriMinter(dataset);
    }

    /** The IRIs of the actors of an article, by their identifiers there. */
    Map<String, String> names(List<ActorFact> actors, MergeCollector links) {
        Map<String, String> names = new HashMap<>();
        Map<String, Integer> own = new HashMap<>();
        for (ActorFact actor : actors) {
            names.put(actor.id(), known(actor, links).orElseGet(() -> {
                String name = Slug.of(actor.name());
                int number = own.merge(name, 1, Integer::sum);
                return links.own("actor", number == 1 ? name : name + "-" + number);
            }));
        }
        return names;
    }

    /** The actor for all articles; empty where the article gives no full name. */
    private Optional<String> known(ActorFact actor, MergeCollector links) {
        if (!isTelling(actor.name(), actor.kind())) {
            return Optional.empty();
        }
        boolean person = actor.kind() == Kind.PERSON;
        for (String name : Stream.concat(Stream.of(actor.name()), actor.aliases().stream())
                .filter(each -> isTelling(each, actor.kind()))
                .toList()) {
            Optional<String> found = find(name, person).map(links::settled);
            if (found.isPresent()) {
                return found.filter(iri -> !links.isApart("actor", actor.name(), iri))
                        .map(iri -> link(actor, name, iri, links));
            }
        }
        return Optional.of(links.made(make(actor.name(), links.record())));
    }

    private String link(ActorFact actor, String name, String iri, MergeCollector links) {
        String label = shared.text(RdfTerms.iri(iri), RDFS.label.asNode());
        links.link(
                links.own("actor", actor.name()),
                iri,
                actor.mentions(),
                MergeCollector.byName(name, Optional.of(label)));
        return iri;
    }

    /** The IRI of who published, wrote or passed on an article. */
    String nameParty(String name, RecordIris record) {
        return index.findOnly(name).orElseGet(() -> make(name, record));
    }

    private Optional<String> find(String name, boolean person) {
        return index.findOnly(name).filter(iri -> isPerson(iri) == person || !isTyped(iri));
    }

    private String make(String name, RecordIris record) {
        String iri = mint.fresh(record, "actor", Slug.of(name));
        index.addLabel(name, iri);
        return iri;
    }

    private boolean isPerson(String iri) {
        return shared.has(RdfTerms.iri(iri), RDF.Nodes.type, Schema.PERSON_CLASS);
    }

    /** Whether the store says more of it than that it is an actor; of what is only being written it says nothing yet. */
    private boolean isTyped(String iri) {
        return shared.objects(RdfTerms.iri(iri), RDF.Nodes.type).stream()
                .anyMatch(type -> !type.equals(Sem.ACTOR_CLASS));
    }

    /** Whether a name is a noun with a capital: "Forces" at the head of a sentence, "the Government". */
    private boolean isCommon(String name) {
        String plain = name.strip().toLowerCase(Locale.ROOT).replaceFirst("^the ", "");
        return common.contains(plain) || common.contains(plain.replaceFirst("s$", ""));
    }

    /** Whether a name tells someone from all others. */
    private boolean isTelling(String name, Kind kind) {
        return switch (kind) {
            case PERSON -> DistinctiveNames.isProper(name) && DistinctiveNames.isLong(name);
            case GROUP -> false;
            case STATE -> DistinctiveNames.isProper(name);
            case ORGANIZATION, GOVERNMENT, ARMED_GROUP -> DistinctiveNames.isProper(name) && !isCommon(name);
        };
    }
}
