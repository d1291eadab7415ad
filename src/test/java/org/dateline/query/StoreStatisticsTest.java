// SPDX-License-Identifier: Apache-2.0
package org.dateline.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.apache.jena.rdfconnection.RDFConnection;
import org.dateline.model.Namespaces;
import org.dateline.store.EmbeddedStore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** From when to when the events of a store are, whichever datatypes their time stamps have. */
class StoreStatisticsTest {
    @TempDir
    Path directory;

    private StoreStatistics count(String events) {
        try (EmbeddedStore store = EmbeddedStore.open(directory)) {
            try (RDFConnection connection = store.connect()) {
                connection.update(Namespaces.sparqlPrefixes("sem", "xsd") + "INSERT DATA { " + events + " }");
            }
            return StoreStatistics.of(store);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "2019-04-04, date, 2019-04-04T00:00:00Z, 2019-04-05T00:00:00Z",
        "2019-04, gYearMonth, 2019-04-01T00:00:00Z, 2019-05-01T00:00:00Z",
        "2019, gYear, 2019-01-01T00:00:00Z, 2020-01-01T00:00:00Z",
        "2019-04-04T02:00:00+02:00, dateTime, 2019-04-04T00:00:00Z, 2019-04-04T00:00:00Z"
    })
    void everyDatatypeCounts(String value, String type, String from, String to) {
        String literal = "\"" + value + "\"^^xsd:" + type;
        StoreStatistics counts = count("<http://example.org/a> a sem:Event ; sem:hasBeginTimeStamp " + literal
                + " ; sem:hasEndTimeStamp " + literal + " . <http://example.org/b> a sem:Event");
        assertThat(counts.events()).isEqualTo(2);
        assertThat(counts.from()).contains(from);
        assertThat(counts.to()).contains(to);
    }

    @Test
    void theEarliestBeginAndTheLatestEndOfAllDatatypesCount() {
        StoreStatistics counts = count("""
                <http://example.org/a> a sem:Event ; sem:hasBeginTimeStamp "2019-04-04T12:00:00Z"^^xsd:dateTime ;
                  sem:hasEndTimeStamp "2019-04-04T18:00:00Z"^^xsd:dateTime .
                <http://example.org/b> a sem:Event ; sem:hasBeginTimeStamp "2019-04-04"^^xsd:date ;
                  sem:hasEndTimeStamp "2019-04-04"^^xsd:date .
                <http://example.org/c> a sem:Event ; sem:hasTimeStamp "2019-05"^^xsd:gYearMonth .
                """);
        assertThat(counts.from()).contains("2019-04-04T00:00:00Z");
        assertThat(counts.to()).contains("2019-06-01T00:00:00Z");
    }

    /** A thing counts once, as what its classes say; where they say nothing, as what events have it as. */
    @Test
    void actorsAndPlacesCountWithAndWithoutClasses() {
        StoreStatistics counts = count("""
                <urn:e1> a sem:Event ; sem:hasActor <urn:typed>, <urn:untyped>, <urn:country>, [] ;
                  sem:hasPlace <urn:town>, <urn:untyped-town> .
                <urn:e2> a sem:Event ; sem:hasActor <urn:untyped>, <urn:role> ; <https://schema.org/performer> <urn:band> .
                <urn:role> a sem:Role ; <http://www.w3.org/1999/02/22-rdf-syntax-ns#value> <urn:in-role> .
                <urn:typed> a sem:Actor . <urn:country> a <https://schema.org/Country> . <urn:town> a sem:Place .
                """);
        assertThat(counts.actors()).as("typed, untyped, band, in-role").isEqualTo(4);
        assertThat(counts.places()).as("country, town, untyped-town").isEqualTo(3);
    }

    @Test
    void withoutTimeStampsThereIsNoSpan() {
        StoreStatistics counts = count("<http://example.org/a> a sem:Event ; sem:hasTimeStamp \"unknown\"");
        assertThat(counts.from()).isEmpty();
        assertThat(counts.to()).isEmpty();
    }
}
