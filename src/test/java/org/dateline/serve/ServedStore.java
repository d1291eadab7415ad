// SPDX-License-Identifier: Apache-2.0
package org.dateline.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.Objects;
import org.dateline.TemporaryFolder;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * A server over its own empty store: one for each test where it is an instance field with {@code @RegisterExtension}, one for all tests
 * of the class where the field is static.
 */
public final class ServedStore implements BeforeAllCallback, BeforeEachCallback, AfterEachCallback, AfterAllCallback {
    private static final String PREFIXES = """
            PREFIX dl: <https://w3id.org/dateline/ontology#>
            PREFIX sem: <http://semanticweb.cs.vu.nl/2009/11/sem/>
            PREFIX schema: <https://schema.org/>
            PREFIX prov: <http://www.w3.org/ns/prov#>
            PREFIX oa: <http://www.w3.org/ns/oa#>
            PREFIX geo: <http://www.opengis.net/ont/geosparql#>
            PREFIX qudt: <http://qudt.org/schema/qudt/>
            PREFIX unit: <http://qudt.org/vocab/unit/>
            PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
            PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
            PREFIX xsd: <http://www.w3.org/2001/XMLSchema#>
            PREFIX type: <https://w3id.org/dateline/event-type/>
            """;

    private @Nullable Path directory;
    private @Nullable RunningServer served;
    private boolean isForAll;

    @Override
    public void beforeAll(ExtensionContext context) {
        isForAll = true;
        start();
    }

    @Override
    public void beforeEach(ExtensionContext context) {
        if (!isForAll) {
            start();
        }
    }

    @Override
    public void afterEach(ExtensionContext context) {
        if (!isForAll) {
            stop();
        }
    }

    @Override
    public void afterAll(ExtensionContext context) {
        stop();
    }

    private void start() {
        directory = TemporaryFolder.create("dateline-served-");
        served = RunningServer.start(directory);
    }

    private void stop() {
        now().close();
        TemporaryFolder.delete(Objects.requireNonNull(directory));
    }

    /** The server itself. */
    public RunningServer now() {
        return Objects.requireNonNull(served);
    }

    public HttpResponse<String> get(String path, String... headers) {
        return now().get(path, headers);
    }

    /** The page that a browser gets; fails where the status is not 200. */
    public String page(String path) {
        HttpResponse<String> page = get(path, "Accept", "text/html");
        assertThat(page.statusCode()).as(page.body()).isEqualTo(200);
        return page.body();
    }

    public HttpResponse<String> send(HttpRequest.Builder request) {
        return now().send(request);
    }

    public HttpResponse<String> post(String path, String type, String body) {
        return now().post(path, type, body);
    }

    /** Adds TriG or Turtle. The usual prefixes are declared already. */
    public void load(String trig) {
        HttpResponse<String> answer = post("/data", "application/trig", PREFIXES + trig);
        assertThat(answer.statusCode()).as(answer.body()).isBetween(200, 204);
        awaitWords();
    }

    /** Suggestions wait a quarter of a second for what was written, and a page a few seconds: a machine may need longer. */
    private void awaitWords() {
        while (get("/search.json?q=any").body().contains("\"complete\":false")) {
            Thread.onSpinWait();
        }
    }

    /** The response to an update that may fail. */
    public HttpResponse<String> answerTo(String update) {
        return now().update(PREFIXES + update);
    }

    /** Updates the store. The usual prefixes are declared already. */
    public void update(String update) {
        HttpResponse<String> answer = answerTo(update);
        assertThat(answer.statusCode()).as(answer.body()).isBetween(200, 204);
        awaitWords();
    }
}
