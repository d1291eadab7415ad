// SPDX-License-Identifier: Apache-2.0
package org.dateline.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class StatusTest {
    @Test
    void aStatusIsFoundByItsIri() {
        assertThat(Status.find(Namespaces.DL + "occurred")).contains(Status.OCCURRED);
        assertThat(Status.find(Namespaces.DL + "unknown")).isEmpty();
        assertThat(Status.find("occurred")).isEmpty();
        assertThat(Status.ofIri("http://example.org/done")).isEqualTo(Status.UNKNOWN);
    }

    @Test
    void parametersNameItByWordOrIri() {
        assertThat(Status.findWordOrIri("occurred")).contains(Status.OCCURRED);
        assertThat(Status.findWordOrIri("unknown")).contains(Status.UNKNOWN);
        assertThat(Status.findWordOrIri(Namespaces.DL + "ongoing")).contains(Status.ONGOING);
        assertThat(Status.findWordOrIri("OCCURRED")).isEmpty();
        assertThat(Status.labelOf("negated")).isEqualTo("denied");
        assertThat(Status.labelOf("occurred")).isEqualTo("occurred");
        assertThat(Status.words()).startsWith("hypothetical, ordered").endsWith("negated, unknown");
    }

    @Test
    void anUnknownStatusHasNoIri() {
        assertThat(Status.OCCURRED.iri()).isEqualTo(Namespaces.DL + "occurred");
        assertThatThrownBy(Status.UNKNOWN::iri).isInstanceOf(IllegalStateException.class);
    }
}
