// SPDX-License-Identifier: Apache-2.0
package org.dateline.serve.asof;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.dateline.model.BadParameterException;
import org.dateline.serve.http.ProblemTable;
import org.dateline.serve.http.ProblemWriter;
import org.dateline.serve.http.RequestException;
import org.jspecify.annotations.Nullable;

/**
 * Answers {@code ?asOf=} from the site of that day. The timeline and the map choose by the day themselves, from the history that their
 * index holds, and so do {@code /sparql} and {@code /data}: they only learn here that a page shows an earlier day.
 */
public final class AsOfFilter extends HttpFilter {
    private static final long serialVersionUID = 1;
    private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");

    /** What chooses the day itself. */
    private static final Pattern OWN = Pattern.compile("/(timeline|map)([.].*)?|/sparql|/data(/.*)?");

    private static final Pattern TIMELINE = Pattern.compile("/(timeline|map)([.].*)?");

    /** What tells the instants of a day apart. */
    private static final Pattern BY_INSTANT = Pattern.compile("/(timeline|map)([.].*)?|/(id|doc)/event/.*");

    private final transient @Nullable EarlierSites sites;
    private final transient @Nullable MementoLinks mementos;

    /**
     * A filter for one server.
     *
     * @param sites the sites of earlier days; null where the store is another engine, of which only timelines and events are known as of a
     *     day
     * @param mementos tells clients of the other days; null likewise
     */
    public AsOfFilter(@Nullable EarlierSites sites, @Nullable MementoLinks mementos) {
        this.sites = sites;
        this.mementos = mementos;
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        try {
            Optional<AsOfRequest> asked = find(request);
            if (asked.isPresent()) {
                requireReading(request);
                boolean byInstant = sites == null
                        || BY_INSTANT.matcher(request.getRequestURI()).matches();
                answer(byInstant ? asked.get() : asked.get().ofDay(), request, response, chain);
            } else if (mementos == null || !mementos.redirect(request, response)) {
                chain.doFilter(request, response);
            }
        } catch (RequestException | BadParameterException e) {
            ProblemWriter.write(request, response, ProblemTable.of(e));
        } finally {
            AsOfRequest.leave();
        }
    }

    /** The day that is asked for; a timeline explains itself what is wrong with it. */
    private static Optional<AsOfRequest> find(HttpServletRequest request) {
        try {
            return AsOfRequest.find(request);
        } catch (BadParameterException e) {
            if (TIMELINE.matcher(request.getRequestURI()).matches()) {
                return Optional.empty();
            }
            throw e;
        }
    }

    private static void requireReading(HttpServletRequest request) {
        if (!READING.contains(request.getMethod()) && !"/sparql".equals(request.getRequestURI())) {
            throw new RequestException(
                    400, "The parameter asOf is for reading, and this request writes. Leave the parameter out.");
        }
    }

    /** The path as servlets are chosen by it: decoded, and without parameters of its segments. */
    static String path(HttpServletRequest request) {
        String raw = request.getRequestURI().replaceAll(";[^/]*", "");
        try {
            return URI.create(raw).getPath();
        } catch (IllegalArgumentException e) {
            return raw;
        }
    }

    private void answer(AsOfRequest asked, HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        asked.enter();
        if (sites == null || OWN.matcher(request.getRequestURI()).matches()) {
            if (mementos != null) {
                mementos.describe(asked, request, response);
            }
            boolean isData = request.getRequestURI().startsWith("/data");
            chain.doFilter(isData ? new TodayRequest(request, asked.today()) : request, response);
            return;
        }
        try (EarlierSites.Lease lease = sites.borrow(asked.day())) {
            EarlierSite site = lease.site();
            if (site.answers(path(request))) {
                if (mementos != null) {
                    mementos.describe(asked, request, response);
                }
                site.answer(path(request), request, response);
                return;
            }
        }
        AsOfRequest.leave(); // What does not depend on the day says nothing of it.
        chain.doFilter(request, response);
    }
}
