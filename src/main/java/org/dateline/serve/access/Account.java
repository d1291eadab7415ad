// SPDX-License-Identifier: Apache-2.0
package org.dateline.serve.access;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A line of a password file: {@code name: hash, role, …}.
 *
 * @param name the name of the user or program
 * @param secret the hash of the password or token
 * @param grants the roles; without one in the file, {@link Role#WRITE} for all graphs
 */
public record Account(String name, SecretHash secret, List<Grant> grants) {
    /** Who only has a name could do in earlier versions what this allows. */
    private static final Grant DEFAULT = new Grant(Role.WRITE, "");

    private static final Pattern NAME = Pattern.compile("[^:\\s\\p{Cntrl},#]{1,100}");

    /**
     * Checks the name and keeps a copy of the grants.
     *
     * @throws IllegalArgumentException where the name is invalid
     */
    public Account {
        grants = grants.isEmpty() ? List.of(DEFAULT) : List.copyOf(grants);
        if (!NAME.matcher(name).matches()) {
            throw new IllegalArgumentException("invalid name: " + name
                    + ". Give at most 100 characters without spaces, colons, commas and number signs");
        }
    }

    /**
     * Reads a line.
     *
     * @throws IllegalArgumentException where it is invalid; the message does not contain the secret
     */
    static Account parse(String line) {
        int colon = line.indexOf(':');
        if (colon < 0) {
            throw new IllegalArgumentException("no colon after the name");
        }
        String name = line.substring(0, colon).strip();
        String[] parts = line.substring(colon + 1).split(",", -1);
        List<Grant> grants = new ArrayList<>();
        for (int part = 1; part < parts.length; part++) {
            grants.add(Grant.parse(parts[part].strip()));
        }
        SecretHash secret = SecretHash.find(parts[0].strip())
                .orElseThrow(() -> new IllegalArgumentException(
                        "the password of " + name + " is not hashed. Set it by: dateline passwd FILE " + name));
        return new Account(name, secret, grants);
    }

    /** The line of a password file. */
    String line() {
        StringBuilder line = new StringBuilder(name).append(": ").append(secret.text());
        grants.forEach(grant -> line.append(", ").append(grant));
        return line.toString();
    }

    /** The user who logs in with this account. */
    User user() {
        return new User(name, grants);
    }
}
