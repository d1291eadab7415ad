// SPDX-License-Identifier: Apache-2.0
package org.dateline.assess;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.dateline.model.Moment;
import org.dateline.model.Namespaces;
import org.dateline.model.Provenance;
import org.dateline.model.Source;
import org.dateline.model.State;
import org.dateline.model.StateAccount;
import org.dateline.model.TimeSpan;
import org.junit.jupiter.api.Test;

class StateRuleTest {
    private final List<StateAccount> accounts = new ArrayList<>();

    private StateRuleTest add(String origin, String holder, String kind, String other, String begin, boolean isEnd) {
        Source source = EvidenceBuilder.source("2019-05-01", origin, accounts.size() + 1);
        Instant at = Moment.parse("begin", begin).begin();
        accounts.add(new StateAccount(
                new Provenance(source.report(), source, source.origin(), source.instant()),
                new StateAccount.StateRelation(
                        Namespaces.DL + kind, EvidenceBuilder.iri(holder), EvidenceBuilder.iri(other)),
                new TimeSpan(at, at, null, null),
                isEnd));
        return this;
    }

    private StateRuleTest controls(String holder, String begin) {
        return add("afp", holder, "controls", "gharyan", begin, false);
    }

    /** The states in short, such as {@code army controls 2019-04-03..2019-06-26}. */
    private List<String> states() {
        return StateRule.states(accounts).stream().map(StateRuleTest::text).toList();
    }

    private static String text(State state) {
        return state.relation().holder().replaceFirst(".*/", "") + " "
                + state.relation().kindName() + " "
                + day(state.span().begin().orElse(null)) + ".."
                + day(state.span().end().orElse(null)) + (state.disputed() ? " disputed" : "");
    }

    private static String day(@org.jspecify.annotations.Nullable Instant instant) {
        return instant == null ? "" : instant.toString().substring(0, 10);
    }

    @Test
    void theNextControllerEndsTheInterval() {
        controls("army", "2019-04-03").controls("militia", "2019-06-26");
        assertThat(states()).containsExactly("army controls 2019-04-03..2019-06-26", "militia controls 2019-06-26..");
    }

    @Test
    void anotherAccountOfTheSameStateSupportsIt() {
        controls("army", "2019-04-03").add("reuters", "army", "controls", "gharyan", "2019-05-03", false);
        assertThat(states()).containsExactly("army controls 2019-04-03..");
        State state = StateRule.states(accounts).get(0);
        assertThat(state.sourceCount()).isEqualTo(2);
        assertThat(state.independentSourceCount()).isEqualTo(2);
    }

    @Test
    void anEndClosesTheInterval() {
        controls("army", "2019-04-03").add("afp", "army", "controls", "gharyan", "2019-06-26", true);
        assertThat(states()).containsExactly("army controls 2019-04-03..2019-06-26");
    }

    @Test
    void anEndWithoutABeginIsNoState() {
        add("afp", "army", "controls", "gharyan", "2019-06-26", true);
        assertThat(states()).isEmpty();
    }

    @Test
    void twoControllersFromTheSameTimeOnAreDisputed() {
        controls("army", "2019-04-03").add("reuters", "militia", "controls", "gharyan", "2019-04-03", false);
        assertThat(states()).hasSize(2).anyMatch(state -> state.endsWith("disputed"));
    }

    @Test
    void enmityEndsAnAllianceAndTheOtherWayRound() {
        add("afp", "egypt", "supports", "army", "2019-01-01", false)
                .add("afp", "egypt", "opposedTo", "army", "2019-03-01", false)
                .add("afp", "egypt", "alliedWith", "army", "2019-05-01", false);
        assertThat(states())
                .containsExactlyInAnyOrder(
                        "egypt supports 2019-01-01..2019-03-01",
                        "egypt opposedTo 2019-03-01..2019-05-01",
                        "egypt alliedWith 2019-05-01..");
    }

    @Test
    void theOrderOfTheAccountsDoesNotMatter() {
        controls("militia", "2019-06-26").controls("army", "2019-04-03");
        assertThat(states()).containsExactly("army controls 2019-04-03..2019-06-26", "militia controls 2019-06-26..");
    }
}
