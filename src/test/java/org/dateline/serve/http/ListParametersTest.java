// SPDX-License-Identifier: Apache-2.0
package org.dateline.serve.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.dateline.serve.ServedStore;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A parameter that a page has one value of, given twice; and pages of lists that do not exist. */
class ListParametersTest {
    @RegisterExtension
    static final ServedStore SERVED = new ServedStore();

    @BeforeAll
    static void load() {
        SERVED.load("""
                <https://w3id.org/dateline/id/report/one/1> a dl:Source .
                GRAPH <https://w3id.org/dateline/id/report/one/1> {
                  <https://w3id.org/dateline/id/event/x> a sem:Event ; rdfs:label "Harvest"@en ; dl:status dl:occurred .
                }
                """);
    }

    @ParameterizedTest
    @CsvSource({
        "/articles, publisher, one, two",
        "/articles, month, 2019-04, 2019-05",
        "/articles, page, 1, 2",
        "/disputes, kind, facts, distances",
        "/disputes, sort, latest, earliest",
        "/search, q, harvest, drought",
        "/search.json, kind, event, actor",
        "/search, cursor, 0, 1",
        "/suggest, q, harvest, drought",
        "/suggest, filter, actor, place",
        "/doc/event/x, claims, 0, 1",
        "/doc/event/x, view, statements, other",
        "/doc/event/x.ttl, page, 1, 2",
        "/doc/event/x, asOf, 2019, 2020",
        "/browse, iri, urn:a, urn:b",
        "/timeline, sort, latest, earliest",
        "/changes, without, report/one/1, report/two/1",
    })
    void twoValuesOfOneParameterAreRefused(String path, String parameter, String one, String other) {
        HttpResponse<String> answer = SERVED.get(path + "?" + parameter + "=" + one + "&" + parameter + "=" + other);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(400);
        assertThat(answer.body())
                .contains("Invalid value for the parameter " + parameter, one + " and " + other, "Expected one value");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/articles?page=1&page=1",
                "/search?q=harvest&q=harvest&kind=",
                "/browse?iri=&iri=https://w3id.org/dateline/id/event/x",
                "/doc/event/x?asOf=&asOf=2019",
            })
    void oneValueTwiceIsOne(String path) {
        assertThat(SERVED.get(path).statusCode()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/articles?page=99",
                "/disputes?page=99",
                "/search?q=harvest&cursor=99",
                "/search?q=harvest&kind=event&cursor=99",
                "/search.json?q=harvest&cursor=99",
                "/doc/event/x?page=99",
                "/doc/event/x.ttl?page=99",
                "/changes?page=99",
                "/changes.json?page=99",
                "/changes.atom?page=99",
            })
    void aPageThatThereIsNotIsNotFound(String path) {
        for (String accept : new String[] {"text/html", "*/*"}) {
            HttpResponse<String> answer = SERVED.get(path, "Accept", accept);
            assertThat(answer.statusCode()).as(answer.body()).isEqualTo(404);
            assertThat(answer.body()).contains("Not found");
        }
    }
}
