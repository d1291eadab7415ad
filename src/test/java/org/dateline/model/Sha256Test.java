// SPDX-License-Identifier: Apache-2.0
package org.dateline.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class Sha256Test {
    /** The example of FIPS 180-2, appendix B.1. */
    private static final String ABC = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";

    @Test
    void aTextIsDigestedAsItsUtf8() {
        assertThat(Sha256.hex("abc")).isEqualTo(ABC);
        assertThat(Sha256.hex("abc".getBytes(StandardCharsets.US_ASCII))).isEqualTo(ABC);
        assertThat(Sha256.hex("ä")).isEqualTo(Sha256.hex("ä".getBytes(StandardCharsets.UTF_8)));
        assertThat(Sha256.hex("abc", 8)).isEqualTo("ba7816bf");
    }

    /** Two texts with one 32-bit hash code are two names. */
    @Test
    void textsWithOneHashCodeHaveDifferentDigests() {
        assertThat("Aa".hashCode()).isEqualTo("BB".hashCode());
        assertThat(Sha256.hex("Aa", 12)).isNotEqualTo(Sha256.hex("BB", 12));
    }
}
