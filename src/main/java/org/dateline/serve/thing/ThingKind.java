package org.dateline.serve.thing;

import java.util.List;
import java.util.Set;

/** The kinds of things that have a page of their own, in the order in which they are tried. */
@SuppressWarnings("ImmutableEnumChecker") // List.of makes it immutable
enum ThingKind {
    /** An event. */
    EVENT("http://semanticweb.cs.vu.nl/2009/11/sem/Event"),
    /** An actor: a person, an organisation or a state. */
    ACTOR("http://semanticweb.cs.vu.nl/2009/11/sem/Actor"),
    /** A place. */
    PLACE("http://semanticweb.cs.vu.nl/2009/11/sem/Place"),
    /** An event type. */
    TYPE("http://semanticweb.cs.vu.nl/2009/11/sem/EventType"),
    /** The report about an article: the name of a named graph. */
    SOURCE("https://w3id.org/dateline/ontology#Source"),
    /** An article. */
    ARTICLE("https://schema.org/NewsArticle", "https://schema.org/Report", "https://schema.org/Article"),
    /** A claim or quote. */
    CLAIM(
            "https://w3id.org/dateline/ontology#Claim",
            "https://w3id.org/dateline/ontology#Quote",
            "https://w3id.org/dateline/ontology#CasualtyClaim",
            "https://w3id.org/dateline/ontology#DistanceClaim",
            "https://w3id.org/dateline/ontology#Adjudication",
            "https://w3id.org/dateline/ontology#Aim",
            "https://w3id.org/dateline/ontology#Appeal",
            "https://w3id.org/dateline/ontology#Instruction");

    private final List<String> types;

    ThingKind(String... types) {
        this.types = List.of(types);
    }

    /** Whether a thing with these classes is of this kind. */
    boolean isOf(Set<String> classes) {
        return types.stream().anyMatch(classes::contains);
    }
}
