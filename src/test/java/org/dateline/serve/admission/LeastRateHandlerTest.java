// SPDX-License-Identifier: Apache-2.0
package org.dateline.serve.admission;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.dateline.serve.admission.LeastRateHandler.LeastRate;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.util.Callback;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class LeastRateHandlerTest {
    private static final int LARGE = 64 << 20;
    private static final BlockingQueue<Throwable> failures = new LinkedBlockingQueue<>();
    private static Server server;

    /** Receives the whole body with blocking reads, and answers its length, or as many bytes as the path says. */
    private static final class Receiver extends Handler.Abstract {
        @Override
        public boolean handle(Request request, Response response, Callback callback) throws Exception {
            long length = 0;
            try (InputStream body = Content.Source.asInputStream(request)) {
                length = body.transferTo(OutputStream.nullOutputStream());
            } catch (IOException e) {
                Response.writeError(request, response, callback, e.getCause() == null ? e : e.getCause());
                return true;
            }
            boolean large = Request.getPathInContext(request).equals("/large");
            byte[] text = large ? new byte[LARGE] : ("length " + length).getBytes(StandardCharsets.US_ASCII);
            response.write(true, ByteBuffer.wrap(text), Callback.from(callback::succeeded, failure -> {
                failures.add(failure);
                callback.failed(failure);
            }));
            return true;
        }
    }

    @BeforeAll
    static void start() throws Exception {
        server = new Server(0);
        LeastRateHandler rate = new LeastRateHandler(10_000, Duration.ofMillis(200));
        rate.setHandler(new Receiver());
        server.setHandler(rate);
        server.start();
    }

    @AfterAll
    static void stop() throws Exception {
        server.stop();
    }

    private static Socket connect() throws IOException {
        Socket socket =
                new Socket(InetAddress.getLoopbackAddress(), server.getURI().getPort());
        socket.setSoTimeout(60_000);
        return socket;
    }

    private static OutputStream request(Socket socket, String path, int length) throws IOException {
        OutputStream out = socket.getOutputStream();
        out.write(head(path, length));
        return out;
    }

    private static byte[] head(String path, int length) {
        return ("POST " + path + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nContent-Length: " + length
                        + "\r\n\r\n")
                .getBytes(StandardCharsets.US_ASCII);
    }

    private static String answer(Socket socket) throws IOException {
        return new String(socket.getInputStream().readAllBytes(), StandardCharsets.ISO_8859_1);
    }

    @Test
    void aBodyThatArrivesByteByByteEndsWith408() throws Exception {
        String answer = "";
        for (int attempt = 0; attempt < 20 && answer.isEmpty(); attempt++) {
            answer = answerToABodyByteByByte();
        }
        assertThat(answer).startsWith("HTTP/1.1 408 ");
    }

    /** The answer; nothing where a byte arrived just after it, so that the client's system threw it away. */
    private static String answerToABodyByteByByte() throws Exception {
        try (Socket socket = connect()) {
            OutputStream out = request(socket, "/", 100_000);
            InputStream in = socket.getInputStream();
            for (int sent = 0; in.available() == 0; sent++) {
                assertThat(sent).as("it ends long before the body").isLessThan(100_000);
                out.write('x');
                Thread.sleep(20);
            }
            return answer(socket);
        } catch (SocketException e) {
            return "";
        }
    }

    @Test
    void aBodyThatNeverArrivesEndsWith408() throws Exception {
        for (String beginning : List.of("", "x", "x".repeat(1000))) {
            try (Socket socket = connect()) {
                request(socket, "/", 100_000).write(beginning.getBytes(StandardCharsets.US_ASCII));
                assertThat(answer(socket)).startsWith("HTTP/1.1 408 ");
            }
        }
    }

    @Test
    void aPauseOfTheServerDoesNotCountAndAFastBodyArrives() throws Exception {
        byte[] body = new byte[3 << 20];
        try (Socket socket = connect()) {
            // In one piece, since no pause of the test may come between the head and the body.
            byte[] head = head("/", body.length);
            byte[] whole = Arrays.copyOf(head, head.length + body.length);
            socket.getOutputStream().write(whole);
            assertThat(answer(socket)).startsWith("HTTP/1.1 200 ").endsWith("length " + body.length);
        }
    }

    @Test
    void aClientThatHardlyReadsIsDisconnected() throws Exception {
        try (Socket socket = connect()) {
            request(socket, "/large", 0);
            assertThat(socket.getInputStream().read()).isEqualTo('H');
            assertThat(failures.poll(60, TimeUnit.SECONDS)).hasMessageContaining("too slowly");
        }
    }

    @Test
    void aClientThatReadsGetsEverything() throws Exception {
        try (Socket socket = connect()) {
            request(socket, "/large", 0);
            assertThat(socket.getInputStream().transferTo(OutputStream.nullOutputStream()))
                    .isGreaterThan(LARGE);
        }
    }

    @Test
    void moreBytesMayTakeMoreTime() {
        LeastRate rate = new LeastRate(1000, Duration.ofSeconds(10).toNanos());
        long second = Duration.ofSeconds(1).toNanos();
        assertThat(rate.left(0, 0)).isEqualTo(10 * second);
        assertThat(rate.left(5000, 12 * second)).isEqualTo(3 * second);
        assertThat(rate.left(5, 12 * second)).isNegative();
    }
}
