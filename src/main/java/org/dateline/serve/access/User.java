// SPDX-License-Identifier: Apache-2.0
package org.dateline.serve.access;

import java.security.Principal;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;

/**
 * A user who is logged in, or a program with a token.
 *
 * @param name the name in the password file
 * @param grants the roles
 */
public record User(String name, List<Grant> grants) implements Principal {
    /** Keeps a copy of the grants. */
    public User {
        grants = List.copyOf(grants);
    }

    @Override
    public String getName() {
        return name;
    }

    /** Whether the user has a role, at least for some graphs. */
    boolean may(Role needed) {
        return grants.stream().anyMatch(grant -> grant.role().includes(needed));
    }

    /** Whether the user may write to a graph. The default graph and wildcards have no name, so only a grant for all graphs covers them. */
    boolean mayWrite(Node graph) {
        return may(Role.WRITE, graph.isURI() && !isKeyword(graph) ? graph.getURI() : "");
    }

    /** Whether the user has a role for a graph. */
    boolean may(Role needed, String graph) {
        return grants.stream().anyMatch(grant -> grant.covers(needed, graph));
    }

    /** Jena's names for the default graph and for the union of all others. */
    private static boolean isKeyword(Node graph) {
        return graph.getURI().startsWith("urn:x-arq:");
    }

    /** The roles, for messages. */
    String roles() {
        return grants.stream().map(Grant::toString).collect(Collectors.joining(", "));
    }
}
