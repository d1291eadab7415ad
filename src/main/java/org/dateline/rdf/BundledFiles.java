// SPDX-License-Identifier: Apache-2.0
package org.dateline.rdf;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;

/** The files that are shipped with the program: {@code ontology/}, {@code queries/} and {@code data/}, from the jar or a build folder. */
public final class BundledFiles {
    private BundledFiles() {}

    /**
     * A bundled file's URL.
     *
     * @param path such as {@code ontology/shapes.ttl}
     * @throws IllegalArgumentException if no file of that name is bundled
     */
    public static URL get(String path) {
        URL url = BundledFiles.class.getResource("/" + path);
        if (url == null) {
            throw new IllegalArgumentException("No file is bundled under this name: " + path);
        }
        return url;
    }

    /**
     * A bundled Turtle file as a graph. (RIOT itself cannot open what lies within a jar.)
     *
     * @param path such as {@code ontology/shapes.ttl}
     * @throws IllegalArgumentException if no file of that name is bundled
     */
    public static Graph graph(String path) {
        try (InputStream in = get(path).openStream()) {
            return RDFParser.source(in).lang(Lang.TURTLE).toGraph();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * The files below a bundled folder, as paths such as {@code data/seed/places.ttl}, in the order of their names.
     *
     * @param folder such as {@code data}
     */
    public static List<String> list(String folder) {
        URI uri;
        try {
            uri = get(folder).toURI();
        } catch (URISyntaxException e) {
            throw new IllegalArgumentException("No folder is bundled under this name: " + folder, e);
        }
        try {
            if (!uri.getScheme().equals("jar")) {
                return walk(Path.of(uri), path -> folder + "/" + path);
            }
            try (FileSystem jar = FileSystems.newFileSystem(uri, Map.of())) {
                return walk(jar.getPath("/" + folder), path -> folder + "/" + path);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> walk(Path root, Function<Path, String> name) throws IOException {
        try (Stream<Path> paths = Files.walk(root)) {
            return paths.filter(Files::isRegularFile)
                    .map(root::relativize)
                    .map(name)
                    .sorted()
                    .toList();
        }
    }
}
