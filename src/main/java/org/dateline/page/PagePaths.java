package org.dateline.page;

/** The paths of pages on this server. */
@FunctionalInterface
public interface PagePaths {
    /** The path of a thing's page, for any IRI. */
    String of(String iri);

    /** The path of the document about a thing, without the redirect from its IRI. */
    default String doc(String iri) {
        String path = of(iri);
        return path.startsWith("/id/") ? "/doc/" + path.substring("/id/".length()) : path;
    }
}
