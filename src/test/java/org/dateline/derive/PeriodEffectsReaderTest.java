// SPDX-License-Identifier: Apache-2.0
package org.dateline.derive;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.DatabaseMgr;
import org.dateline.TestPrefixes;
import org.dateline.assess.StateRule;
import org.dateline.model.changes.Effects.DistanceEffect;
import org.dateline.model.changes.Effects.EventEffect;
import org.dateline.model.changes.PeriodEffects;
import org.dateline.model.changes.PeriodEffects.Telling;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What changed between two instants, of a place of which more sources tell than the history of its states has. */
class PeriodEffectsReaderTest {
    private static final Instant FIRST = Instant.parse("2019-01-01T00:00:00Z");
    private static final int SOURCES = StateRule.MOST_INSTANTS + 20;

    private static AssessedDataset dataset;

    /** Each source tells of an event of its own, of who controls the town, and how far it is: three days the militia, then three the army. */
    @BeforeAll
    static void load() {
        dataset = AssessedDataset.over(DatabaseMgr.createDatasetGraph());
        String all = IntStream.range(0, SOURCES)
                .mapToObj(PeriodEffectsReaderTest::source)
                .collect(Collectors.joining(
                        "\n",
                        "p:town geo:asWKT 'POINT(13 32)'^^geo:wktLiteral . p:port geo:asWKT 'POINT(13 33)'^^geo:wktLiteral .",
                        "r:undated a dl:Source . GRAPH r:undated { e:undated a sem:Event }"));
        write(all);
    }

    private static void write(String trig) {
        Txn.executeWrite(dataset, () -> RDFParser.fromString(TestPrefixes.ALL + trig, Lang.TRIG)
                .parse(dataset));
    }

    private static Instant day(int number) {
        return FIRST.plusSeconds(86_400L * number);
    }

    private static String source(int number) {
        return """
                r:s%1$d a dl:Source ; prov:hadPrimarySource art:s%1$d .
                GRAPH r:s%1$d {
                  art:s%1$d schema:datePublished '%2$s'^^xsd:dateTime .
                  e:e%1$d a sem:Event ; rdfs:label 'event %1$d'@en .
                  <urn:state:%1$d> a dl:State ; dl:stateType dl:controls ; dl:holder a:%3$s ; dl:other p:town ;
                    sem:hasBeginTimeStamp '%2$s'^^xsd:dateTime .
                  c:far a dl:DistanceClaim ; dl:from p:town ; dl:to p:port ; dl:distance [ qudt:numericValue %4$d ; qudt:hasUnit unit:MI ] .
                }
                """.formatted(number, day(number), number / 3 % 2 == 0 ? "militia" : "army", 60 + number);
    }

    @Test
    void everyDayTellsOfTheStatesThatItChanged() {
        for (int number = 3; number < SOURCES; number += 3) {
            PeriodEffects effects = PeriodEffectsReader.read(dataset, day(number - 1), day(number), 1)
                    .orElseThrow();
            assertThat(effects.effects().states().after())
                    .as("day " + number)
                    .isNotEqualTo(effects.effects().states().before())
                    .isNotEmpty();
        }
    }

    /** Whatever the length of the parts, together they are the whole, each thing once. */
    @Test
    void thePartsMakeTheWhole() {
        PeriodEffects whole =
                PeriodEffectsReader.read(dataset, day(-1), day(SOURCES), 1).orElseThrow();
        assertThat(whole.part().more()).isFalse();
        assertThat(whole.sources())
                .hasSize(SOURCES)
                .startsWith("https://w3id.org/dateline/id/report/s" + (SOURCES - 1));
        for (int length : List.of(1, 7, 100)) {
            List<String> events = new ArrayList<>();
            Set<String> sources = new LinkedHashSet<>();
            Set<String> distances = new TreeSet<>();
            List<Instant> changed = new ArrayList<>();
            int states = 0;
            PeriodEffects part;
            int number = 1;
            do {
                part = PeriodEffectsReader.read(dataset, day(-1), day(SOURCES), number++, length)
                        .orElseThrow();
                part.effects().events().stream().map(EventEffect::event).forEach(events::add);
                part.effects().distances().stream().map(DistanceEffect::claim).forEach(distances::add);
                part.tellings().stream()
                        .map(Telling::changed)
                        .max(Instant::compareTo)
                        .ifPresent(changed::add);
                sources.addAll(part.sources());
                states += part.effects().states().after().size();
            } while (part.part().more());
            assertThat(events)
                    .containsExactlyInAnyOrderElementsOf(whole.effects().events().stream()
                            .map(EventEffect::event)
                            .toList());
            assertThat(sources).containsExactlyElementsOf(whole.sources());
            assertThat(distances).hasSize(whole.effects().distances().size());
            assertThat(states).isEqualTo(whole.effects().states().after().size());
            assertThat(changed).isSortedAccordingTo((one, other) -> other.compareTo(one));
            assertThat(PeriodEffectsReader.read(dataset, day(-1), day(SOURCES), number, length))
                    .isEmpty();
        }
    }

    @Test
    void aSourceWithoutADateIsNotTheLastOne() {
        assertThat(PeriodEffectsReader.lastPublication(dataset)).contains(day(SOURCES - 1));
        AssessedDataset undated = AssessedDataset.over(DatabaseMgr.createDatasetGraph());
        assertThat(PeriodEffectsReader.lastPublication(undated)).isEmpty();
        Txn.executeWrite(undated, () -> RDFParser.fromString(
                        TestPrefixes.ALL + "r:undated a dl:Source . GRAPH r:undated { e:undated a sem:Event }",
                        Lang.TRIG)
                .parse(undated));
        assertThat(PeriodEffectsReader.lastPublication(undated)).isEmpty();
        Txn.executeWrite(undated, () -> RDFParser.fromString(TestPrefixes.ALL + source(5), Lang.TRIG)
                .parse(undated));
        assertThat(PeriodEffectsReader.lastPublication(undated)).contains(day(5));
    }
}
