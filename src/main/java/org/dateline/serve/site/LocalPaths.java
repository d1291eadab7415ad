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

/** Where a thing is shown on this server: its own path where its IRI is under the base, else a page that is told the IRI. */
public record LocalPaths(String baseIri) {
    private static final String ID = "/id/";
    private static final String DOC = "/doc/";

    /** The vocabulary's IRIs are the same whatever the base of the data is. */
    private static final String OURS = Namespaces.DATELINE;

    private static final List<String> VOCABULARY = List.of("ontology#", "event-type/");

    /** Below these the server shows things; other paths below the base are its own pages. */
    private static final Pattern SHOWN = Pattern.compile("(id|event-type)/[^?#;\\\\]+|ontology(#[^?#;\\\\]+)?");

    /** Segments that a client takes out of a path before it asks, or that a server may take for others. */
    private static final Pattern SLIPPERY = Pattern.compile("(^|/)(\\.|%2[eE]){0,2}(/|$)");

    /** The path of a thing's page. */
    public String of(String iri) {
        String below = below(iri);
        return !below.isEmpty()
                        && SHOWN.matcher(below).matches()
                        && !SLIPPERY.matcher(below.replaceFirst("/$", "/_")).find()
                ? "/" + below
                : "/browse?iri=" + encoded(iri);
    }

    private String below(String iri) {
        if (iri.startsWith(OURS) && VOCABULARY.stream().anyMatch(part -> iri.startsWith(part, OURS.length()))) {
            return iri.substring(OURS.length());
        }
        return iri.startsWith(baseIri) ? iri.substring(baseIri.length()) : "";
    }

    /** The address of the document about a thing, below the site's own: that of its page, where the thing itself has another. */
    public String document(String iri) {
        String path = of(iri);
        return path.startsWith(ID) ? DOC + path.substring(ID.length()) : path;
    }

    /**
     * The IRIs that may be meant by a path, the likeliest first: as the path is written, and decoded, since clients encode what is
     * not ASCII, and names may themselves hold encoded signs.
     *
     * @param path as the client sent it, below {@code /doc/}, {@code /id/} or {@code /event-type/}
     */
    public List<String> irisAt(String path) {
        String named = path.startsWith(DOC) ? ID + path.substring(DOC.length()) : path;
        Set<String> iris = new LinkedHashSet<>();
        for (String base : named.startsWith(ID) ? List.of(baseIri) : List.of(baseIri, OURS)) {
            Stream.of(named, decoded(named))
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

    public static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
