package org.dateline.serve.review;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.NoSuchElementException;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.SKOS;
import org.dateline.model.Named;
import org.dateline.model.Namespaces;
import org.dateline.model.review.FactForm;
import org.dateline.model.review.ReviewDecision;
import org.dateline.page.review.ReviewPage;
import org.dateline.query.evidence.FactReader;
import org.dateline.query.evidence.ReviewReader;
import org.dateline.review.ReviewRecorder;
import org.dateline.serve.http.HtmlResponse;
import org.dateline.serve.http.PageServlet;
import org.dateline.serve.http.RequestException;
import org.dateline.serve.ontology.OntologyPageBuilder;
import org.dateline.serve.site.Site;
import org.jspecify.annotations.Nullable;

/**
 * {@code /review}: a GET with {@code report} and {@code fact} shows the fact with the form in which it is decided about; a POST records
 * the decision and sends on (303) to the fact on its article's page. Who may write is for the filters before it to say.
 */
public final class ReviewServlet extends PageServlet {
    private static final long serialVersionUID = 1;
    private final transient Site site;
    private final transient FactReader facts;
    private final transient ReviewReader reviews;
    private final @Nullable String refusal;
    private final transient @Nullable ReviewRecorder reviewing;

    /**
     * The page.
     *
     * @param refusal why nothing may be written; null where it may
     * @param reviewing records decisions; null where there is no store to write to
     */
    public ReviewServlet(Site site, @Nullable String refusal, @Nullable ReviewRecorder reviewing) {
        this.site = site;
        this.facts = new FactReader(site.store(), site.ontology());
        this.reviews = new ReviewReader(site.store(), site.ontology());
        this.refusal = refusal;
        this.reviewing = reviewing;
    }

    @Override
    protected void answer(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setHeader("Cache-Control", "no-store");
        String fact = ReviewFormReader.required(request, "fact");
        ReviewPage page = page(ReviewFormReader.required(request, "report"), fact);
        HtmlResponse.write(request, response, site.pages().render(page));
    }

    @Override
    protected void post(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (reviewing == null) {
            throw new RequestException(403, String.valueOf(refusal));
        }
        ReviewDecision judgement = ReviewFormReader.read(request);
        try {
            reviewing.record(judgement);
        } catch (NoSuchElementException e) {
            throw new RequestException(404, String.valueOf(e.getMessage()));
        }
        response.setHeader("Cache-Control", "no-store");
        response.setHeader(
                "Location", page(judgement.report(), judgement.fact()).back());
        response.setStatus(303);
    }

    private ReviewPage page(String report, String fact) {
        FactForm form = facts.find(report, fact)
                .orElseThrow(() ->
                        new RequestException(404, "The record <" + report + "> does not tell of <" + fact + ">."));
        return new ReviewPage(
                form,
                reviews.list(form.report().article()).getOrDefault(fact, List.of()),
                types(),
                refusal == null ? "" : refusal,
                site.paths()::of);
    }

    /** The types of events that ours are, by name. */
    private List<Named> types() {
        return site.ontology().listSubjectsWithProperty(RDF.type, SKOS.Concept).toList().stream()
                .map(Resource::getURI)
                .filter(iri -> iri.startsWith(Namespaces.EVENT_TYPE) && iri.indexOf('/', Namespaces.EVENT_TYPE.length()) < 0)
                .map(iri ->
                        new Named(iri, OntologyPageBuilder.label(site.ontology().createResource(iri))))
                .sorted(Comparator.comparing(Named::label, String.CASE_INSENSITIVE_ORDER))
                .toList();
    }
}
