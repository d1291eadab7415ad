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
import org.dateline.page.DayLinks;
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

    /** What explains itself what is wrong with its parameters. */
    private static final Pattern EXPLAINING = Pattern.compile("/(timeline|map|changes)([.].*)?");

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
        MementoResponse memento = new MementoResponse(response);
        try {
            Optional<AsOfRequest> asked = find(request);
            if (asked.isPresent()) {
                requireReading(request);
                boolean byInstant =
                        sites == null || BY_INSTANT.matcher(path(request)).matches();
                answer(byInstant ? asked.get() : asked.get().ofDay(), request, memento, chain);
            } else if (mementos == null || !mementos.redirect(request, memento)) {
                chain.doFilter(ofToday(request), memento);
            }
        } catch (RuntimeException e) {
            memento.forget(); // The outermost filter reports it.
            throw e;
        } finally {
            AsOfRequest.leave();
        }
    }

    /** The day that is asked for; empty where the page itself explains what is wrong with it. */
    private static Optional<AsOfRequest> find(HttpServletRequest request) {
        try {
            return AsOfRequest.find(request);
        } catch (BadParameterException e) {
            if (EXPLAINING.matcher(path(request)).matches()) {
                return Optional.empty();
            }
            throw e;
        }
    }

    private static void requireReading(HttpServletRequest request) {
        if (!READING.contains(request.getMethod()) && !"/sparql".equals(path(request))) {
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
        String path = path(request);
        if (DayLinks.isSameEveryDay(path)) {
            asked.ofEveryDay().enter();
            chain.doFilter(request, response);
        } else if (OWN.matcher(path).matches()
                || (sites == null && BY_INSTANT.matcher(path).matches())) {
            asked.enter();
            describe(asked, request, response);
            chain.doFilter(ofToday(request), response);
        } else if (sites != null && sites.answers(path)) {
            asked.enter();
            try (EarlierSites.Lease lease = sites.borrow(asked.day())) {
                describe(asked, request, response);
                lease.site().answer(path, request, response);
            }
        } else {
            chain.doFilter(request, response); // What does not depend on the day says nothing of it.
        }
    }

    /** The Graph Store Protocol of Fuseki knows no days, not even an empty one. */
    private static HttpServletRequest ofToday(HttpServletRequest request) {
        return path(request).matches("/data(/.*)?") && AsOfRequest.isNamed(request)
                ? new TodayRequest(request, AsOfRequest.address(request))
                : request;
    }

    private void describe(AsOfRequest asked, HttpServletRequest request, HttpServletResponse response) {
        if (mementos != null) {
            mementos.describe(asked, request, response);
        }
    }
}
