package org.dateline.load.ingest;

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
import org.dateline.extract.lexicon.Table;
import org.dateline.model.fact.ActorFact;
import org.dateline.model.fact.ActorFact.Kind;
import org.dateline.rdf.Schema;
import org.dateline.rdf.Sem;
import org.dateline.rdf.Slug;
import org.dateline.rdf.Terms;
import org.dateline.rdf.fact.ProperNames;
import org.dateline.rdf.fact.ReportNames;

/**
 * The actors of a store by their full names. Whoever has none (a surname alone, "the protesters") is an actor of the one article, so
 * that nobody is taken for somebody else.
 */
final class KnownActors {
    private final GraphFacts shared;
    private final NameIndex index;
    private final Mint mint;
    private final Set<String> common =
            Table.read("/extract/actor/heads.tsv").kinds().keySet();

    KnownActors(DatasetGraph dataset) {
        this.shared = GraphFacts.shared(dataset);
        this.index = NameIndex.of(dataset, Sem.ACTOR_CLASS);
        this.mint = new Mint(dataset);
    }

    /** The IRIs of the actors of an article, by their identifiers there. */
    Map<String, String> names(List<ActorFact> actors, Links links) {
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
    private Optional<String> known(ActorFact actor, Links links) {
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

    private String link(ActorFact actor, String name, String iri, Links links) {
        String label = shared.text(Terms.iri(iri), RDFS.label.asNode());
        links.link(links.own("actor", actor.name()), iri, actor.mentions(), Links.byName(name, Optional.of(label)));
        return iri;
    }

    /** The IRI of who published, wrote or passed on an article. */
    String nameParty(String name, ReportNames record) {
        return index.findOnly(name).orElseGet(() -> make(name, record));
    }

    private Optional<String> find(String name, boolean person) {
        return index.findOnly(name).filter(iri -> isPerson(iri) == person || !isTyped(iri));
    }

    private String make(String name, ReportNames record) {
        String iri = mint.fresh(record, "actor", Slug.of(name));
        index.addLabel(name, iri);
        return iri;
    }

    private boolean isPerson(String iri) {
        return shared.has(Terms.iri(iri), RDF.Nodes.type, Schema.PERSON_CLASS);
    }

    /** Whether the store says more of it than that it is an actor; of what is only being written it says nothing yet. */
    private boolean isTyped(String iri) {
        return shared.objects(Terms.iri(iri), RDF.Nodes.type).stream().anyMatch(type -> !type.equals(Sem.ACTOR_CLASS));
    }

    /** Whether a name is a noun with a capital: "Forces" at the head of a sentence, "the Government". */
    private boolean isCommon(String name) {
        String plain = name.strip().toLowerCase(Locale.ROOT).replaceFirst("^the ", "");
        return common.contains(plain) || common.contains(plain.replaceFirst("s$", ""));
    }

    /** Whether a name tells someone from all others. */
    private boolean isTelling(String name, Kind kind) {
        return switch (kind) {
            case PERSON -> ProperNames.isProper(name) && ProperNames.isLong(name);
            case GROUP -> false;
            case STATE -> ProperNames.isProper(name);
            case ORGANIZATION, GOVERNMENT, ARMED_GROUP -> ProperNames.isProper(name) && !isCommon(name);
        };
    }
}
