// SPDX-License-Identifier: Apache-2.0
package org.dateline.serve.access;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Slows guesses of passwords. After a few wrong ones from an address, or for a user from anywhere, further ones are refused without being
 * looked at, for twice as long after each. The wait for a user is short, or else anyone could lock a user out.
 */
final class GuessLimiter {
    private static final int MOST_KEYS = 10_000;

    /** How guesses are counted. */
    enum Scope {
        /** Those that come from one address. */
        ADDRESS(5, Duration.ofMinutes(15)),
        /** Those for one user. */
        USER(20, Duration.ofSeconds(30));

        private final int free;
        private final Duration longest;

        Scope(int free, Duration longest) {
            this.free = free;
            this.longest = longest;
        }

        /** How long nobody may guess after so many wrong guesses. */
        Duration waitAfter(int failures) {
            int doublings = failures - free;
            if (doublings < 0) {
                return Duration.ZERO;
            }
            Duration wait = Duration.ofSeconds(1L << Math.min(doublings, 30));
            return wait.compareTo(longest) < 0 ? wait : longest;
        }
    }

    /** Whose guesses are counted. */
    private record Key(Scope scope, String name) {}

    /** The wrong guesses so far, and when the next one is looked at. */
    private record Count(int failures, Instant next) {}

    private final InstantSource clock;
    private final Map<Key, Count> counts = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Key, Count> eldest) {
            return size() > MOST_KEYS;
        }
    };

    /** A limiter without guesses. */
    GuessLimiter(InstantSource clock) {
        this.clock = clock;
    }

    /**
     * How long the next guess has to wait; zero where it need not.
     *
     * @param address from where it comes
     * @param user for whom; empty for a token, which belongs to nobody in particular until it is found
     */
    synchronized Duration wait(String address, String user) {
        Duration byAddress = wait(new Key(Scope.ADDRESS, network(address)));
        Duration byUser = user.isEmpty() ? Duration.ZERO : wait(new Key(Scope.USER, user));
        return byAddress.compareTo(byUser) > 0 ? byAddress : byUser;
    }

    private Duration wait(Key key) {
        Count count = counts.get(key);
        Duration left = count == null ? Duration.ZERO : Duration.between(clock.instant(), count.next());
        return left.isNegative() ? Duration.ZERO : left;
    }

    /**
     * Counts a wrong guess.
     *
     * @return how many there were from this address since the last right one
     */
    synchronized int fail(String address, String user) {
        if (!user.isEmpty()) {
            fail(new Key(Scope.USER, user));
        }
        return fail(new Key(Scope.ADDRESS, network(address)));
    }

    private int fail(Key key) {
        Count count = counts.get(key);
        Instant now = clock.instant();
        // A day without a guess forgives the earlier ones.
        boolean isOld = count != null && count.next().isBefore(now.minus(Duration.ofDays(1)));
        int failures = count == null || isOld ? 1 : count.failures() + 1;
        counts.put(key, new Count(failures, now.plus(key.scope().waitAfter(failures))));
        return failures;
    }

    /** Forgets the wrong guesses from an address, after a right one. Those for the user may come from elsewhere and stay. */
    synchronized void succeed(String address) {
        counts.remove(new Key(Scope.ADDRESS, network(address)));
    }

    /** Who has one address of IPv6 has 2<sup>64</sup>: its first four groups stand for all. */
    private static String network(String address) {
        return address.indexOf(':') < 0 ? address : firstGroups(address);
    }

    private static String firstGroups(String address) {
        try {
            byte[] bytes = InetAddress.getByName(address).getAddress();
            return bytes.length == 4 ? address : HexFormat.of().formatHex(bytes, 0, 8);
        } catch (UnknownHostException e) {
            return address;
        }
    }
}
