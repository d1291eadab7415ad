package org.dateline.serve.thing;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.dateline.page.event.ClaimPage;
import org.dateline.query.evidence.ClaimViewReader;
import org.dateline.serve.site.Site;

/** The page of a claim or quote. */
final class ClaimPages {
    private final Site site;
    private final ClaimViewReader claims;

    ClaimPages(Site site) {
        this.site = site;
        this.claims = new ClaimViewReader(site.store(), site.ontology());
    }

    /** The page; nothing where no source makes such a claim. */
    Optional<String> find(HttpServletRequest request, String iri) {
        return claims.find(iri).map(view -> site.pages()
                .render(new ClaimPage(view, site.paths()::of, PageFormats.of(site.paths(), iri))));
    }
}
