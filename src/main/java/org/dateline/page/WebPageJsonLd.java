package org.dateline.page;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** Pages about no single thing, as schema.org JSON-LD. */
public final class WebPageJsonLd {
    private static final ObjectMapper JSON = new ObjectMapper();
    /** A title may be a label from a source, of any length. */
    private static final int LONGEST = 300;

    private WebPageJsonLd() {}

    /** A page of this site. */
    static String page(String title, String description) {
        ObjectNode page = node("WebPage", title, description);
        page.putObject("isPartOf").put("@type", "WebSite").put("@id", "/").put("name", "Dateline");
        return page.toString();
    }

    /** The site itself, with the address of its search. */
    public static String site(String description) {
        ObjectNode site =
                node("WebSite", "Dateline", description).put("@id", "/").put("url", "/");
        ObjectNode search = site.putObject("potentialAction").put("@type", "SearchAction");
        search.putObject("target").put("@type", "EntryPoint").put("urlTemplate", "/search?q={words}");
        search.put("query-input", "required name=words");
        return site.toString();
    }

    private static ObjectNode node(String type, String name, String description) {
        return JSON.createObjectNode()
                .put("@context", "https://schema.org")
                .put("@type", type)
                .put("name", DisplayText.of(name, LONGEST).text())
                .put("description", DisplayText.of(description, LONGEST).text());
    }
}
