// SPDX-License-Identifier: Apache-2.0
package org.dateline.page.site;

import java.util.List;
import org.dateline.page.LabelledNumber;
import org.dateline.page.Link;
import org.dateline.page.Page;
import org.dateline.page.PageMetadata;
import org.dateline.page.overview.ContentPart;

/**
 * The page that describes the site, the ways to get its data, and the licences.
 *
 * @param address the address of the site, without a slash at its end
 * @param version of the program; empty if it runs from its sources
 * @param figures the numbers of things in the store
 * @param span the period of all events, as text; empty if there are no events
 * @param content the classes, properties and graphs of the store
 * @param refusal the reason why nothing can be written; empty if writing is possible
 */
public record AboutPage(
        String address, String version, List<LabelledNumber> figures, String span, ContentPart content, String refusal)
        implements Page {
    private static final String APACHE = "Apache License 2.0";
    private static final String MIT = "MIT License";

    /** Keeps a copy of the list. */
    public AboutPage {
        figures = List.copyOf(figures);
    }

    /**
     * A library that the program uses.
     *
     * @param name its name and purpose
     * @param licence its licence
     */
    public record Library(String name, String licence) {}

    /** The libraries that are distributed with the program, those for the browser first. */
    public List<Library> libraries() {
        return List.of(
                new Library("YASGUI, the query editor", MIT),
                new Library("Leaflet, maps", "BSD 2-Clause License"),
                new Library("Leaflet.markercluster", MIT),
                new Library("Natural Earth, the outline of the world on maps", "public domain"),
                new Library("Apache Jena: RDF, SPARQL, TDB2, Fuseki, SHACL", APACHE),
                new Library("Apache Lucene, text search", APACHE),
                new Library("Eclipse Jetty, HTTP", "Eclipse Public License 2.0 or " + APACHE),
                new Library("jte, pages", APACHE),
                new Library("Jackson, JSON", APACHE),
                new Library("picocli, the command line", APACHE),
                new Library("progressbar", MIT),
                new Library("GeographicLib, distances", MIT),
                new Library("XZ for Java", "BSD Zero Clause License"),
                new Library("zstd-jni", "BSD 2-Clause License"));
    }

    @Override
    public String template() {
        return "site/about.jte";
    }

    @Override
    public PageMetadata metadata() {
        return PageMetadata.titled("About")
                .describedAs("What Dateline is, how to get its data, and under which licences.")
                .withFormats(List.of(
                        new Link("Turtle", "/.well-known/void.ttl"), new Link("JSON-LD", "/.well-known/void.jsonld")));
    }
}
