// SPDX-License-Identifier: Apache-2.0
package org.dateline.serve.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import org.dateline.serve.http.RequestException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GuessLimiterTest {
    private static final String ADDRESS = "192.0.2.1";

    private Instant now = Instant.parse("2026-11-30T00:00:00Z");
    private final GuessLimiter limiter = new GuessLimiter(() -> now);

    private void fail(int times, String address, String user) {
        for (int time = 0; time < times; time++) {
            limiter.fail(address, user);
        }
    }

    @Test
    void aFewWrongGuessesCostNothingAndEachFurtherOneTwiceAsMuch() {
        fail(4, ADDRESS, "ann");
        assertThat(limiter.wait(ADDRESS, "ann")).isZero();
        for (int doubling = 0; doubling < 9; doubling++) {
            fail(1, ADDRESS, "ann" + doubling);
            assertThat(limiter.wait(ADDRESS, "other")).isEqualTo(Duration.ofSeconds(1L << doubling));
        }
        fail(1000, ADDRESS, "ann");
        assertThat(limiter.wait(ADDRESS, "other")).isEqualTo(Duration.ofMinutes(15));
        now = now.plus(Duration.ofMinutes(15));
        assertThat(limiter.wait(ADDRESS, "other")).isZero();
    }

    @Test
    void guessesForOneUserFromManyAddressesAreSlowedToo() {
        for (int host = 0; host < 100; host++) {
            fail(1, "192.0.2." + host, "ann");
        }
        assertThat(limiter.wait("198.51.100.1", "ann")).isEqualTo(Duration.ofSeconds(30));
        assertThat(limiter.wait("198.51.100.1", "ben")).isZero();
    }

    @Test
    void oneNetworkOfIpv6IsOneAddress() {
        fail(20, "2001:db8::1", "ann");
        assertThat(limiter.wait("2001:db8:0:0:5::9", "ben")).isPositive();
        assertThat(limiter.wait("2001:db8:1::1", "ben")).isZero();
    }

    @Test
    void aRightGuessAndADayForgive() {
        fail(20, ADDRESS, "ann");
        limiter.succeed(ADDRESS);
        assertThat(limiter.wait(ADDRESS, "ben")).isZero();
        fail(20, ADDRESS, "ben");
        now = now.plus(Duration.ofDays(2));
        fail(1, ADDRESS, "ben");
        assertThat(limiter.wait(ADDRESS, "ben")).isZero();
    }

    /** Whoever is known already is let in while others guess from the same address; whoever is not waits even with the right password. */
    @Test
    void aLoginIsRefusedWithoutALookWhileGuessesWait(@TempDir Path directory) {
        PasswordFile file = new PasswordFile(directory.resolve("users.txt"));
        String password = "correct horse";
        file.put(new Account("ann", SecretHash.ofPassword(password), List.of()));
        String token = SecretHash.newToken();
        file.put(new Account("feed", SecretHash.ofToken(token), List.of()));
        LoginCheck logins = new LoginCheck(file, () -> now);
        String ann =
                "Basic " + Base64.getEncoder().encodeToString(("ann:" + password).getBytes(StandardCharsets.UTF_8));
        assertThat(logins.find("Bearer " + token, ADDRESS).name()).isEqualTo("feed");
        for (int guess = 0; guess < 5; guess++) {
            assertThatThrownBy(() -> logins.find("Bearer wrong", ADDRESS))
                    .isInstanceOf(RequestException.class)
                    .hasMessageContaining("wrong");
        }
        assertThatThrownBy(() -> logins.find(ann, ADDRESS)).isInstanceOf(LoginDelayException.class);
        assertThat(logins.find("Bearer " + token, ADDRESS).name()).isEqualTo("feed");
        assertThat(logins.find(ann, "198.51.100.7").name()).isEqualTo("ann");
        now = now.plusSeconds(1);
        assertThat(logins.find(ann, ADDRESS).name()).isEqualTo("ann");
    }
}
