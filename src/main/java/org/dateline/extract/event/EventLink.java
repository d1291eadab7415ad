// SPDX-License-Identifier: Apache-2.0
package org.dateline.extract.event;

import java.util.Optional;
import org.dateline.model.fact.EventFact.Link.Kind;

/**
 * A link between two event candidates.
 *
 * @param from the index of the candidate that has the link
 * @param kind the kind of link
 * @param to the index of the other candidate
 * @param offset the time between them as an ISO 8601 duration; empty if the text does not give it
 * @param expression the identifier of the time expression that gives the offset
 */
record EventLink(int from, Kind kind, int to, String offset, Optional<String> expression) {

    EventLink(int from, Kind kind, int to) {
        this(from, kind, to, "", Optional.empty());
    }
}
