// SPDX-License-Identifier: Apache-2.0
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
import org.dateline.page.Pages;
import org.dateline.page.review.ReviewPage;
import org.dateline.query.evidence.FactReader;
import org.dateline.query.evidence.ReviewReader;
import org.dateline.review.ReviewRecorder;
import org.dateline.serve.http.HtmlResponse;
import org.dateline.serve.http.PageServlet;
import org.dateline.serve.http.RequestException;
import org.dateline.serve.site.LocalPaths;
import org.dateline.serve.site.ShippedOntology;
import org.dateline.store.Store;
import org.jspecify.annotations.Nullable;

/**
 * {@code /review}: a GET with {@code report} and {@code fact} shows the fact and the form for a decision. A POST records the decision
 * and redirects (303) to the fact on the page of its article. The filters in front of this servlet decide who may write.
 */
public final class ReviewServlet extends PageServlet {
    private static final long serialVersionUID = 1;

    private final transient Pages pages;
    private final transient LocalPaths paths;
    private final transient ShippedOntology ontology;
    private final transient FactReader facts;
    private final transient ReviewReader reviews;
    private final @Nullable String refusal;
    private final transient @Nullable ReviewRecorder recorder;

    /**
     * A servlet for one server.
     *
     * @param refusal why writes are refused; null where they are allowed
     * @param recorder records decisions; null where the store cannot be written
     */
    public ReviewServlet(
            Pages pages,
            LocalPaths paths,
            Store store,
            ShippedOntology ontology,
            @Nullable String refusal,
            @Nullable ReviewRecorder recorder) {
        this.pages = pages;
        this.paths = paths;
        this.ontology = ontology;
        this.facts = new FactReader(store, ontology.model());
        this.reviews = new ReviewReader(store, ontology.model());
        this.refusal = refusal;
        this.recorder = recorder;
    }

    @Override
    protected void answer(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setHeader("Cache-Control", "no-store");
        String fact = ReviewFormReader.required(request, "fact");
        ReviewPage page = page(ReviewFormReader.required(request, "report"), fact);
        HtmlResponse.write(request, response, pages.render(page));
    }

    @Override
    protected void post(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (recorder == null) {
            throw new RequestException(403, String.valueOf(refusal));
        }
        ReviewDecision decision = ReviewFormReader.read(request);
        try {
            recorder.record(decision);
        } catch (NoSuchElementException e) {
            throw new RequestException(404, String.valueOf(e.getMessage()));
        }
        response.setHeader("Cache-Control", "no-store");
        response.setHeader("Location", page(decision.report(), decision.fact()).back());
        response.setStatus(303);
    }

    private ReviewPage page(String report, String fact) {
        FactForm form = facts.find(report, fact)
                .orElseThrow(() -> new RequestException(
                        404, "Not found: the report <" + report + "> does not contain the fact <" + fact + ">."));
        return new ReviewPage(
                form,
                reviews.list(form.report().article()).getOrDefault(fact, List.of()),
                types(),
                refusal == null ? "" : refusal,
                paths::of);
    }

    /** The event types of this ontology, by label. */
    private List<Named> types() {
        return ontology.model().listSubjectsWithProperty(RDF.type, SKOS.Concept).toList().stream()
                .map(Resource::getURI)
                .filter(iri ->
                        iri.startsWith(Namespaces.EVENT_TYPE) && iri.indexOf('/', Namespaces.EVENT_TYPE.length()) < 0)
                .map(iri ->
                        new Named(iri, ShippedOntology.label(ontology.model().createResource(iri))))
                .sorted(Comparator.comparing(Named::label, String.CASE_INSENSITIVE_ORDER))
                .toList();
    }
}
