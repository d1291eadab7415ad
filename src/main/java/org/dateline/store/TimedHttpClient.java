package org.dateline.store;

import java.io.IOException;
import java.io.InputStream;
import java.net.Authenticator;
import java.net.CookieHandler;
import java.net.ProxySelector;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLParameters;
import org.jspecify.annotations.Nullable;

/**
 * An HTTP client with a time limit for the whole exchange, including the last byte of the response. The JDK's own timeout covers only the
 * response headers; an engine that stalls in the middle of a result would block a thread forever.
 */
final class TimedHttpClient extends HttpClient {
    private final HttpClient client;
    private final Duration limit;

    /**
     * Creates a client that delegates to another one.
     *
     * @param limit the time from sending a request to the end of its response
     */
    TimedHttpClient(HttpClient client, Duration limit) {
        this.client = client;
        this.limit = limit;
    }

    @Override
    public <T> HttpResponse<T> send(HttpRequest request, HttpResponse.BodyHandler<T> handler)
            throws IOException, InterruptedException {
        return client.send(timed(request), timed(handler));
    }

    @Override
    public <T> CompletableFuture<HttpResponse<T>> sendAsync(HttpRequest request, HttpResponse.BodyHandler<T> handler) {
        return client.sendAsync(timed(request), timed(handler));
    }

    @Override
    public <T> CompletableFuture<HttpResponse<T>> sendAsync(
            HttpRequest request,
            HttpResponse.BodyHandler<T> handler,
            HttpResponse.@Nullable PushPromiseHandler<T> pushes) {
        return client.sendAsync(timed(request), timed(handler), pushes);
    }

    private HttpRequest timed(HttpRequest request) {
        return HttpRequest.newBuilder(request, (name, value) -> true)
                .timeout(limit)
                .build();
    }

    @SuppressWarnings("unchecked") // the type of the body does not change
    private <T> HttpResponse.BodyHandler<T> timed(HttpResponse.BodyHandler<T> handler) {
        long end = System.nanoTime() + limit.toNanos();
        return info -> HttpResponse.BodySubscribers.mapping(
                handler.apply(info), body -> body instanceof InputStream in ? (T) TimedResponseBody.of(in, end) : body);
    }

    @Override
    public Optional<CookieHandler> cookieHandler() {
        return client.cookieHandler();
    }

    @Override
    public Optional<Duration> connectTimeout() {
        return client.connectTimeout();
    }

    @Override
    public Redirect followRedirects() {
        return client.followRedirects();
    }

    @Override
    public Optional<ProxySelector> proxy() {
        return client.proxy();
    }

    @Override
    public SSLContext sslContext() {
        return client.sslContext();
    }

    @Override
    public SSLParameters sslParameters() {
        return client.sslParameters();
    }

    @Override
    public Optional<Authenticator> authenticator() {
        return client.authenticator();
    }

    @Override
    public Version version() {
        return client.version();
    }

    @Override
    public Optional<Executor> executor() {
        return client.executor();
    }
}
