// SPDX-License-Identifier: Apache-2.0
package org.dateline.serve.sparql;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.Shared;
import org.dateline.serve.ServedStore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Language tags have no case (BCP 47, section 2.1.1): whatever spelling was loaded, any spelling finds it. */
class LanguageTagTest {
    @RegisterExtension
    static final ServedStore STORE = new ServedStore();

    private static final String TSV = "text/tab-separated-values";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "LANG(?l) = \"%s\"",
                "\"%s\" = LANG(?l)",
                "!(LANG(?l) != \"%s\")",
                "LANG(?l) IN (\"xx\", \"%s\")",
                "!(LANG(?l) NOT IN (\"xx\", \"%s\"))",
                "sameTerm(LANG(?l), \"%s\")",
                "langMatches(LANG(?l), \"%s\")",
                "LCASE(LANG(?l)) = LCASE(\"%s\")",
                "EXISTS { VALUES ?tag { \"%s\" } FILTER(LANG(?l) = ?tag) }",
                "IF(LANG(?l) = \"%s\", true, false)"
            })
    void anySpellingOfATagIsFound(String condition) throws Exception {
        String data = Files.readString(Shared.get("cases/rdf/r03-lang.nt"));
        assertThat(STORE.post("/data?default", "application/n-triples", data).statusCode())
                .isIn(200, 201);
        Matcher tags = Pattern.compile("\"@([\\w-]+)").matcher(data);
        while (tags.find()) {
            for (String tag : new String[] {
                tags.group(1),
                tags.group(1).toLowerCase(Locale.ROOT),
                tags.group(1).toUpperCase(Locale.ROOT)
            }) {
                String query = "SELECT ?l { <http://ex.org/l> <http://ex.org/label> ?l FILTER("
                        + condition.formatted(tag) + ") }";
                assertThat(STORE.now().query(query, TSV).body()).as(query).containsIgnoringCase("@" + tags.group(1));
            }
        }
    }

    @Test
    void aLiteralIsFoundInAnySpellingOfItsTag() {
        STORE.update("INSERT DATA { <http://ex.org/m> rdfs:label \"Colour\"@en-gb }");
        assertThat(STORE.now()
                        .query("ASK { ?s ?p \"Colour\"@EN-GB, \"Colour\"@en-gb, \"Colour\"@en-GB }", "text/csv")
                        .body())
                .contains("true");
    }

    @Test
    void whatIsNoTagEqualsNone() {
        STORE.update("INSERT DATA { <http://ex.org/n> rdfs:label \"x\"@en }");
        for (String other : new String[] {"\"e\"", "\"\"", "5", "<http://ex.org/en>", "\"en\"@en"}) {
            String query = "ASK { <http://ex.org/n> ?p ?l FILTER(LANG(?l) = " + other + ") }";
            assertThat(STORE.now().query(query, "text/csv").body()).as(other).contains("false");
        }
        assertThat(STORE.now()
                        .query("SELECT (STRLANG('x', 'not a tag') AS ?x) (LANG(STRLANG('x', 'EN-gb')) AS ?y) {}", TSV)
                        .body())
                .isEqualToIgnoringCase("?x\t?y\n\t\"en-GB\"\n");
    }
}
