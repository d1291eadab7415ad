// SPDX-License-Identifier: Apache-2.0
package org.dateline.serve.overview;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The files that pages need in a browser: our own, and those of libraries, which come as WebJars. */
final class AssetCatalogue {
    /** The parts of the one style sheet, in order: a part may override earlier ones. */
    static final List<String> STYLES = List.of(
            "base",
            "shell",
            "thing",
            "evidence",
            "reading",
            "dispute",
            "timeline",
            "map",
            "search",
            "overview",
            "linked",
            "sparql",
            "print");

    private static final Pattern PATH = Pattern.compile("[A-Za-z0-9_-]+([./][A-Za-z0-9_-]+)*");
    private static final String WEBJARS = "/META-INF/resources/webjars/";

    /** The folder of each library inside its WebJar, by the name under which it is served below {@code lib/}. */
    private static final Map<String, String> LIBRARIES = libraries();

    private static final Map<String, String> TYPES = Map.of(
            "css", "text/css;charset=utf-8",
            "js", "text/javascript;charset=utf-8",
            "json", "application/json",
            "geojson", "application/geo+json",
            "svg", "image/svg+xml",
            "png", "image/png");

    /**
     * One file.
     *
     * @param type its media type
     * @param bytes its content
     */
    @SuppressWarnings("ArrayRecordComponent") // only written to responses, never compared
    record Asset(String type, byte[] bytes) {}

    private AssetCatalogue() {}

    private static Map<String, String> libraries() {
        Map<String, String> libraries = new LinkedHashMap<>();
        libraries.put("leaflet", "leaflet/1.9.4/dist");
        libraries.put("markercluster", "leaflet-markercluster/1.4.1");
        libraries.put("yasgui", "zazuko__yasgui/4.5.0/build");
        return libraries;
    }

    /**
     * Finds a file.
     *
     * @param path below {@code /assets/}: {@code dateline.css}, {@code outline.geojson}, {@code js/…}, {@code lib/{library}/…}
     */
    static Optional<Asset> find(String path) {
        String type = TYPES.get(path.substring(path.lastIndexOf('.') + 1));
        if (type == null || path.indexOf('.') < 0 || !PATH.matcher(path).matches()) {
            return Optional.empty();
        }
        byte[] bytes = "dateline.css".equals(path) ? stylesheet() : read(resource(path));
        return bytes == null ? Optional.empty() : Optional.of(new Asset(type, bytes));
    }

    private static String resource(String path) {
        if (path.equals("outline.geojson")) {
            return "/data/outline/world.geojson";
        }
        if (!path.startsWith("lib/")) {
            return "/page/" + path;
        }
        String[] parts = path.split("/", 3);
        String folder = parts.length == 3 ? LIBRARIES.get(parts[1]) : null;
        return folder == null ? "/page/" + path : WEBJARS + folder + "/" + parts[2];
    }

    private static byte[] stylesheet() {
        StringBuilder sheet = new StringBuilder();
        for (String part : STYLES) {
            byte[] bytes = read("/page/css/" + part + ".css");
            sheet.append(bytes == null ? "" : new String(bytes, StandardCharsets.UTF_8));
        }
        return sheet.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static byte @Nullable [] read(String resource) {
        URL url = AssetCatalogue.class.getResource(resource);
        if (url == null) {
            return null;
        }
        try (InputStream in = url.openStream()) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
