// SPDX-License-Identifier: Apache-2.0
package org.dateline.site;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.dateline.browser.ServedSite;
import org.dateline.load.BundledDemo;

/** A running server over the demo data, and requests to it. */
final class DemoServer implements AutoCloseable {
    private static final HttpClient CLIENT =
            HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NEVER).build();

    private final ServedSite site;

    private DemoServer(ServedSite site) {
        this.site = site;
    }

    /** Loads the shipped data into a directory and serves it. */
    static DemoServer start(Path directory) {
        return new DemoServer(ServedSite.of(directory.resolve("store"), BundledDemo.inputs()));
    }

    String origin() {
        return site.origin();
    }

    HttpResponse<String> get(String path, String accept) {
        HttpRequest request = HttpRequest.newBuilder(URI.create(site.url(path)))
                .header("Accept", accept)
                .timeout(Duration.ofSeconds(60))
                .build();
        try {
            return CLIENT.send(request, BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(path, e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The first column of a query's result. */
    List<String> column(String query) {
        String answer = get(
                        "/sparql?query=" + java.net.URLEncoder.encode(query, java.nio.charset.StandardCharsets.UTF_8),
                        "text/csv")
                .body();
        return answer.lines().skip(1).toList();
    }

    @Override
    public void close() {
        site.close();
    }
}
