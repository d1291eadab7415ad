package org.dateline.extract.event;

import java.util.Optional;
import org.dateline.model.fact.EventFact.Link.Kind;

/**
 * That two events hang together, while they are put together.
 *
 * @param from the one that has the link, by its index
 * @param kind in which way
 * @param to the other one, by its index
 * @param offset how far apart, as an ISO 8601 duration; empty where not said
 * @param expression the time expression that says so, by its identifier
 */
record EventLink(int from, Kind kind, int to, String offset, Optional<String> expression) {

    EventLink(int from, Kind kind, int to) {
        this(from, kind, to, "", Optional.empty());
    }
}
