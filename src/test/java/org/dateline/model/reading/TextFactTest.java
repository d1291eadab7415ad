// SPDX-License-Identifier: Apache-2.0
package org.dateline.model.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.dateline.model.Named;
import org.junit.jupiter.api.Test;

class TextFactTest {
    private static TextFact fact(String iri) {
        return new TextFact(
                new Named(iri, "x"), FactKind.values()[0], "", List.of(), new TextFact.Why("", "", ""), List.of());
    }

    /** "Aa" and "BB" have one 32-bit hash code, so that two facts of one page once had one anchor. */
    @Test
    void factsWithOneHashCodeHaveDifferentAnchors() {
        assertThat(fact("http://example.org/Aa").anchor())
                .isNotEqualTo(fact("http://example.org/BB").anchor());
        assertThat(fact("http://example.org/Aa").anchor())
                .isEqualTo(fact("http://example.org/Aa").anchor());
    }
}
