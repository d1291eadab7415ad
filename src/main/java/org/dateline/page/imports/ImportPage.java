// SPDX-License-Identifier: Apache-2.0
package org.dateline.page.imports;

import java.util.List;
import org.dateline.page.Page;
import org.dateline.page.PageMetadata;

/**
 * The form for importing files.
 *
 * @param address the address of the site, without a slash at its end
 * @param refusal the reason why nothing can be imported; empty if imports are possible
 * @param extensions the file name extensions of the known syntaxes
 * @param most the greatest size of one request, as text
 */
public record ImportPage(String address, String refusal, List<String> extensions, String most) implements Page {

    /** Keeps a copy of the list. */
    public ImportPage {
        extensions = List.copyOf(extensions);
    }

    @Override
    public String template() {
        return "imports/import.jte";
    }

    @Override
    public PageMetadata metadata() {
        return PageMetadata.titled("Import")
                .describedAs("Import RDF files into the graph, and see the problems in them.")
                .withScripts("js/import.js");
    }
}
