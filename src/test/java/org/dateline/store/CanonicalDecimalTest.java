// SPDX-License-Identifier: Apache-2.0
package org.dateline.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.BigInteger;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.apache.jena.sparql.util.XSDNumUtils;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CanonicalDecimalTest {

    @ParameterizedTest
    @CsvSource({
        "1.5,1.5",
        "1.50,1.5",
        "+1.5,1.5",
        "001.5,1.5",
        "5,5.0",
        "5.,5.0",
        ".5,0.5",
        "-.5,-0.5",
        "-0,0.0",
        "-0.00,0.0",
        "+0,0.0",
        "100,100.0",
        "' 2.0 ',2.0"
    })
    void oneSpellingPerNumber(String given, String canonical) {
        assertThat(CanonicalDecimal.of(given)).isEqualTo(canonical);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", ".", "+", "-.", "1e5", "abc", "1.2.3", "--1", "+-1", "1 2", "٣", "1+", ".-5", "0x1"})
    void whatIsNoDecimalStaysAsItIs(String given) {
        assertThat(CanonicalDecimal.of(given)).isEqualTo(given);
    }

    /** TDB2 writes an unpacked decimal with this function of Jena's: the two must agree, or lookups miss. */
    @Property(seed = "1")
    void agreesWithWhatTdb2Writes(@ForAll BigInteger unscaled, @ForAll @IntRange(min = 0, max = 200) int scale) {
        BigDecimal number = new BigDecimal(unscaled, scale);
        assertThat(CanonicalDecimal.of(number.toPlainString())).isEqualTo(XSDNumUtils.stringForm(number));
    }
}
