package org.dateline.serve;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.dateline.page.event.ClaimPage;
import org.dateline.query.evidence.ClaimReader;

/** The page of a claim or quote. */
final class ClaimPages {
    private final Site site;
    private final ClaimReader claims;

    ClaimPages(Site site) {
        this.site = site;
        this.claims = new ClaimReader(site.store(), site.ontology());
    }

    /** The page; nothing where no source makes such a claim. */
    Optional<String> find(HttpServletRequest request, String iri) {
        return claims.find(iri).map(view -> site.pages()
                .render(new ClaimPage(view, site.paths()::of, PageFormats.of(site.paths(), iri))));
    }
}
