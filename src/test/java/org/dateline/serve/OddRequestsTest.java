// SPDX-License-Identifier: Apache-2.0
package org.dateline.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/**
 * No request is the server's fault, whatever is in it: each route gets odd paths, parameters, headers and bodies over a socket, since
 * HTTP clients refuse to send many of them. Each answer has a status below 500, is not to be sniffed, and does not speak of the inside
 * of the program.
 */
class OddRequestsTest {
    private static final List<String> METHODS =
            List.of("GET", "HEAD", "POST", "PUT", "DELETE", "OPTIONS", "PATCH", "FOO");
    private static final String LONG = "a".repeat(3000);

    /** What follows a pattern of a route, without its {@code /*}. */
    private static final List<String> ENDS = List.of(
            "",
            "/",
            "//",
            "/x",
            "/x/y/",
            "/%00",
            "/%2e%2e/x",
            "/%2F",
            "/%25",
            "/%FF",
            "/%",
            "/%zz",
            "/.",
            "/..",
            "/.ttl",
            "/x.ttl",
            "/x.html",
            ";a=b",
            "/;",
            "/-1",
            "/event-0.xml",
            "/event-99999999999999999999.xml",
            "/actor-2.xml",
            "/%F0%9F%98%80",
            "/%ED%A0%80",
            "/%0d%0aX:%20y",
            "/\\",
            "/<x>",
            "/" + LONG,
            "?",
            "?&&=&",
            "?%",
            "?%00=%00",
            "?a=%FF",
            "#x");

    private static final List<String> PARAMETERS = List.of(
            "q",
            "iri",
            "page",
            "format",
            "output",
            "from",
            "to",
            "asOf",
            "place",
            "actor",
            "type",
            "status",
            "lanes",
            "sort",
            "bbox",
            "near",
            "disputed",
            "limit",
            "offset",
            "zoom",
            "filter",
            "report",
            "fact",
            "kind",
            "graph",
            "default",
            "query",
            "update",
            "named-graph-uri",
            "default-graph-uri",
            "using-graph-uri",
            "spreadsheet",
            "decision",
            "view");

    private static final List<String> VALUES = List.of(
            "",
            "%00",
            "%FF",
            "%",
            "+",
            "-1",
            "0",
            "99999999999999999999",
            "1e999",
            "NaN",
            "9999999999-99-99",
            "2019-02-30",
            "%F0%9F%98%80",
            "%ED%A0%80",
            "%22%27%3Cx%3E",
            "%0d%0a",
            "*",
            "..",
            "null",
            "urn:x",
            "http://",
            "%E2%80%AE",
            "(",
            "%5B",
            LONG,
            "a,b,c,d",
            "0,0,0,0",
            "181,91,-181,-91",
            "NaN,NaN,NaN,NaN",
            "SELECT+*+%7B%7D",
            "a+AND+OR+%22",
            "%7C%7C",
            "en-x-" + LONG);

    private static final Map<String, List<String>> HEADERS = headers();

    private static final List<String> BODIES = List.of(
            "",
            "\u0000",
            "{",
            "{}",
            "[]",
            "null",
            "%",
            "a=b&",
            "update=",
            "update=%00",
            "query=%FF",
            "<",
            "<?xml version='1.0'?><x",
            "@prefix",
            "<urn:a> <urn:b> \"\\uD800\" .",
            "<urn:a> <urn:b> <urn:c> .",
            "--b\r\n\r\n",
            "--b--",
            "--b\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a\u0000b.ttl\"\r\n\r\n<urn:a> <urn:b> <urn:c> .\r\n--b--\r\n",
            "--b\r\nContent-Disposition: form-data\r\n\r\nx\r\n--b--\r\n",
            "--b\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.ttl\"\r\nContent-Type: ;\r\n\r\nx\r\n--b--\r\n",
            "--b\r\nContent-Disposition: form-data; name=\"file\"; filename=\"" + LONG + "\"\r\n\r\nx\r\n--b--\r\n",
            "\u00ff\u00fe",
            "[[[[[[",
            "{\"@context\":\"http://x/\"}",
            "{\"@id\":1}");

