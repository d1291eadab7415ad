// SPDX-License-Identifier: Apache-2.0
package org.dateline.query.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.sparql.vocabulary.FOAF;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.SKOS;
import org.dateline.index.text.TextRecord;
import org.dateline.model.Iri;
import org.dateline.model.Label;
import org.dateline.model.LabelSet;
import org.dateline.model.Namespaces;
import org.dateline.model.text.TextKind;
import org.dateline.rdf.vocabulary.Dl;
import org.dateline.rdf.vocabulary.DlClaim;
import org.dateline.rdf.vocabulary.EventTerms;
import org.dateline.rdf.vocabulary.LabelProperties;
import org.dateline.rdf.vocabulary.Oa;
import org.dateline.rdf.vocabulary.Schema;
import org.dateline.rdf.vocabulary.Sem;
import org.dateline.rdf.vocabulary.SharedClasses;

/** Collects the names and texts of one thing, statement by statement. */
final class TextRecordBuilder {
    private static final String TYPE = RDF.type.getURI();
    private static final Set<String> ALIASES = Set.of(
            SKOS.altLabel.getURI(),
            SKOS.hiddenLabel.getURI(),
            Schema.NS + "alternateName",
            "http://schema.org/alternateName",
            DCTerms.alternative.getURI(),
            FOAF.nick.getURI(),
            "http://www.geonames.org/ontology#alternateName");
    /** The things of these vocabularies that have a kind are of that kind; the others are parts of a description, such as a role. */
    private static final List<String> OURS = List.of(Namespaces.DL, Namespaces.SEM, Namespaces.OA, Namespaces.PROV);

    private static final int MOST = 200;

    private static final Set<String> TEXTS =
            Set.of(DlClaim.GIST.getURI(), DlClaim.FRAGMENT.getURI(), Oa.EXACT.getURI());

    private static final Set<String> RELATIONS = Set.of(
            Sem.HAS_ACTOR.getURI(),
            Sem.HAS_PLACE.getURI(),
            Schema.PUBLISHER.getURI(),
            Dl.CLAIMANT.getURI(),
            DlClaim.SPEAKER.getURI());

    /** Class → kind, of what the default graph describes. */
    private static final Map<String, TextKind> SHARED = shared();

    /** Class → kind, of what any graph describes. */
    private static final Map<String, TextKind> IN_ANY_GRAPH = Map.of(
            Schema.NEWS_ARTICLE_CLASS.getURI(),
            TextKind.ARTICLE,
            Schema.NS + "Report",
            TextKind.ARTICLE,
            Schema.NS + "Article",
            TextKind.ARTICLE,
            Dl.CLAIM_CLASS.getURI(),
            TextKind.CLAIM,
            DlClaim.QUOTE_CLASS.getURI(),
            TextKind.CLAIM,
            Dl.CASUALTY_CLAIM_CLASS.getURI(),
            TextKind.CLAIM,
            Dl.DISTANCE_CLAIM_CLASS.getURI(),
            TextKind.CLAIM,
            Dl.ADJUDICATION_CLASS.getURI(),
            TextKind.CLAIM);

    private final String iri;
    private boolean isPart;
    private boolean isRole;
    private final Set<TextKind> kinds = new LinkedHashSet<>();
    private final Set<TextKind> parts = new LinkedHashSet<>();
    private final Set<Label> sharedLabels = new LinkedHashSet<>();
    private final Set<Label> otherLabels = new LinkedHashSet<>();
    private final Set<String> aliases = new TreeSet<>();
    private final Set<String> texts = new LinkedHashSet<>();
    private final Set<String> related = new LinkedHashSet<>();
    private final Set<String> from = new LinkedHashSet<>();

    private static Map<String, TextKind> shared() {
        Map<String, TextKind> kinds = new HashMap<>();
        SharedClasses.ACTORS.forEach(actor -> kinds.put(actor, TextKind.ACTOR));
        SharedClasses.PLACES.forEach(place -> kinds.put(place, TextKind.PLACE));
        EventTerms.CLASSES.forEach(event -> kinds.put(event, TextKind.EVENT));
        return Map.copyOf(kinds);
    }

