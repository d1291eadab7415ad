// SPDX-License-Identifier: Apache-2.0
package org.dateline.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.rdfconnection.RDFConnection;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.junit.jupiter.api.Test;

class RemoteStoreTest {

    @Test
    void findsTheEndpointBelowTheUrlOfAServer() {
        FusekiServer fuseki = FusekiServer.create()
                .loopback(true)
                .port(0)
                .add("/library", DatasetGraphFactory.createTxnMem(), false)
                .start();
        try {
            String base = "http://localhost:" + fuseki.getPort() + "/library";
            assertThat(RemoteStore.open(base).queryEndpoint()).isEqualTo(base);
            assertThat(RemoteStore.open(base + "/sparql").queryEndpoint()).isEqualTo(base + "/sparql");
            assertThat(RemoteStore.open(base + "/query").queryEndpoint()).isEqualTo(base + "/query");
        } finally {
            fuseki.stop();
        }
    }

    @Test
    void neverWrites() throws IOException {
        try (Rdf4jServer server = new Rdf4jServer("<urn:a> <urn:p> 1 .");
                Store store = Store.open(server.url());
                RDFConnection connection = store.connect()) {
            assertThatThrownBy(() -> connection.update("CLEAR ALL")).hasMessageContaining("pdate");
            assertThat(connection.queryAsk("ASK { <urn:a> <urn:p> 1 }")).isTrue();
        }
    }

    @Test
    void saysWhyNothingAnswers() throws IOException {
        HttpServer pages = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        pages.createContext("/", exchange -> {
            boolean root = exchange.getRequestURI().getPath().equals("/");
            exchange.getResponseHeaders().set("Content-Type", "text/html");
            byte[] page = "<p>welcome</p>".getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(root ? 200 : 404, page.length);
            exchange.getResponseBody().write(page);
            exchange.close();
        });
        pages.start();
        try {
            String url = "http://localhost:" + pages.getAddress().getPort() + "/";
            assertThatThrownBy(() -> Store.open(url))
                    .isInstanceOf(StoreException.class)
                    .hasMessageContaining(url + ": the answer is not a SPARQL result")
                    .hasMessageContaining(url + "sparql: HTTP 404");
        } finally {
            pages.stop(0);
        }
    }

    @Test
    void saysThatNothingListens() throws IOException {
        try (Socket held = new Socket()) { // bound, so that no other program listens there meanwhile
            held.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0));
            assertThatThrownBy(() -> Store.open("http://127.0.0.1:" + held.getLocalPort() + "/"))
                    .isInstanceOf(StoreException.class)
                    .hasMessageContaining("connection refused");
        }
        assertThatThrownBy(() -> Store.open("http://no-such-host.invalid/"))
                .isInstanceOf(StoreException.class)
                .hasMessageContaining("unknown host");
        assertThatThrownBy(() -> Store.open("http:///x")).hasMessageContaining("not the URL of a server");
        assertThatThrownBy(() -> Store.open("http://a b/")).hasMessageContaining("not a URL");
    }

    @Test
    void keepsThePasswordToItself() {
        assertThatThrownBy(() -> Store.open("http://ann:secret@no-such-host.invalid/"))
                .hasMessageContaining("no-such-host.invalid")
                .hasMessageNotContaining("secret");
    }
}