    private static final List<String> TYPES = List.of(
            "",
            ";",
            "a",
            "a/b",
            "*/*",
            "text/turtle",
            "text/turtle;charset=",
            "text/turtle;charset=\"",
            "text/turtle;charset=utf-16",
            "application/ld+json",
            "application/rdf+xml",
            "application/rdf+json",
            "application/trix",
            "application/rdf+thrift",
            "application/rdf+protobuf",
            "application/sparql-update",
            "application/sparql-query",
            "application/x-www-form-urlencoded",
            "multipart/form-data",
            "multipart/form-data;boundary=",
            "multipart/form-data;boundary=b",
            "multipart/mixed;boundary=b",
            "text/turtle\t",
            "application/json;" + LONG);

    /** Words of libraries and of Java that mean nothing to a client. */
    private static final Pattern INSIDE = Pattern.compile(
            "\\b(java|javax|jakarta|org\\.apache|org\\.eclipse|org\\.dateline|com\\.fasterxml|com\\.apicatalog)\\.[a-z]\\w*\\.|\\w+(Exception|Error):"
                    + "|\\[Source:|StreamReadFeature|JsonToken|RIOT|Riot[A-Z]|Titanium|\\bat \\w+\\(|\\(Unknown Source\\)|Cannot invoke|NullPointer",
            Pattern.UNICODE_CASE);

    @RegisterExtension
    static final ServedStore SERVED = new ServedStore();

    private static Map<String, List<String>> headers() {
        Map<String, List<String>> headers = new LinkedHashMap<>();
        headers.put(
                "Authorization",
                List.of(
                        "",
                        "Basic",
                        "Basic ",
                        "Basic !!!",
                        "Basic YQ==",
                        "Basic /////w==",
                        "Bearer",
                        "Bearer \u00ff",
                        "Digest x=\"",
                        "\u00fc",
                        LONG));
        headers.put(
                "Accept",
                List.of(
                        "",
                        ";",
                        ";;;",
                        "text/html;q=2",
                        "*/*;q=x",
                        "text/turtle;;q",
                        "a",
                        "/",
                        "\u00fc",
                        ",,,",
                        LONG,
                        "text/html;q=0",
                        "application/json;q=0,*/*;q=0"));
        headers.put(
                "Accept-Language",
                List.of("", ";", "*", "en;q=x", "-", "\u00fc", "x-" + LONG, "en-" + "a-".repeat(500)));
        headers.put("If-Modified-Since", List.of("", "x", "0", "Thu, 99 Foo 9999", "-1"));
        headers.put("If-None-Match", List.of("", "\"", "*", "W/", "x,\"", LONG));
        headers.put("Range", List.of("bytes=9-1", "x", "bytes=-99999999999999999999"));
        headers.put("Origin", List.of("", "null", "x", "http://", "http://\u00fc"));
        headers.put("Sec-Fetch-Site", List.of("", "x"));
        headers.put("Content-Encoding", List.of("gzip", "x", "gzip, gzip", ""));
        headers.put("Dateline-Validate", List.of("", "x", "strict"));
        headers.put("Dateline-Replace", List.of("", "x", "graphs"));
        headers.put("Cookie", List.of("\"", "a", "=;=", LONG));
        headers.put("X-Forwarded-For", List.of("", "x", "1.2.3.4", "[", "::1"));
        headers.put("Forwarded", List.of("", "for=", "for=\"[\"", "host=x;proto=;"));
        headers.put("Expect", List.of("100-continue", "x"));
        headers.put("Host", List.of("", "[", ":", "localhost:x", "localhost:99999", "a b", "\u00fc"));
        return headers;
    }

    @BeforeAll
    static void load() {
        SERVED.load("""
                <https://w3id.org/dateline/id/report/one> a dl:Source .
                GRAPH <https://w3id.org/dateline/id/report/one> {
                  <https://w3id.org/dateline/id/event/x> a sem:Event ; rdfs:label "An event"@en ; dl:status dl:occurred .
                }
                """);
    }

    private static List<Route> routes() {
        return SERVED.now().server.routes().list();
    }

    /** The paths of a route that stand for all: an end that follows a slash has to reach its handler. */
    private static List<String> stems(Route route) {
        return route.patterns().stream()
                .map(pattern -> pattern.replace("/*", ""))
                .toList();
    }

    @Test
    void oddPaths() throws IOException {
        Verdict verdict = new Verdict();
        for (Route route : routes()) {
            for (String stem : stems(route)) {
                for (String end : ENDS) {
                    verdict.add("GET", stem + end, "", "");
                }
            }
            for (String method : METHODS) {
                verdict.add(method, stems(route).get(0), "", "");
            }
        }
        verdict.check();
    }

