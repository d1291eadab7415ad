package org.dateline.serve.thing;

import java.util.List;
import java.util.Set;
import org.dateline.model.Namespaces;

/** The kinds of things that have a page of their own making, in the order in which they are tried. */
@SuppressWarnings("ImmutableEnumChecker") // made by List.of
enum ThingKind {
    /** What happened. */
    EVENT(Namespaces.SEM + "Event"),
    /** Who takes part: a person, an organisation, a state. */
    ACTOR(Namespaces.SEM + "Actor"),
    /** Where. */
    PLACE(Namespaces.SEM + "Place"),
    /** Of which type events are. */
    TYPE(Namespaces.SEM + "EventType"),
    /** Our record of one article: the name of a named graph. */
    SOURCE(Namespaces.DL + "Source"),
    /** The article itself. */
    ARTICLE(Namespaces.SCHEMA + "NewsArticle", Namespaces.SCHEMA + "Report", Namespaces.SCHEMA + "Article"),
    /** What somebody says, quotes included. */
    CLAIM(
            Namespaces.DL + "Claim",
            Namespaces.DL + "Quote",
            Namespaces.DL + "CasualtyClaim",
            Namespaces.DL + "DistanceClaim",
            Namespaces.DL + "Adjudication",
            Namespaces.DL + "Aim",
            Namespaces.DL + "Appeal",
            Namespaces.DL + "Instruction");

    private final List<String> types;

    ThingKind(String... types) {
        this.types = List.of(types);
    }

    /** Whether a thing of these classes is of this kind. */
    boolean isOf(Set<String> classes) {
        return types.stream().anyMatch(classes::contains);
    }
}
