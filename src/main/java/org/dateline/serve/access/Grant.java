// SPDX-License-Identifier: Apache-2.0
package org.dateline.serve.access;

/**
 * A role of a user, for all graphs or for some.
 *
 * @param role what the user may do
 * @param prefix how the IRIs of the graphs begin that the user may change or review; empty for all, the default graph too
 */
public record Grant(Role role, String prefix) {

    /**
     * Reads a grant as it stands in a password file: {@code write} or {@code write:https://example.org/reports/}.
     *
     * @throws IllegalArgumentException where the role is unknown, or limited to graphs although it has nothing to do with them
     */
    public static Grant parse(String text) {
        int colon = text.indexOf(':');
        String word = colon < 0 ? text : text.substring(0, colon);
        String prefix = colon < 0 ? "" : text.substring(colon + 1);
        Role role = Role.find(word)
                .orElseThrow(
                        () -> new IllegalArgumentException("unknown role: " + word + ". Give one of " + Role.WORDS));
        if (colon >= 0 && (prefix.isEmpty() || role == Role.READ || role == Role.ADMIN)) {
            throw new IllegalArgumentException(
                    "invalid role: " + text + ". Only review and write may be followed by a colon and the beginning of"
                            + " the IRIs of graphs");
        }
        return new Grant(role, prefix);
    }

    /** Whether this allows something for a graph. */
    boolean covers(Role needed, String graph) {
        return role.includes(needed) && graph.startsWith(prefix);
    }

    /** As in a password file. */
    @Override
    public String toString() {
        return prefix.isEmpty() ? role.word() : role.word() + ":" + prefix;
    }
}