    @Test
    void oddParameters() throws IOException {
        Verdict verdict = new Verdict();
        int turn = 0;
        for (Route route : routes()) {
            for (String parameter : PARAMETERS) {
                String first = parameter + "=" + VALUES.get(turn++ % VALUES.size());
                String second = PARAMETERS.get(turn % PARAMETERS.size()) + "=" + VALUES.get((turn + 7) % VALUES.size());
                String path = stems(route).get(turn % route.patterns().size());
                verdict.add("GET", path + "?" + first, "", "");
                verdict.add("GET", path + "?" + first + "&" + second + "&" + first, "Accept: text/html\r\n", "");
            }
        }
        verdict.check();
    }

    @Test
    void oddHeaders() throws IOException {
        Verdict verdict = new Verdict();
        int turn = 0;
        for (Route route : routes()) {
            for (Map.Entry<String, List<String>> header : HEADERS.entrySet()) {
                for (String value : header.getValue()) {
                    String method = turn++ % 3 == 0 && route.methods().contains("POST") ? "POST" : "GET";
                    String path = stems(route).get(turn % route.patterns().size());
                    verdict.add(method, path, header.getKey() + ": " + value + "\r\n", "");
                }
            }
        }
        verdict.check();
    }

    @Test
    void oddBodies() throws IOException {
        Verdict verdict = new Verdict();
        int turn = 0;
        for (Route route : routes()) {
            for (String method : List.of("POST", "PUT", "DELETE")) {
                if (route.methods().contains(method)) {
                    for (String type : TYPES) {
                        for (String body : BODIES) {
                            String accept = turn++ % 2 == 0 ? "Accept: application/json\r\n" : "";
                            verdict.add(
                                    method,
                                    stems(route).get(0) + (turn % 3 == 0 ? "?default" : ""),
                                    accept + (type.isEmpty() ? "" : "Content-Type: " + type + "\r\n"),
                                    body);
                        }
                    }
                }
            }
        }
        verdict.check();
    }

    /** The answers that should not be. Of all combinations only one in so many is sent, which a prime spreads over all inputs. */
    private static final class Verdict {
        private static final int STRIDE = Integer.getInteger("dateline.odd.stride", 23);
        private static final Pattern STATUS = Pattern.compile("HTTP/1\\.1 (\\d{3}) ");
        private final List<String> faults = new ArrayList<>();
        private int count;

        void add(String method, String target, String headers, String body) throws IOException {
            if (count++ % STRIDE != 0) {
                return;
            }
            String answer = exchange(method, target, headers, body);
            String request = (method + " " + target + " " + headers.strip() + " " + body)
                    .replaceAll("a{1000,}", "aaa…")
                    .replaceAll("\\p{Cntrl}", " ");
            Matcher status = STATUS.matcher(answer);
            // 501 is the right answer to a method that nobody knows (RFC 9110, section 9.1).
            if (!status.lookingAt()
                    || (status.group(1).startsWith("5") && !status.group(1).equals("501"))) {
                faults.add(request + " → " + answer.lines().findFirst().orElse("nothing"));
            } else if (!answer.toLowerCase(Locale.ROOT).contains("\r\nx-content-type-options: nosniff\r\n")) {
                faults.add(request + " → may be sniffed: " + status.group(1));
            } else if (status.group(1).startsWith("4") && INSIDE.matcher(answer).find()) {
                faults.add(request + " → "
                        + answer.substring(answer.indexOf("\r\n\r\n")).strip());
            }
        }

        void check() {
            assertThat(count).isGreaterThan(100);
            assertThat(faults).isEmpty();
        }

        private static String exchange(String method, String target, String headers, String body) throws IOException {
            int port = SERVED.now().server.port();
            String host = headers.startsWith("Host:") ? "" : "Host: localhost:" + port + "\r\n";
            byte[] bytes = body.getBytes(StandardCharsets.ISO_8859_1);
            String length = bytes.length == 0 && "GET".equals(method) ? "" : "Content-Length: " + bytes.length + "\r\n";
            String head =
                    method + " " + target + " HTTP/1.1\r\n" + host + headers + length + "Connection: close\r\n\r\n";
            try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
                socket.setSoTimeout(60_000);
                socket.getOutputStream().write((head + body).getBytes(StandardCharsets.ISO_8859_1));
                socket.getOutputStream().flush();
                return new String(socket.getInputStream().readAllBytes(), StandardCharsets.ISO_8859_1);
            }
        }
    }
}
