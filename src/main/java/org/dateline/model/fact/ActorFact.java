// SPDX-License-Identifier: Apache-2.0
package org.dateline.model.fact;

import java.util.List;
import org.dateline.model.article.Span;

/**
 * Someone of whom an article speaks: one for all its mentions there.
 *
 * @param id its name within these facts
 * @param name the fullest name that the article uses
 * @param kind what it is
 * @param aliases the other names that the article uses; no pronouns
 * @param posts titles and posts that the article gives ("U.N. Secretary-General")
 * @param mentions where it is named, pronouns included
 * @param evidence why these mentions are one actor
 */
public record ActorFact(
        String id,
        String name,
        Kind kind,
        List<String> aliases,
        List<String> posts,
        List<Span> mentions,
        FactEvidence evidence) {

    /** What an actor can be. */
    public enum Kind {
        /** A human being. */
        PERSON,
        /** A body of people: a company, a newspaper, a party. */
        ORGANIZATION,
        /** A government or a part of one. */
        GOVERNMENT,
        /** An army, militia or other armed force. */
        ARMED_GROUP,
        /** A country that acts. */
        STATE,
        /** People named by what they share only ("protesters", "residents"). */
        GROUP
    }

    /** Keeps copies. */
    public ActorFact {
        aliases = List.copyOf(aliases);
        posts = List.copyOf(posts);
        mentions = List.copyOf(mentions);
    }
}
