// SPDX-License-Identifier: Apache-2.0
package org.dateline.serve.access;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Locale;
import java.util.Optional;

/**
 * What a request says about its sender in its {@code Authorization} header: a name and a password (Basic, RFC 7617), or a token (Bearer,
 * RFC 6750).
 *
 * @param name the name of the user; empty with a token
 * @param secret the password or token
 */
record Login(String name, String secret) {
    /** The value of the header is a name of a scheme, spaces, and the rest. */
    static Optional<Login> parse(String header) {
        String[] parts = header.strip().split(" +", 2);
        if (parts.length < 2) {
            return Optional.empty();
        }
        return switch (parts[0].toLowerCase(Locale.ROOT)) {
            case "basic" -> basic(parts[1]);
            case "bearer" -> Optional.of(new Login("", parts[1]));
            default -> Optional.empty();
        };
    }

    private static Optional<Login> basic(String encoded) {
        try {
            byte[] bytes = Base64.getDecoder().decode(encoded);
            String pair = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            int colon = pair.indexOf(':');
            return colon <= 0
                    ? Optional.empty()
                    : Optional.of(new Login(pair.substring(0, colon), pair.substring(colon + 1)));
        } catch (IllegalArgumentException | CharacterCodingException e) {
            return Optional.empty();
        }
    }

    /** Whether it is a token. */
    boolean isToken() {
        return name.isEmpty();
    }

    /** Not the secret. */
    @Override
    public String toString() {
        return isToken() ? "a token" : name;
    }
}
