package org.dateline.serve.thing;

import java.util.ArrayList;
import java.util.List;
import org.dateline.page.Link;
import org.dateline.serve.http.RdfFormat;
import org.dateline.serve.site.LocalPaths;

/** The formats and other views of the page of a thing. */
final class PageFormats {
    private PageFormats() {}

    /** The same in RDF, and as plain statements. */
    static List<Link> of(LocalPaths paths, String iri) {
        String path = paths.of(iri);
        if (path.startsWith("/browse")) {
            return List.of(new Link("Statements", path + "&view=statements"));
        }
        String doc = path.startsWith("/id/") ? "/doc/" + path.substring("/id/".length()) : path;
        List<Link> links = new ArrayList<>(RdfFormat.links(doc));
        links.add(new Link("Statements", doc + "?view=statements"));
        return links;
    }
}
