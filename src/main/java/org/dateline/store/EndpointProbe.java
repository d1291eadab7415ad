// SPDX-License-Identifier: Apache-2.0
package org.dateline.store;

import java.net.Authenticator;
import java.net.ConnectException;
import java.net.PasswordAuthentication;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.http.HttpClient;
import java.net.http.HttpTimeoutException;
import java.nio.channels.UnresolvedAddressException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.apache.jena.sparql.engine.http.QueryExceptionHTTP;
import org.apache.jena.sparql.exec.http.QueryExecHTTP;
import org.jspecify.annotations.Nullable;

/** Finds the SPARQL endpoint that a URL stands for, by sending a minimal query to each candidate. */
final class EndpointProbe {
    private EndpointProbe() {}

    static RemoteStore find(String url) {
        URI uri = parse(url);
        String name = withoutUser(url, uri);
        HttpClient client = client(uri);
        List<String> failures = new ArrayList<>();
        for (String candidate : List.of(name, name.replaceFirst("/*$", "/sparql"))) {
            @Nullable String failure = ask(candidate, client);
            if (failure == null) {
                return new RemoteStore(name, candidate, client);
            }
            failures.add(candidate + ": " + failure);
        }
        throw new StoreException("no SPARQL engine answers at " + name + " (" + String.join("; ", failures)
                + "). Give the URL of a running Dateline server or of a SPARQL 1.1 query endpoint");
    }

    /** Sends a minimal query; null where it is answered, otherwise what went wrong. */
    static @Nullable String ask(String endpoint, HttpClient client) {
        try (QueryExecHTTP question = QueryExecHTTP.service(endpoint)
                .httpClient(client)
                .query("ASK {}")
                .timeout(RemoteStore.TIMEOUT.toMillis())
                .build()) {
            question.ask();
            return null;
        } catch (QueryExceptionHTTP e) {
            return reason(e);
        } catch (RuntimeException e) {
            // The result parser failed: an HTML page, an error page with status 200, binary data.
            return "the answer is not a SPARQL result";
        }
    }

    private static String reason(QueryExceptionHTTP failure) {
        if (failure.getStatusCode() == 401) {
            return "HTTP 401: a user name and password are required. Give http://USER:PASSWORD@HOST/";
        }
        if (failure.getStatusCode() > 0) {
            return "HTTP " + failure.getStatusCode();
        }
        List<Throwable> causes = Stream.<Throwable>iterate(failure, Objects::nonNull, Throwable::getCause)
                .toList();
        if (causes.stream().anyMatch(UnresolvedAddressException.class::isInstance)) {
            return "unknown host";
        }
        if (causes.stream().anyMatch(HttpTimeoutException.class::isInstance)) {
            return "no answer within " + RemoteStore.TIMEOUT.toSeconds() + " s";
        }
        return causes.stream().anyMatch(ConnectException.class::isInstance)
                ? "connection refused"
                : "the answer is not a SPARQL result";
    }

    private static URI parse(String url) {
        try {
            URI uri = new URI(url);
            if (uri.getHost() == null || uri.getRawFragment() != null) {
                throw new StoreException("not the URL of a server: " + url);
            }
            return uri;
        } catch (URISyntaxException e) {
            throw new StoreException("not a URL: " + e.getMessage(), e);
        }
    }

    private static String withoutUser(String url, URI uri) {
        return uri.getRawUserInfo() == null ? url : url.replace(uri.getRawUserInfo() + "@", "");
    }

    private static HttpClient client(URI uri) {
        HttpClient.Builder builder =
                HttpClient.newBuilder().connectTimeout(RemoteStore.TIMEOUT).followRedirects(HttpClient.Redirect.NORMAL);
        if (uri.getUserInfo() != null) {
            String[] user = uri.getUserInfo().split(":", 2);
            char[] password = user.length == 2 ? user[1].toCharArray() : new char[0];
            builder.authenticator(new Authenticator() {
                @Override
                protected PasswordAuthentication getPasswordAuthentication() {
                    return new PasswordAuthentication(user[0], password);
                }
            });
        }
        return builder.build();
    }
}
