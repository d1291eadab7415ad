package org.dateline.eval;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class RatesTest {

    @Test
    void eachResultMatchesOnce() {
        Rates rates = Rates.match(List.of("a", "a", "b", "c"), List.of("a", "b", "d"), String::equals);

        assertThat(rates).isEqualTo(new Rates(4, 3, 2));
        assertThat(rates.precision()).isEqualTo(2.0 / 3);
        assertThat(rates.recall()).isEqualTo(0.5);
    }

    @Test
    void emptyInputsHaveRatesOfZero() {
        Rates none = Rates.match(List.of(), List.<String>of(), String::equals);

        assertThat(none.precision()).isZero();
        assertThat(none.plus(new Rates(1, 1, 1)).recall()).isEqualTo(1);
    }
}
