// SPDX-License-Identifier: Apache-2.0
package org.dateline.serve.access;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.security.crypto.bcrypt.BCrypt;

/**
 * The hash of a secret, from which the secret cannot be found. A password has few bits, so its hash is slow to compute (bcrypt). A token
 * is 256 random bits, which nobody can guess, so SHA-256 is enough, and each request of a program is fast.
 *
 * @param text as it stands in a password file
 */
public record SecretHash(String text) {
    /** 2<sup>12</sup> rounds: a quarter of a second on a machine of 2020. */
    private static final int COST = 12;

    /** What bcrypt reads; it would ignore the rest. */
    private static final int LONGEST_PASSWORD = 72;

    private static final int SHORTEST_PASSWORD = 8;
    private static final int TOKEN_BYTES = 32;
    private static final String TOKEN_PREFIX = "dateline_";
    private static final String TOKEN_HASH = "sha256:";
    private static final Pattern BCRYPT = Pattern.compile("\\$2[aby]\\$\\d\\d\\$[./A-Za-z0-9]{53}");
    private static final Pattern SHA_256 = Pattern.compile(TOKEN_HASH + "[0-9a-f]{64}");
    private static final SecureRandom RANDOM = new SecureRandom();

    /** A hash as it stands in a password file; empty where the text is none. */
    static Optional<SecretHash> find(String text) {
        return BCRYPT.matcher(text).matches() || SHA_256.matcher(text).matches()
                ? Optional.of(new SecretHash(text))
                : Optional.empty();
    }

    /**
     * The hash of a new password.
     *
     * @throws IllegalArgumentException where it has less than 8 characters or more than 72 bytes
     */
    public static SecretHash ofPassword(String password) {
        if (password.length() < SHORTEST_PASSWORD) {
            throw new IllegalArgumentException(
                    "the password is too short. Give at least " + SHORTEST_PASSWORD + " characters");
        }
        byte[] bytes = password.getBytes(StandardCharsets.UTF_8);
        if (bytes.length > LONGEST_PASSWORD) {
            throw new IllegalArgumentException(
                    "the password is too long. Give at most " + LONGEST_PASSWORD + " bytes of UTF-8");
        }
        return new SecretHash(BCrypt.hashpw(bytes, BCrypt.gensalt("$2b", COST, RANDOM)));
    }

    /** A new token. */
    public static String newToken() {
        byte[] bytes = new byte[TOKEN_BYTES];
        RANDOM.nextBytes(bytes);
        return TOKEN_PREFIX + Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /** The hash of a token. */
    public static SecretHash ofToken(String token) {
        return new SecretHash(TOKEN_HASH + HexFormat.of().formatHex(sha256(token)));
    }

    /** Whether this is the hash of a token, not of a password. */
    boolean isOfToken() {
        return text.startsWith(TOKEN_HASH);
    }

    /** Whether a secret has this hash. Takes as long where it has not. */
    boolean matches(String secret) {
        if (isOfToken()) {
            return MessageDigest.isEqual(
                    ofToken(secret).text.getBytes(StandardCharsets.US_ASCII), text.getBytes(StandardCharsets.US_ASCII));
        }
        byte[] bytes = secret.getBytes(StandardCharsets.UTF_8);
        return bytes.length <= LONGEST_PASSWORD && BCrypt.checkpw(bytes, text);
    }

    static byte[] sha256(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }

    /** Not the hash: records are printed in messages. */
    @Override
    public String toString() {
        return isOfToken() ? "hash of a token" : "hash of a password";
    }
}
