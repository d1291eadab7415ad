// SPDX-License-Identifier: Apache-2.0
package org.dateline.serve.changes;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dateline.model.changes.PeriodChanges;
import org.dateline.model.changes.PeriodEffects;
import org.dateline.model.changes.Withdrawal;
import org.dateline.model.timeline.UrlParameters;
import org.dateline.page.Link;
import org.dateline.page.Pages;
import org.dateline.page.changes.AtomFeedWriter;
import org.dateline.page.changes.PeriodPage;
import org.dateline.page.changes.WithdrawalPage;
import org.dateline.serve.http.ByteResponse;
import org.dateline.serve.http.HtmlResponse;
import org.dateline.serve.http.ListParameters;
import org.dateline.serve.http.PageServlet;
import org.dateline.serve.http.RequestException;
import org.dateline.serve.http.RequestOrigin;
import org.dateline.serve.site.LocalPaths;

/**
 * {@code /changes}, {@code /changes.json} and {@code /changes.atom}: what changed between two days, {@code ?from=&to=}. With
 * {@code ?without=}, as a page or as JSON, what would change if a source were withdrawn.
 */
public final class ChangesServlet extends PageServlet {
    /** The paths. */
    public static final List<String> PATHS = List.of("/changes", "/changes.json", "/changes.atom");

    private static final long serialVersionUID = 1;
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int LONGEST = 2_000;
    private static final String WITHOUT = "without";

    /** What chooses a period; there is none where a source is left out. */
    private static final List<String> OF_PERIODS = List.of("from", "to", "page");

    private static final List<String> PARAMETERS =
            Stream.concat(OF_PERIODS.stream(), Stream.of(WITHOUT)).toList();
    private static final String JSON_TYPE = "application/json;charset=utf-8";

    private final transient Pages pages;
    private final transient LocalPaths paths;
    private final transient WithdrawalFinder withdrawals;
    private final transient PeriodFinder periods;

    /** A servlet for one server. */
    public ChangesServlet(Pages pages, LocalPaths paths, WithdrawalFinder withdrawals) {
        this.pages = pages;
        this.paths = paths;
        this.withdrawals = withdrawals;
        this.periods = withdrawals.periods();
    }

    @Override
    protected void answer(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setHeader("Cache-Control", "no-cache");
        ListParameters.requireKnown(request, PARAMETERS);
        String source = ListParameters.text(request, WITHOUT, LONGEST);
        if (source.isEmpty()) {
            period(request, response);
        } else {
            withdrawal(source, request, response);
        }
    }

    private void withdrawal(String source, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        if (isAtom(request)) {
            throw new RequestException(
                    400,
                    "A feed has what changed, not what would change without a source. Ask for /changes.json?without=.");
        }
        for (String name : OF_PERIODS) {
            if (ListParameters.find(request, name).isPresent()) {
                throw new RequestException(
                        400,
                        "The parameters without and " + name
                                + " exclude each other: without a source, everything is compared as known"
                                + " today. Leave one of them out.");
            }
        }
        Withdrawal withdrawal = withdrawals.find(withdrawals.iri(source), request.getRemoteAddr());
        if (isJson(request)) {
            ByteResponse.write(request, response, JSON_TYPE, JSON.writeValueAsBytes(withdrawal));
        } else {
            Link json = new Link(
                    "JSON",
                    "/changes.json?without="
                            + LocalPaths.encoded(withdrawal.source().iri()));
            HtmlResponse.write(
                    request, response, pages.render(new WithdrawalPage(withdrawal, paths::of, List.of(json))));
        }
    }

    private void period(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String client = request.getRemoteAddr();
        PeriodFinder.Days days = periods.days(
                ListParameters.text(request, "from", LONGEST), ListParameters.text(request, "to", LONGEST), client);
        PeriodChanges changes = periods.find(days, ListParameters.page(request), client);
        if (isJson(request)) {
            ByteResponse.write(request, response, JSON_TYPE, JSON.writeValueAsBytes(changes));
            return;
        }
        PeriodPage page = new PeriodPage(
                changes,
                days.from(),
                days.to(),
                days.firstInWords(),
                days.secondInWords(),
                paths::of,
                List.of(
                        new Link("JSON", "/changes.json" + query(days)),
                        new Link("Atom", "/changes.atom" + query(days))),
                parts(days, changes.part()));
        if (isAtom(request)) {
            String given = request.getQueryString() == null ? "" : "?" + request.getQueryString();
            byte[] feed = AtomFeedWriter.write(page, RequestOrigin.of(request), "/changes.atom" + given);
            ByteResponse.write(request, response, "application/atom+xml;charset=utf-8", feed);
        } else {
            HtmlResponse.write(request, response, pages.render(page));
        }
    }

    private static List<Link> parts(PeriodFinder.Days days, PeriodEffects.Part part) {
        UrlParameters chosen = UrlParameters.NONE.with("from", days.from()).with("to", days.to());
        return ListParameters.pageLinks("/changes", chosen, part.number(), part.more());
    }

    private static String query(PeriodFinder.Days days) {
        return Stream.of(
                        "from=" + LocalPaths.encoded(days.from()),
                        days.to().isEmpty() ? "" : "to=" + LocalPaths.encoded(days.to()))
                .filter(parameter -> !parameter.isEmpty())
                .collect(Collectors.joining("&", "?", ""));
    }

    private static boolean isJson(HttpServletRequest request) {
        return request.getRequestURI().endsWith(".json");
    }

    private static boolean isAtom(HttpServletRequest request) {
        return request.getRequestURI().endsWith(".atom");
    }
}
