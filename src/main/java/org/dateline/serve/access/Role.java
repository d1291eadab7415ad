// SPDX-License-Identifier: Apache-2.0
package org.dateline.serve.access;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** What a user may do. Each role includes those before it. */
public enum Role {
    /** Read, where the server is closed to others. */
    READ,
    /** Review the facts of articles. */
    REVIEW,
    /** Update, upload and import. */
    WRITE,
    /** Maintain the store. */
    ADMIN;

    /** All words, for messages. */
    static final String WORDS = Arrays.stream(values()).map(Role::word).collect(Collectors.joining(", "));

    /** The role with a word, such as {@code write}. */
    public static Optional<Role> find(String word) {
        return Arrays.stream(values()).filter(role -> role.word().equals(word)).findFirst();
    }

    /** The role as it stands in a password file. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether who has this role may do what another one allows. */
    boolean includes(Role other) {
        return compareTo(other) >= 0;
    }
}
