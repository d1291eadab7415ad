// SPDX-License-Identifier: Apache-2.0
package org.dateline.cli.withdrawal;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import org.dateline.model.changes.Withdrawal;
import org.dateline.store.StoreException;
import org.jspecify.annotations.Nullable;

/** Asks a running Dateline server what would change without a source, and has it withdraw one. */
public final class RemoteWithdrawal {
    private static final Duration CONNECT = Duration.ofSeconds(10);
    private static final ObjectMapper JSON =
            new ObjectMapper().configure(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES, false);

    private final String base;
    private final @Nullable String authorization;
    private final String languages;

    /**
     * Creates a client of a server.
     *
     * @param location its URL, which may carry {@code user:password@}
     * @param credentials {@code user:password}; null if the URL has them or none are needed
     * @param languages the preferred languages of labels, as in {@code Accept-Language}; may be empty
     */
    public RemoteWithdrawal(String location, @Nullable String credentials, String languages) {
        URI uri = URI.create(location);
        String user = credentials == null ? uri.getUserInfo() : credentials;
        String bare = uri.getRawUserInfo() == null ? location : location.replace(uri.getRawUserInfo() + "@", "");
        String root = bare.replaceFirst("/sparql/?$", "/");
        this.base = root.endsWith("/") ? root : root + "/";
        this.authorization = user == null
                ? null
                : "Basic " + Base64.getEncoder().encodeToString(user.getBytes(StandardCharsets.UTF_8));
        this.languages = languages;
    }

    /**
     * What would change.
     *
     * @throws UnknownSourceException if the server knows no such source
     */
    public Withdrawal preview(String report) {
        return send(report, request("changes.json?without=" + encoded(report)).GET());
    }

    /**
     * Withdraws a source.
     *
     * @return what that changed
     * @throws UnknownSourceException if the server knows no such source
     */
    public Withdrawal retract(String report) {
        HttpRequest.Builder request = request("retract")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString("source=" + encoded(report)));
        return send(report, request);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private HttpRequest.Builder request(String path) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(URI.create(base + path)).header("Accept", "application/json");
        if (authorization != null) {
            request.header("Authorization", authorization);
        }
        if (!languages.isEmpty()) {
            request.header("Accept-Language", languages);
        }
        return request;
    }

    private Withdrawal send(String report, HttpRequest.Builder request) {
        HttpClient client = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .connectTimeout(CONNECT)
                .build();
        try {
            HttpResponse<String> response = client.send(request.build(), HttpResponse.BodyHandlers.ofString());
            if (response.statusCode() / 100 != 2) {
                throw refusal(report, response);
            }
            return JSON.readValue(response.body(), Withdrawal.class);
        } catch (JsonProcessingException e) {
            throw notDateline(e);
        } catch (ConnectException e) {
            throw new StoreException(
                    "no server answers at " + base + ". Check that it runs and that the port is right", e);
        } catch (IOException e) {
            throw StoreException.failed(
                    "lost the connection to the server at " + base + ". Check with `dateline stats` what it holds", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StoreException("interrupted while the server at " + base + " was working", e);
        }
    }

    /** A refusal that does not name the source is not about it: the path is unknown to what answers there. */
    private RuntimeException refusal(String report, HttpResponse<String> response) {
        int status = response.statusCode();
        String reason;
        try {
            reason = JSON.readTree(response.body()).path("error").asText("");
        } catch (JsonProcessingException e) {
            return notDateline(e);
        }
        boolean isInput = status == 400 || status == 404;
        if (reason.isEmpty() || (isInput && !reason.contains(report))) {
            return notDateline(null);
        }
        if (isInput) {
            return new UnknownSourceException(reason);
        }
        boolean login = status == 401 || status == 403;
        return new StoreException("the server at " + base + " answered with HTTP status " + status + ": " + reason
                + (login ? " Give --user NAME, and the password in the environment variable DATELINE_PASSWORD" : ""));
    }

    private StoreException notDateline(@Nullable Exception cause) {
        String message = "no Dateline server of this version answers at " + base
                + ". Give the URL of one, or the directory of a store";
        return cause == null ? new StoreException(message) : new StoreException(message, cause);
    }
}
