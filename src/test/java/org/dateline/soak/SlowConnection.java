// SPDX-License-Identifier: Apache-2.0
package org.dateline.soak;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.function.BooleanSupplier;

/** A client that sends or reads a few bytes a second, until the server ends it. */
final class SlowConnection {
    private static final long PAUSE_MILLIS = 300;
    private static final int ANSWER = 500;

    private final int port;
    private final BooleanSupplier running;

    SlowConnection(int port, BooleanSupplier running) {
        this.port = port;
        this.running = running;
    }

    /**
     * Sends an update byte by byte.
     *
     * @return the status line, or how the connection ended
     */
    String send() throws InterruptedException {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            socket.setSoTimeout(1);
            write(socket, """
                    POST /update HTTP/1.1\r
                    Host: localhost\r
                    Content-Type: application/sparql-update\r
                    Content-Length: 100000\r
                    \r
                    """);
            while (running.getAsBoolean()) {
                Thread.sleep(PAUSE_MILLIS);
                if (socket.getInputStream().available() > 0) {
                    return new String(
                                    socket.getInputStream().readNBytes("HTTP/1.1 408".length()), StandardCharsets.UTF_8)
                            .substring("HTTP/1.1 ".length());
                }
                write(socket, " ");
            }
            return "stopped";
        } catch (IOException e) {
            return "cut";
        }
    }

    /**
     * Asks for much and reads it byte by byte.
     *
     * @return the status of a refusal, or how the connection ended
     */
    String read() throws InterruptedException {
        try (Socket socket = new Socket()) {
            socket.setReceiveBufferSize(2048);
            socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
            write(socket, """
                    GET /data HTTP/1.1\r
                    Host: localhost\r
                    Accept: application/n-quads\r
                    \r
                    """);
            String head =
                    new String(socket.getInputStream().readNBytes("HTTP/1.1 200".length()), StandardCharsets.UTF_8);
            if (!head.endsWith("200")) {
                return head.isEmpty() ? "cut" : head.substring("HTTP/1.1 ".length());
            }
            while (running.getAsBoolean()) {
                Thread.sleep(PAUSE_MILLIS);
                if (socket.getInputStream().readNBytes(ANSWER / 10).length == 0) {
                    return "cut";
                }
            }
            return "stopped";
        } catch (IOException e) {
            return "cut";
        }
    }

    private static void write(Socket socket, String text) throws IOException {
        socket.getOutputStream().write(text.getBytes(StandardCharsets.UTF_8));
        socket.getOutputStream().flush();
    }
}
