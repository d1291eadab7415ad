package org.dateline.page.imports;

import org.dateline.page.Page;
import org.dateline.page.PageMetadata;
import java.util.List;

/**
 * The form by which files are imported.
 *
 * @param refusal why nothing can be imported here; empty where something can
 * @param extensions the endings of file names by which a syntax is told
 * @param most how many bytes may be sent at once, readable
 */
public record ImportPage(String refusal, List<String> extensions, String most) implements Page {

    /** Keeps a copy of the list. */
    public ImportPage {
        extensions = List.copyOf(extensions);
    }

    @Override
    public String template() {
        return "imports/import.jte";
    }

    @Override
    public PageMetadata shell() {
        return PageMetadata.titled("Import")
                .describedAs("Bring RDF files into the graph, and see what is wrong with them.")
                .withScripts("js/import.js");
    }
}
