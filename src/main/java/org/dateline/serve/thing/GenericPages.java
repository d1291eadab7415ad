// SPDX-License-Identifier: Apache-2.0
package org.dateline.serve.thing;

import org.dateline.page.Pages;
import org.dateline.query.Description;
import org.dateline.serve.site.LocalPaths;
import org.dateline.serve.site.ShippedOntology;
import org.dateline.store.Store;

/**
 * Makes the page of a thing whose kind has no page of its own: a table of its statements.
 *
 * @param pages renders the template
 * @param paths links to other things
 * @param store names the sources
 * @param ontology names the properties
 */
public record GenericPages(Pages pages, LocalPaths paths, Store store, ShippedOntology ontology) {
    /** The page as an HTML document. */
    String render(Description thing, ThingDocument document) {
        ThingSourceReader sources = new ThingSourceReader(store, paths);
        return pages.render(new ThingPageBuilder(sources, ontology, paths, thing.model()).page(thing, document));
    }
}
