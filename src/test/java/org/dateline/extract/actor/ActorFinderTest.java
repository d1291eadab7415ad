// SPDX-License-Identifier: Apache-2.0
package org.dateline.extract.actor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.dateline.extract.HandWrittenAnalysis;
import org.dateline.extract.SampleArticles;
import org.dateline.model.fact.ActorFact;
import org.dateline.model.fact.ActorFact.Kind;
import org.junit.jupiter.api.Test;

class ActorFinderTest {

    @Test
    void aFullNameIsJoinedWithItsSurnameAndJobTitle() {
        ActorFact general = named(SampleArticles.order().actors(), "Omar Bekele");

        assertThat(general.kind()).isEqualTo(Kind.PERSON);
        assertThat(general.aliases()).containsExactly("Bekele");
        assertThat(general.posts()).containsExactly("General");
        assertThat(general.mentions()).as("two names, two pronouns").hasSize(4);
    }

    @Test
    void theForcesOfOnePersonAreOneActor() {
        List<ActorFact> armed = SampleArticles.order().actors().stream()
                .filter(actor -> actor.kind() == Kind.ARMED_GROUP)
                .toList();

        assertThat(armed).singleElement().satisfies(troops -> {
            assertThat(troops.name()).isEqualTo("Bekele’s troops");
            assertThat(troops.mentions()).hasSize(2);
        });
    }

    @Test
    void aSurnameOfTwoPersonsIsJoinedWithNeither() {
        List<ActorFact> actors = new ActorFinder().find(HandWrittenAnalysis.of("""
                Ana   Ana   NNP PERSON 1:compound
                Ruiz  Ruiz  NNP PERSON 2:nsubj
                met   meet  VBD O      -1:root
                Paul  Paul  NNP PERSON 4:compound
                Ruiz  Ruiz  NNP PERSON 2:obj
                .     .     .   O      2:punct

                Ruiz  Ruiz  NNP PERSON 1:nsubj
                left  leave VBD O      -1:root
                .     .     .   O      1:punct
                """), List.of());

        assertThat(actors).extracting(ActorFact::name).containsExactly("Ana Ruiz", "Paul Ruiz", "Ruiz");
    }

    @Test
    void anAcronymIsJoinedWithItsFullName() {
        List<ActorFact> actors = new ActorFinder().find(HandWrittenAnalysis.of("""
                Northern  Northern  NNP ORGANIZATION 2:compound
                Trade     Trade     NNP ORGANIZATION 2:compound
                League    League    NNP ORGANIZATION 3:nsubj
                met       meet      VBD O            -1:root
                .         .         .   O            3:punct

                N.T.L.    N.T.L.    NNP ORGANIZATION 1:nsubj
                agreed    agree     VBD O            -1:root
                .         .         .   O            1:punct
                """), List.of());

        assertThat(actors).singleElement().satisfies(league -> {
            assertThat(league.name()).isEqualTo("Northern Trade League");
            assertThat(league.aliases()).containsExactly("N.T.L.");
        });
    }

    private static ActorFact named(List<ActorFact> actors, String name) {
        return actors.stream()
                .filter(actor -> actor.name().equals(name))
                .findFirst()
                .orElseThrow();
    }
}
