// SPDX-License-Identifier: Apache-2.0
package org.dateline.model.overview;

import java.util.List;

/**
 * What is known of an actor.
 *
 * @param entity who it is
 * @param posts in which capacities it took part in events, the earliest first
 * @param states its states, by kind and begin
 * @param events it takes part in
 * @param statements its statements, the latest first
 * @param statementsAbout statements of others about it, the latest first
 */
public record ActorView(
        EntityView entity,
        List<PostView> posts,
        List<StateRow> states,
        EntityEvents events,
        List<StatementView> statements,
        List<StatementView> statementsAbout) {
    /** Keeps copies. */
    public ActorView {
        posts = List.copyOf(posts);
        states = List.copyOf(states);
        statements = List.copyOf(statements);
        statementsAbout = List.copyOf(statementsAbout);
    }
}
