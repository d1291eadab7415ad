package org.dateline.serve.thing;

import java.util.List;
import java.util.Set;

/** The kinds of things that have a page of their own making, in the order in which they are tried. */
@SuppressWarnings("ImmutableEnumChecker") // made by List.of
enum ThingKind {
    /** What happened. */
    EVENT("http://semanticweb.cs.vu.nl/2009/11/sem/Event"),
    /** Who takes part: a person, an organisation, a state. */
    ACTOR("http://semanticweb.cs.vu.nl/2009/11/sem/Actor"),
    /** Where. */
    PLACE("http://semanticweb.cs.vu.nl/2009/11/sem/Place"),
    /** Of which type events are. */
    TYPE("http://semanticweb.cs.vu.nl/2009/11/sem/EventType"),
    /** Our record of one article: the name of a named graph. */
    SOURCE("https://w3id.org/dateline/ontology#Source"),
    /** The article itself. */
    ARTICLE("https://schema.org/NewsArticle", "https://schema.org/Report", "https://schema.org/Article"),
    /** What somebody says, quotes included. */
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

    /** Whether a thing of these classes is of this kind. */
    boolean isOf(Set<String> classes) {
        return types.stream().anyMatch(classes::contains);
    }
}
