// SPDX-License-Identifier: Apache-2.0
package org.dateline.serve.outbound;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Flow;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.jena.shared.OperationDeniedException;
import org.eclipse.jetty.client.BytesRequestContent;
import org.eclipse.jetty.client.CompletableResponseListener;
import org.eclipse.jetty.client.ContentResponse;
import org.eclipse.jetty.client.Request;

/** Sends single requests through {@link OutboundAccess}. */
public final class OutboundRequest {
    /** The longest response that is accepted, in bytes. */
    private static final int MAX_RESPONSE = 256 << 20;

    private static final Duration TIME_LIMIT = Duration.ofSeconds(30);

    private OutboundRequest() {}

    /** Sends a request of the JDK. */
    static ContentResponse send(OutboundAccess outbound, HttpRequest request) throws IOException {
        Request copy = start(outbound, request.uri()).method(request.method());
        copy.headers(fields -> request.headers().map().forEach((name, values) -> {
            if (!"accept-encoding".equalsIgnoreCase(name)) {
                fields.put(name, values);
            }
        }));
        request.bodyPublisher().ifPresent(body -> {
            Collector collector = new Collector();
            body.subscribe(collector);
            copy.body(new BytesRequestContent(collector.bytes.toByteArray()));
        });
        return send(copy, request.timeout().orElse(TIME_LIMIT));
    }

    /**
     * Fetches a document.
     *
     * @param accept the value of the Accept header
     */
    public static ContentResponse get(OutboundAccess outbound, URI uri, String accept) throws IOException {
        return send(start(outbound, uri).headers(fields -> fields.put("Accept", accept)), TIME_LIMIT);
    }

    private static Request start(OutboundAccess outbound, URI uri) throws IOException {
        String scheme = uri.getScheme();
        boolean isWeb = "http".equals(scheme) || "https".equals(scheme);
        if (!isWeb || uri.getHost() == null) {
            throw new OperationDeniedException(
                    "This server may not fetch <" + uri + ">: only http and https are allowed.");
        }
        return outbound.startedClient().newRequest(uri);
    }

    private static ContentResponse send(Request request, Duration limit) throws IOException {
        request.timeout(limit.toMillis(), TimeUnit.MILLISECONDS);
        try {
            return new CompletableResponseListener(request, MAX_RESPONSE)
                    .send()
                    .get(limit.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("Interrupted while waiting for " + request.getHost());
        } catch (TimeoutException e) {
            throw new IOException(request.getHost() + " did not answer in time", e);
        } catch (ExecutionException e) {
            Throwable cause = e.getCause();
            if (cause instanceof OperationDeniedException denied) {
                throw denied;
            }
            throw new IOException(
                    "Cannot reach " + request.getHost() + ": " + (cause == null ? e : cause).getMessage(), e);
        }
    }

    /** Collects a request body. The bodies of queries are in memory already. */
    private static final class Collector implements Flow.Subscriber<ByteBuffer> {
        private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

        @Override
        public void onSubscribe(Flow.Subscription subscription) {
            subscription.request(Long.MAX_VALUE);
        }

        @Override
        public void onNext(ByteBuffer buffer) {
            byte[] part = new byte[buffer.remaining()];
            buffer.get(part);
            bytes.writeBytes(part);
        }

        @Override
        public void onError(Throwable failure) {
            throw new IllegalStateException(failure);
        }

        @Override
        public void onComplete() {
            // The bytes are complete.
        }
    }
}
