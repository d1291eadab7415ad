// SPDX-License-Identifier: Apache-2.0
package org.dateline.model.overview;

import java.util.List;

/**
 * What is known of an actor.
 *
 * @param entity who it is
 * @param posts in which capacities it took part in events, the earliest first
 * @param states in which it stands, by kind and begin
 * @param events it takes part in
 * @param said its statements, the latest first
 * @param saidOfIt what others say of it, the latest first
 */
public record ActorView(
        EntityView entity,
        List<PostView> posts,
        List<StateRow> states,
        EntityEvents events,
        List<StatementView> said,
        List<StatementView> saidOfIt) {
    /** Keeps copies. */
    public ActorView {
        posts = List.copyOf(posts);
        states = List.copyOf(states);
        said = List.copyOf(said);
        saidOfIt = List.copyOf(saidOfIt);
    }
}
