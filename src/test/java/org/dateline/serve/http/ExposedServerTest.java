// SPDX-License-Identifier: Apache-2.0
package org.dateline.serve.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.Key;
import java.security.KeyStore;
import java.util.Base64;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;
import org.dateline.serve.RunningServer;
import org.dateline.serve.access.Account;
import org.dateline.serve.access.Grant;
import org.dateline.serve.access.PasswordFile;
import org.dateline.serve.access.SecretHash;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A server that strangers reach: by which name, over TLS, and behind a proxy. */
class ExposedServerTest {
    private static final String EVIL = "evil.example";
    private static final ServerOptions OPEN =
            ServerOptions.DEFAULT.withAddress(new ServerOptions.Address("0.0.0.0", 0, false, null));

    @TempDir
    Path directory;

    private static String get(Socket socket, String path, String host, String headers) throws IOException {
        try (socket) {
            String request =
                    "GET " + path + " HTTP/1.1\r\nHost: " + host + "\r\n" + headers + "Connection: close\r\n\r\n";
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            socket.getOutputStream().flush();
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static String get(RunningServer served, String path, String host, String headers) throws IOException {
        return get(new Socket(InetAddress.getLoopbackAddress(), served.server.port()), path, host, headers);
    }

    /** Queries may be private. */
    @Test
    void withoutUsersNobodySeesTheQueriesOfOthers() {
        try (RunningServer served = RunningServer.start(directory, OPEN)) {
            assertThat(served.get("/$/queries").statusCode()).isEqualTo(403);
            assertThat(served.get("/$/queries").body()).contains("--passwd");
            assertThat(served.send(served.request("/$/queries/1").DELETE()).statusCode())
                    .isEqualTo(403);
        }
    }

    @Test
    void anUnknownNameIsAnsweredAndNeverRepeated() throws IOException {
        try (RunningServer served = RunningServer.start(directory, OPEN.withNames(Set.of("Graph.example")))) {
            List<String> paths = List.of(
                    "/",
                    "/robots.txt",
                    "/sitemap.xml",
                    "/void.ttl",
                    "/ontology",
                    "/ontology.ttl",
                    "/timeline.json",
                    "/timeline.ics",
                    "/timeline.ttl",
                    "/sparql",
                    "/import",
                    "/about",
                    "/id/event/x",
                    "/doc/event/x",
                    "/nothing",
                    "/data?default");
            for (String path : paths) {
                for (String accept : List.of("text/html", "text/turtle", "application/json")) {
                    String answer = get(served, path, EVIL, "Accept: " + accept + "\r\n");
                    assertThat(answer).as(path).doesNotStartWith("HTTP/1.1 5").doesNotContain(EVIL);
                }
            }
            int port = served.server.port();
            assertThat(get(served, "/robots.txt", EVIL, ""))
                    .contains("Sitemap: http://127.0.0.1:" + port + "/sitemap.xml");
            assertThat(get(served, "/robots.txt", "graph.example", "")).contains("Sitemap: http://graph.example/");
            assertThat(get(served, "/robots.txt", "127.0.0.1:" + port, "")).contains("http://127.0.0.1:" + port + "/");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "X_FORWARDED, X-Forwarded-Proto: https, https",
        "X_FORWARDED, Forwarded: proto=https, http",
        "FORWARDED, Forwarded: proto=https, https",
        "FORWARDED, X-Forwarded-Proto: https, http",
        "NONE, X-Forwarded-Proto: https, http"
    })
    void onlyTheHeaderOfTheProxyCounts(ServerOptions.ProxyHeader header, String sent, String scheme)
            throws IOException {
        ServerOptions options = ServerOptions.DEFAULT
                .withNames(Set.of("graph.example"))
                .withSecurity(new ServerOptions.Security(null, null, header, false, null));
        try (RunningServer served = RunningServer.start(directory, options)) {
            assertThat(get(served, "/robots.txt", "graph.example", sent + "\r\n"))
                    .contains("Sitemap: " + scheme + "://graph.example/sitemap.xml");
            assertThat(get(
                            served,
                            "/robots.txt",
                            "graph.example",
                            "X-Forwarded-Host: " + EVIL + "\r\nX-Forwarded-Server: " + EVIL + "\r\n"))
                    .doesNotContain(EVIL);
            assertThat(get(served, "/robots.txt", EVIL, sent + "\r\n")).startsWith("HTTP/1.1 421");
        }
    }

    /** All requests of a proxy come from this machine, so that is no reason to let them write. */
    @Test
    void behindAProxyNobodyWritesWithoutAPasswordFile() {
        ServerOptions options = ServerOptions.DEFAULT.withSecurity(
                new ServerOptions.Security(null, null, ServerOptions.ProxyHeader.X_FORWARDED, false, null));
        try (RunningServer served = RunningServer.start(directory, options)) {
            HttpResponse<String> refused = served.send(served.request("/update")
                    .header("Content-Type", "application/sparql-update")
                    .POST(BodyPublishers.ofString("INSERT DATA { <urn:ex:a> <urn:ex:p> 1 }")));
            assertThat(refused.statusCode()).isEqualTo(403);
            assertThat(refused.body()).contains("read-only", "--passwd");
        }
    }

    @Test
    void aPrivateServerAnswersOnlyItsUsers() throws IOException {
        PasswordFile users = new PasswordFile(directory.resolve("users.txt"));
        String token = SecretHash.newToken();
        users.put(new Account("reader", SecretHash.ofToken(token), List.of(Grant.parse("read"))));
        ServerOptions options = ServerOptions.DEFAULT
                .withAddress(new ServerOptions.Address("127.0.0.1", 0, false, users.path()))
                .withSecurity(new ServerOptions.Security(null, null, ServerOptions.ProxyHeader.NONE, true, null));
        try (RunningServer served = RunningServer.start(directory.resolve("store"), options)) {
            List<String> closed = List.of(
                    "/",
                    "/timeline",
                    "/data?default",
                    "/sparql?query=ASK%7B%7D",
                    "/id/event/x",
                    "/$/stats",
                    "/$/metrics",
                    "/nothing",
                    "/assets/../about",
                    "/assets/..;/about",
                    "/$/ping/../../about",
                    "//about");
            for (String path : closed) {
                assertThat(get(served, path, "localhost", "")).as(path).containsPattern("^HTTP/1.1 40[01]");
            }
            for (String path : List.of("/", "/data?default", "/sparql?query=ASK%7B%7D", "/$/stats")) {
                assertThat(get(served, path, "localhost", "Authorization: Bearer " + token + "\r\n"))
                        .as(path)
                        .startsWith("HTTP/1.1 200");
            }
            assertThat(get(served, "/import", "localhost", "Authorization: Bearer " + token + "\r\n"))
                    .startsWith("HTTP/1.1 403");
            for (String path : List.of("/$/ping", "/assets/dateline.css")) {
                assertThat(get(served, path, "localhost", "")).as(path).startsWith("HTTP/1.1 200");
            }
        }
    }

    /** A certificate for localhost and its key, as an authority hands them out. */
    private KeyStore certify(String algorithm, Path certificate, Path key) throws Exception {
        Path store = directory.resolve(algorithm + ".p12");
        Process keytool = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "keytool")
                                .toString(),
                        "-genkeypair",
                        "-alias",
                        "a",
                        "-keyalg",
                        algorithm,
                        "-dname",
                        "CN=localhost",
                        "-ext",
                        "SAN=dns:localhost",
                        "-validity",
                        "3650",
                        "-storetype",
                        "PKCS12",
                        "-storepass",
                        "changeit",
                        "-keystore",
                        store.toString())
                .redirectErrorStream(true)
                .start();
        assertThat(keytool.waitFor(120, TimeUnit.SECONDS)).isTrue();
        KeyStore made = KeyStore.getInstance(store.toFile(), "changeit".toCharArray());
        Key secret = made.getKey("a", "changeit".toCharArray());
        Files.writeString(
                certificate, pem("CERTIFICATE", made.getCertificate("a").getEncoded()));
        Files.createFile(key, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.writeString(key, pem("PRIVATE KEY", secret.getEncoded()));
        return made;
    }

    private static String pem(String what, byte[] bytes) {
        String base64 = Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(bytes);
        return "-----BEGIN " + what + "-----\n" + base64 + "\n-----END " + what + "-----\n";
    }

    private static ServerOptions encrypted(Path certificate, Path key) {
        return ServerOptions.DEFAULT.withSecurity(
                new ServerOptions.Security(certificate, key, ServerOptions.ProxyHeader.NONE, false, null));
    }

    @ParameterizedTest
    @ValueSource(strings = {"RSA", "EC", "Ed25519"})
    void aCertificateAndItsKeyServeHttps(String algorithm) throws Exception {
        Path certificate = directory.resolve("cert.pem");
        Path key = directory.resolve("key.pem");
        KeyStore trusted = certify(algorithm, certificate, key);
        try (RunningServer served = RunningServer.start(directory.resolve("store"), encrypted(certificate, key))) {
            Socket socket = client(trusted).getSocketFactory().createSocket("localhost", served.server.port());
            assertThat(get(socket, "/robots.txt", "localhost:" + served.server.port(), ""))
                    .startsWith("HTTP/1.1 200")
                    .contains("Sitemap: https://localhost:" + served.server.port() + "/sitemap.xml");
        }
    }

    private static SSLContext client(KeyStore made) throws GeneralSecurityException, IOException {
        KeyStore trusted = KeyStore.getInstance("PKCS12");
        trusted.load(null, null);
        trusted.setCertificateEntry("a", made.getCertificate("a"));
        TrustManagerFactory trust = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        trust.init(trusted);
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(null, trust.getTrustManagers(), null);
        return context;
    }

    @Test
    void filesThatCannotBeUsedAreNamed() throws Exception {
        Path certificate = directory.resolve("cert.pem");
        Path key = directory.resolve("key.pem");
        certify("EC", certificate, key);
        assertThatThrownBy(() -> PemCertificate.read(directory.resolve("none"), key))
                .isInstanceOf(ServerFileException.class)
                .hasMessageContaining("none cannot be read");
        assertThatThrownBy(() -> PemCertificate.read(key, key))
                .isInstanceOf(ServerFileException.class)
                .hasMessageContaining("has no certificate");
        Files.writeString(key, "-----BEGIN RSA PRIVATE KEY-----\nMA==\n-----END RSA PRIVATE KEY-----\n");
        assertThatThrownBy(() -> PemCertificate.read(certificate, key)).hasMessageContaining("openssl pkcs8");
        Files.setPosixFilePermissions(key, PosixFilePermissions.fromString("rw-r--r--"));
        assertThatThrownBy(() -> PemCertificate.read(certificate, key)).hasMessageContaining("chmod 600");
    }
}