    TextRecordBuilder(String iri) {
        this.iri = iri;
    }

    /** The thing. */
    String iri() {
        return iri;
    }

    /**
     * Whether statements with a property are used.
     *
     * @param ofOther whether the statement is about another node that belongs to the thing; of these only texts are used
     */
    static boolean takes(String property, boolean ofOther) {
        return TEXTS.contains(property)
                || (!ofOther
                        && (property.equals(TYPE)
                                || ALIASES.contains(property)
                                || LabelProperties.contains(property)
                                || RELATIONS.contains(EventTerms.property(property))));
    }

    /**
     * Adds one statement.
     *
     * @param shared whether it is in the default graph
     */
    void add(String property, RDFNode value, boolean shared) {
        if (property.equals(TYPE)) {
            addType(value.toString(), shared);
        } else if (value.isURIResource()) {
            keep(related, value.asResource().getURI());
        } else if (value.isLiteral() && ALIASES.contains(property)) {
            keep(aliases, value.asLiteral().getLexicalForm());
        } else if (LabelProperties.contains(property)) {
            Set<Label> labels = shared ? sharedLabels : otherLabels;
            LabelProperties.find(property, value.asNode()).ifPresent(label -> keep(labels, label));
        } else if (value.isLiteral() && TEXTS.contains(property)) {
            keep(texts, value.asLiteral().getLexicalForm());
        }
    }

    /** Whether the thing has no class that says what it is. */
    boolean isUntyped() {
        return kinds.isEmpty();
    }

    /**
     * Notes that an event has the thing as an actor or a place.
     *
     * @param property the property of the event, in any of the vocabularies of events
     */
    void addPart(String property) {
        keep(parts, EventTerms.property(property).equals(Sem.HAS_ACTOR.getURI()) ? TextKind.ACTOR : TextKind.PLACE);
    }

    /** Notes that the record contains statements of another node. */
    void addFrom(String node) {
        keep(from, node);
    }

    private void addType(String type, boolean shared) {
        TextKind kind = shared && SHARED.containsKey(type) ? SHARED.get(type) : IN_ANY_GRAPH.get(type);
        if (kind != null) {
            kinds.add(kind);
        }
        isRole |= type.equals(Sem.ROLE_CLASS.getURI());
        isPart |= OURS.stream().anyMatch(type::startsWith);
    }

    private static <T> void keep(Set<T> all, T one) {
        if (all.size() < MOST) {
            all.add(one);
        }
    }

    /** The record; nothing for a thing of a kind that is not searched, or without words. */
    Optional<TextRecord> find() {
        LabelSet labels = LabelSet.of(sharedLabels.isEmpty() ? otherLabels : sharedLabels);
        Optional<TextKind> kind = kinds.stream()
                .min(Comparator.naturalOrder())
                .or(() -> isRole || labels.isEmpty()
                        ? Optional.empty()
                        : parts.stream().min(Comparator.naturalOrder()))
                .or(() -> isPart || labels.isEmpty() ? Optional.empty() : Optional.of(TextKind.THING));
        List<String> names = names(labels);
        if (kind.isEmpty() || (kind.get() == TextKind.CLAIM && texts.isEmpty() && names.isEmpty())) {
            return Optional.empty();
        }
        if (names.stream().allMatch(String::isBlank) && texts.isEmpty()) {
            names.add(Iri.localName(iri));
        }
        return Optional.of(new TextRecord(
                iri, kind.get(), labels, names, List.copyOf(texts), List.copyOf(related), List.copyOf(from)));
    }

    /** The label first, then the other labels, those of sources, and the aliases. */
    private List<String> names(LabelSet labels) {
        Set<String> names = new LinkedHashSet<>();
        if (!labels.isEmpty()) {
            names.add(labels.text());
        }
        sharedLabels.stream().map(Label::text).sorted().forEach(names::add);
        otherLabels.stream().map(Label::text).sorted().forEach(names::add);
        names.addAll(aliases);
        return new ArrayList<>(names);
    }
}
