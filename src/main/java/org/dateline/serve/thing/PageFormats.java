// SPDX-License-Identifier: Apache-2.0
package org.dateline.serve.thing;

import java.util.ArrayList;
import java.util.List;
import org.dateline.page.Link;
import org.dateline.serve.http.RdfFormat;
import org.dateline.serve.site.LocalPaths;

/** Links from the page of a thing to its other formats. */
final class PageFormats {
    private PageFormats() {}

    /** The RDF formats, where the path of the thing allows them, and the page of its statements. */
    static List<Link> of(LocalPaths paths, String iri) {
        String document = paths.document(iri);
        boolean hasQuery = document.contains("?");
        List<Link> links = new ArrayList<>(hasQuery ? List.of() : RdfFormat.links(document));
        links.add(new Link("Statements", document + (hasQuery ? "&" : "?") + "view=statements"));
        return links;
    }
}
