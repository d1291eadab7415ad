// SPDX-License-Identifier: Apache-2.0
package org.dateline.serve.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.dateline.serve.RunningServer;
import org.dateline.serve.ServedStore;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Texts to search for that are longer than any name, wherever one can be given. */
class LongTextsTest {
    private static final List<String> DOORS = List.of(
            "/timeline?place=",
            "/timeline.json?actor=",
            "/timeline.gexf?q=",
            "/timeline?type=",
            "/map.json?place=",
            "/search?q=",
            "/search.json?q=",
            "/suggest?filter=actor&q=",
            "/articles?q=",
            "/browse?iri=");

    @RegisterExtension
    static final ServedStore SERVED = new ServedStore();

    @BeforeAll
    static void load() {
        SERVED.update("INSERT DATA { <urn:ex:e> a sem:Event ; rdfs:label 'A march' ;"
                + " sem:hasBeginTimeStamp '2019-04-04T00:00:00Z'^^xsd:dateTime ; sem:hasPlace <urn:ex:p> ;"
                + " sem:hasActor <urn:ex:a> . <urn:ex:p> a sem:Place ; rdfs:label 'Tripoli' ."
                + " <urn:ex:a> a sem:Actor ; rdfs:label 'Haftar' }");
    }

    @ParameterizedTest
    @CsvSource({
        "tripoli, 143",
        "tripoli, 500",
        "a b , 450",
        "طرابلس, 90",
        "طرابلس , 100",
        "'\uD83D\uDE00', 230",
        "%, 1001",
        "-, 999"
    })
    void areNotFoundOrRefused(String part, int times) {
        for (String door : DOORS) {
            int status =
                    SERVED.get(door + RunningServer.encoded(part.repeat(times))).statusCode();
            assertThat(status).as(door).isBetween(200, 499);
        }
    }
}
