// SPDX-License-Identifier: Apache-2.0
package org.dateline.serve.review;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.stream.Stream;
import org.dateline.model.Named;
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
import org.dateline.serve.site.TypeTree;
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

    /** The event types of the ontology: the narrower ones after the broader one that they belong to. */
    private List<ReviewPage.TypeGroup> types() {
        return TypeTree.schemes(ontology.model()).stream()
                .map(trees -> new ReviewPage.TypeGroup(
                        ShippedOntology.label(trees.scheme()),
                        trees.roots().stream().flatMap(tree -> types(tree, 0)).toList()))
                .toList();
    }

    private static Stream<ReviewPage.TypeOption> types(TypeTree tree, int depth) {
        Named type = new Named(tree.type().getURI(), ShippedOntology.label(tree.type()));
        return Stream.concat(
                Stream.of(new ReviewPage.TypeOption(type, depth)),
                tree.narrower().stream().flatMap(narrower -> types(narrower, depth + 1)));
    }
}
