// SPDX-License-Identifier: Apache-2.0
package org.dateline.serve.site;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.dateline.model.Namespaces;
import org.dateline.rdf.AbsoluteIri;

/**
 * The paths of the pages about things: a path of its own for an IRI below the base, else {@code /browse} with the IRI as a parameter.
 *
 * @param baseIri the namespace of the IRIs that have their own path; ends in {@code /} or {@code #}
 */
public record LocalPaths(String baseIri) {
    private static final String ID = "/id/";
    private static final String DOC = "/doc/";

    /** The namespace of the ontology, which does not depend on the base of the data. */
    private static final String DATELINE = Namespaces.DATELINE;

    private static final List<String> ONTOLOGY_PARTS =
            List.of("ontology", "event-type/", "rule/", "shapes", "alignments");

    /** The paths of things. All other paths below the base are pages of the server itself. */
    private static final Pattern THING = Pattern.compile(
            "(id|event-type|rule|ontology)/[^?#;\\\\]+|event-type/|(ontology|shapes|alignments)(#[^?#;\\\\]+)?");

    /** Segments that a client removes from a path, or that a server may confuse. */
    private static final Pattern UNSAFE_SEGMENT = Pattern.compile("(^|/)(\\.|%2[eE]){0,2}(/|$)");

    /** The path of a thing's page. */
    public String of(String iri) {
        String below = below(iri);
        return !below.isEmpty()
                        && THING.matcher(below).matches()
                        && !UNSAFE_SEGMENT
                                .matcher(below.replaceFirst("/$", "/_"))
                                .find()
                ? "/" + below
                : "/browse?iri=" + encoded(iri);
    }

    private String below(String iri) {
        if (iri.startsWith(DATELINE)
                && ONTOLOGY_PARTS.stream().anyMatch(part -> iri.startsWith(part, DATELINE.length()))) {
            return iri.substring(DATELINE.length());
        }
        return iri.startsWith(baseIri) ? iri.substring(baseIri.length()) : "";
    }

    /** The path of the document about a thing, which is not the path of the thing where that one redirects. */
    public String document(String iri) {
        String path = of(iri);
        return path.startsWith(ID) ? DOC + path.substring(ID.length()) : path;
    }

    /**
     * The IRIs that a path may name, the most likely first: the path as it is, and decoded, since clients encode characters outside
     * ASCII, and names may themselves contain encoded characters.
     *
     * @param path the path as the client sent it, below {@code /doc/}, {@code /id/}, {@code /event-type/} or {@code /rule/}
     */
    public List<String> irisAt(String path) {
        String idPath = path.startsWith(DOC) ? ID + path.substring(DOC.length()) : path;
        Set<String> iris = new LinkedHashSet<>();
        for (String base : idPath.startsWith(ID) ? List.of(baseIri) : List.of(baseIri, DATELINE)) {
            Stream.of(idPath, decoded(idPath))
                    .map(name -> base + name.substring(1))
                    .filter(AbsoluteIri::is)
                    .forEach(iris::add);
        }
        return List.copyOf(iris);
    }

    private static String decoded(String path) {
        try {
            return URLDecoder.decode(path.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return path;
        }
    }

    /** A text encoded as the value of a URL parameter. */
    public static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
