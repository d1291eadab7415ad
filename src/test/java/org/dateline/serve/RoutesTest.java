// SPDX-License-Identifier: Apache-2.0
package org.dateline.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The table of routes, the paths that the server answers and the table of paths in the documentation agree. */
class RoutesTest {
    private static final Path DOCUMENTATION = Path.of("docs", "serving.md");
    private static final Pattern CODE = Pattern.compile("`([^`]+)`");

    @RegisterExtension
    static final ServedStore SERVED = new ServedStore();

    private static Routes routes() {
        return SERVED.now().server.routes();
    }

    /** The paths in the first column of the table below "All paths". */
    private static Set<String> documentedPaths() throws IOException {
        String page = Files.readString(DOCUMENTATION);
        String section = page.substring(page.indexOf("## All paths")).split("\n## ")[0];
        Set<String> paths = new HashSet<>();
        section.lines()
                .filter(line -> line.startsWith("| `"))
                .forEach(line -> paths.addAll(paths(line.split("\\|")[1])));
        assertThat(paths).hasSizeGreaterThan(20);
        return paths;
    }

    /** The paths of one cell. A code that starts with a dot is another extension of the path before it. */
    private static List<String> paths(String cell) {
        List<String> paths = new ArrayList<>();
        Matcher code = CODE.matcher(cell);
        String stem = "";
        while (code.find()) {
            String path = code.group(1).replaceFirst("\\?.*", "");
            if (path.startsWith("/")) {
                stem = path.replaceFirst("\\.[a-z.]+$", "");
            }
            paths.add(path.startsWith(".") ? stem + path : path);
        }
        return paths;
    }

    /** A documented path as a path of a request: each variable has some value. */
    private static String example(String path) {
        return path.replaceAll("\\{[^}]*}", "ttl").replace("…", "x");
    }

    @Test
    void everyRouteIsDocumented() throws IOException {
        Set<String> documented = documentedPaths();
        List<String> patterns = routes().list().stream()
                .flatMap(route -> route.patterns().stream())
                .toList();
        assertThat(patterns).allSatisfy(pattern -> assertThat(documented)
                .as(pattern)
                .anyMatch(path -> pattern.endsWith("/*")
                        ? (path + "/").startsWith(pattern.substring(0, pattern.length() - 1))
                        : pattern.matches(regex(path))));
    }

    private static String regex(String path) {
        return Stream.of(path.split("\\{[^}]*}", -1))
                .map(Pattern::quote)
                .reduce((a, b) -> a + "[^/]+" + b)
                .orElse("");
    }

    @Test
    void everyDocumentedPathIsRouted() throws IOException {
        assertThat(documentedPaths())
                .allSatisfy(path ->
                        assertThat(routes().find(example(path))).as(path).isPresent());
    }

    @Test
    void everyPathHasOneRoute() {
        List<String> patterns = routes().list().stream()
                .flatMap(route -> route.patterns().stream())
                .toList();
        assertThat(patterns).doesNotHaveDuplicates();
        assertThat(routes().find("/map").map(route -> route.handler().name())).hasValue("MapServlet");
        assertThat(routes().find("/data/x").map(route -> route.handler().name()))
                .hasValue("GraphStoreService");
        assertThat(routes().find("/nothing")).isEmpty();
    }

    @Test
    void theServerAnswersEveryExactPath() {
        for (Route route : routes().list()) {
            for (String pattern : route.patterns()) {
                if (!pattern.endsWith("/*") && route.methods().contains("GET")) {
                    assertThat(SERVED.get(pattern).statusCode()).as(pattern).isIn(200, 303, 400);
                    assertThat(SERVED.get(pattern, "Accept", "text/html").statusCode())
                            .as("%s for a browser", pattern)
                            .isIn(200, 303, 400);
                }
            }
        }
    }

    @Test
    void theServerRefusesAllOtherMethods() {
        for (Route route : routes().list()) {
            for (String method : List.of("GET", "PUT", "POST", "DELETE")) {
                boolean isServlet = route.handler() instanceof Route.ServletHandler;
                if (isServlet && !route.methods().contains(method)) {
                    String path = route.patterns().get(0).replace("/*", "/x");
                    HttpResponse<String> response =
                            SERVED.send(SERVED.now().request(path).method(method, BodyPublishers.noBody()));
                    assertThat(response.statusCode()).as("%s %s", method, path).isEqualTo(405);
                }
            }
        }
    }
}
