// SPDX-License-Identifier: Apache-2.0
package org.dateline.serve.thing;

import java.util.List;
import java.util.Set;
import org.dateline.model.Namespaces;
import org.dateline.rdf.vocabulary.EventTerms;

/** The kinds of things that have a page of their own, in the order in which they are tried. */
@SuppressWarnings("ImmutableEnumChecker") // List.of makes it immutable
enum ThingKind {
    /** An event. */
    EVENT(EventTerms.CLASSES.toArray(String[]::new)),
    /** An actor: a person, an organisation or a state. */
    ACTOR(Namespaces.SEM + "Actor"),
    /** A place. */
    PLACE(Namespaces.SEM + "Place"),
    /** An event type. */
    TYPE(Namespaces.SEM + "EventType"),
    /** The report about an article: the name of a named graph. */
    SOURCE(Namespaces.DL + "Source"),
    /** An article. */
    ARTICLE(Namespaces.SCHEMA + "NewsArticle", Namespaces.SCHEMA + "Report", Namespaces.SCHEMA + "Article"),
    /** A claim or quote. */
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

    /** Whether a thing with these classes is of this kind. */
    boolean isOf(Set<String> classes) {
        return types.stream().anyMatch(classes::contains);
    }
}
