// SPDX-License-Identifier: Apache-2.0
package org.dateline.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.dateline.cli.Launched;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** An IRI whose port has more digits than an int has, at every door. Jena 5.6.0 reads the port as a number. */
class LargePortsTest {
    /** One statement with the IRI in each syntax. */
    private static final Map<String, String> DOCUMENTS = Map.of(
            "nt", "<%s> <urn:ex:p> <urn:ex:o> .\n",
            "nq", "<%s> <urn:ex:p> <urn:ex:o> <urn:ex:g> .\n",
            "ttl", "@prefix a: <%s> .\na: <urn:ex:p> <urn:ex:o> .\n",
            "trig", "GRAPH <%s> { <urn:ex:s> <urn:ex:p> <urn:ex:o> }\n",
            "rdf",
                    "<rdf:RDF xmlns:rdf='http://www.w3.org/1999/02/22-rdf-syntax-ns#' xmlns:e='urn:ex:'>"
                            + "<rdf:Description rdf:about='%s'><e:p>o</e:p></rdf:Description></rdf:RDF>",
            "jsonld", "{\"@id\": \"%s\", \"urn:ex:p\": \"o\"}");

    @RegisterExtension
    static final ServedStore SERVED = new ServedStore();

    @TempDir
    Path directory;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://e.x:2147483648/",
                "https://e.x:12147483648/x?y",
                "http://[::1]:99999999999999999999999999/",
                "http://e.x:-1/"
            })
    void isRefusedAsAnyOtherWrongIri(String iri) throws Exception {
        for (Map.Entry<String, String> document : DOCUMENTS.entrySet()) {
            String text = document.getValue().formatted(iri);
            Path file = Files.writeString(directory.resolve("a." + document.getKey()), text);
            Launched load = Launched.dateline(
                    "load", "--store", directory.resolve("store").toString(), file.toString());
            assertThat(load.exitCode()).as(load.err()).isEqualTo(1);
            assertThat(load.err())
                    .contains("a." + document.getKey() + ":")
                    .doesNotContain("For input string", "Exception");
        }
        for (String path : List.of("/browse?iri=", "/data?graph=", "/timeline?actor=", "/suggest?q=")) {
            int status = SERVED.get(path + RunningServer.encoded(iri)).statusCode();
            assertThat(status).as(path).isBetween(200, 499);
        }
        assertThat(SERVED.get("/data?graph=" + RunningServer.encoded(iri)).body())
                .contains("Invalid graph name");
        for (String query :
                List.of("ASK { <%s> ?p ?o }", "BASE <%s> ASK { <x> ?p ?o }", "PREFIX a: <%s> ASK { a:x ?p ?o }")) {
            assertThat(SERVED.now().query(query.formatted(iri), "text/csv").statusCode())
                    .isBetween(200, 400);
        }
        for (String update :
                List.of("LOAD SILENT <%s>", "CLEAR SILENT GRAPH <%s>", "INSERT DATA { <urn:ex:s> <urn:ex:p> <%s> }")) {
            assertThat(SERVED.now().update(update.formatted(iri)).statusCode()).isBetween(200, 400);
        }
    }

    /** A number that no port has, but that is one for the grammar of RFC 3986, may stand in a name. */
    @Test
    void aPortThatOnlyNobodyHasIsPartOfAName() {
        assertThat(SERVED.now()
                        .update("INSERT DATA { <http://e.x:70000/> <urn:ex:p> 1 }")
                        .statusCode())
                .isEqualTo(204);
        assertThat(SERVED.now()
                        .query("SELECT ?o { <http://e.x:70000/> ?p ?o }", "text/csv")
                        .body())
                .contains("1");
    }
}
