// SPDX-License-Identifier: Apache-2.0
package org.dateline.serve.thing;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.dateline.page.Pages;
import org.dateline.page.event.ClaimPage;
import org.dateline.query.evidence.ClaimViewReader;
import org.dateline.serve.site.LocalPaths;
import org.dateline.serve.site.ShippedOntology;
import org.dateline.store.Store;

/** Makes the page of a claim or quote. */
final class ClaimPages {
    private final Pages pages;
    private final LocalPaths paths;
    private final ClaimViewReader claims;

    ClaimPages(Pages pages, LocalPaths paths, Store store, ShippedOntology ontology) {
        this.pages = pages;
        this.paths = paths;
        this.claims = new ClaimViewReader(store, ontology.model());
    }

    /** The page; empty where no source makes such a claim. */
    Optional<String> find(HttpServletRequest request, String iri) {
        return claims.find(iri).map(view -> pages.render(new ClaimPage(view, paths::of, PageFormats.of(paths, iri))));
    }
}
