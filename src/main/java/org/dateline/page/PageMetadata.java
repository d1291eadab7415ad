package org.dateline.page;

import java.util.List;

/**
 * What stands around the content of one page: the head of the document and its foot.
 *
 * @param title the document's title, without the site's name
 * @param description a sentence for search engines and previews; empty where there is none worth sharing
 * @param jsonLd the page as schema.org JSON-LD, an object or an array; empty where there is none
 * @param query what stands in the search box
 * @param scripts the page's own modules below {@code /assets/}, such as {@code js/timeline.js}
 * @param styles further stylesheets below {@code /assets/}, such as {@code lib/leaflet/leaflet.css}
 * @param formats the same content for programs, and its other views
 */
public record PageMetadata(
        String title,
        String description,
        String jsonLd,
        String query,
        List<String> scripts,
        List<String> styles,
        List<Link> formats) {

    /** Keeps copies of the lists. */
    public PageMetadata {
        scripts = List.copyOf(scripts);
        styles = List.copyOf(styles);
        formats = List.copyOf(formats);
    }

    /** Just a title. */
    public static PageMetadata titled(String title) {
        return new PageMetadata(title, "", "", "", List.of(), List.of(), List.of());
    }

    /** With a sentence that says what is on the page. */
    public PageMetadata describedAs(String sentence) {
        return new PageMetadata(title, sentence, jsonLd, query, scripts, styles, formats);
    }

    /** With the page as schema.org JSON-LD. */
    public PageMetadata withJsonLd(String json) {
        return new PageMetadata(title, description, json, query, scripts, styles, formats);
    }

    /** With words in the search box. */
    public PageMetadata searchedFor(String words) {
        return new PageMetadata(title, description, jsonLd, words, scripts, styles, formats);
    }

    /** With modules that make the page better where there is JavaScript. */
    public PageMetadata withScripts(String... modules) {
        return new PageMetadata(title, description, jsonLd, query, List.of(modules), styles, formats);
    }

    /** With further stylesheets. */
    public PageMetadata withStyles(String... sheets) {
        return new PageMetadata(title, description, jsonLd, query, scripts, List.of(sheets), formats);
    }

    /** With the formats in which the same can be had. */
    public PageMetadata withFormats(List<Link> links) {
        return new PageMetadata(title, description, jsonLd, query, scripts, styles, links);
    }

    /**
     * The JSON-LD as it may stand within a script element: no sign in it can end that element or begin a comment. A page without
     * its own that is worth describing is told as a page; empty otherwise.
     */
    public String embeddedJsonLd() {
        String json = jsonLd.isEmpty() && !description.isEmpty() ? WebPageJsonLd.page(title, description) : jsonLd;
        return json.replace("<", "\\u003c").replace(">", "\\u003e").replace("&", "\\u0026");
    }
}
