package org.dateline.page;

import java.util.List;

/**
 * The parts of one page outside its content: the head of the document, and the links in its foot.
 *
 * @param title the document's title, without the site's name
 * @param description a sentence for search engines and previews; may be empty
 * @param jsonLd the page as schema.org JSON-LD, an object or an array; may be empty
 * @param query the text in the search box
 * @param scripts the page's own modules below {@code /assets/}, such as {@code js/timeline.js}
 * @param styles further stylesheets below {@code /assets/}, such as {@code lib/leaflet/leaflet.css}
 * @param formats links to the same content in other formats and views
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

    /** Metadata with a title only. */
    public static PageMetadata titled(String title) {
        return new PageMetadata(title, "", "", "", List.of(), List.of(), List.of());
    }

    /** Adds a sentence that describes the page. */
    public PageMetadata describedAs(String sentence) {
        return new PageMetadata(title, sentence, jsonLd, query, scripts, styles, formats);
    }

    /** Adds the page as schema.org JSON-LD. */
    public PageMetadata withJsonLd(String json) {
        return new PageMetadata(title, description, json, query, scripts, styles, formats);
    }

    /** Adds the text of the search box. */
    public PageMetadata searchedFor(String words) {
        return new PageMetadata(title, description, jsonLd, words, scripts, styles, formats);
    }

    /** Adds the JavaScript modules of the page. */
    public PageMetadata withScripts(String... modules) {
        return new PageMetadata(title, description, jsonLd, query, List.of(modules), styles, formats);
    }

    /** Adds stylesheets. */
    public PageMetadata withStyles(String... sheets) {
        return new PageMetadata(title, description, jsonLd, query, scripts, List.of(sheets), formats);
    }

    /** Adds links to other formats. */
    public PageMetadata withFormats(List<Link> links) {
        return new PageMetadata(title, description, jsonLd, query, scripts, styles, links);
    }

    /**
     * The JSON-LD, escaped for a script element: no character in it can end that element or begin a comment. A page without JSON-LD of
     * its own is described as a schema.org {@code WebPage} if it has a description; otherwise the result is empty.
     */
    public String embeddedJsonLd() {
        String json = jsonLd.isEmpty() && !description.isEmpty() ? WebPageJsonLd.page(title, description) : jsonLd;
        return json.replace("<", "\\u003c").replace(">", "\\u003e").replace("&", "\\u0026");
    }
}
