// SPDX-License-Identifier: Apache-2.0
package org.dateline.model.text;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What kind of thing can be found by its words. Their order is that in which a page lists them. */
public enum TextKind {
    /** An event. */
    EVENT,
    /** A person, organisation, armed group or state. */
    ACTOR,
    /** A place. */
    PLACE,
    /** An article, by its headline. */
    ARTICLE,
    /** A claim or quote, by its gist or fragment. */
    CLAIM,
    /** A type of events. */
    TYPE,
    /** Anything else that has a name. */
    THING;

    /** Its name in URLs and formats: {@code event}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The kind of this name. */
    public static Optional<TextKind> find(String key) {
        return Arrays.stream(values()).filter(kind -> kind.key().equals(key)).findFirst();
    }
}
