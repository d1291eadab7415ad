// SPDX-License-Identifier: Apache-2.0
package org.dateline.serve.asof;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.regex.Pattern;
import org.dateline.serve.http.HttpDate;
import org.dateline.serve.http.RequestException;

/**
 * Memento (RFC 7089), pattern 1.1: a page is its own TimeGate, and its Mementos are the same page with {@code ?asOf=} of a day. The Memento
 * of a day stands for the end of that day in UTC.
 */
public final class MementoLinks {
    /** Where TimeMaps are. */
    static final String TIMEMAP = "/timemap";

    static final String ACCEPT = "Accept-Datetime";

    /** The header of an answer has room for few kilobytes, and the address stands in it twice. */
    private static final int LONGEST = 1_000;

    /** What is known as of a day: things, and the pages that select from them. */
    private static final Pattern ARCHIVED =
            Pattern.compile("/|/(id|doc|event-type)/.+|/browse|/(articles|disputes|search|timeline|map)([.][a-z]+)?");

    /** A date of HTTP has four digits for the year. */
    private static final Instant LATEST = Instant.parse("9999-12-31T00:00:00Z");

    private final MementoDays days;

    /**
     * Links of one server.
     *
     * @param days the days of each page
     */
    public MementoLinks(MementoDays days) {
        this.days = days;
    }

    /** Whether there are Mementos of a path. */
    static boolean isArchived(String path) {
        return ARCHIVED.matcher(path).matches();
    }

    /**
     * Names the original and the TimeMap of a page as known today, and leads a client that asks for another time to the Memento of that
     * time.
     *
     * @return whether the request is answered
     * @throws RequestException with status 400 where the time is no date of HTTP (RFC 7089, section 4.5.3)
     */
    boolean redirect(HttpServletRequest request, HttpServletResponse response) {
        if (!isReading(request) || !isArchived(AsOfFilter.path(request))) {
            return false;
        }
        String address = AsOfRequest.address(request);
        response.addHeader("Vary", ACCEPT);
        addLinks(response, address);
        String wanted = request.getHeader(ACCEPT);
        if (wanted == null) {
            return false;
        }
        Instant instant = HttpDate.parse(wanted)
                .orElseThrow(() -> new RequestException(
                        400,
                        "The header Accept-Datetime is not a date of HTTP: " + wanted
                                + ". Send one such as Wed, 10 Apr 2019 12:00:00 GMT."));
        Optional<LocalDate> day = nearest(days.of(request), LocalDate.ofInstant(instant, ZoneOffset.UTC));
        day.ifPresent(some -> {
            response.setHeader("Location", escaped(memento(address, some)));
            response.setStatus(302);
        });
        return day.isPresent();
    }

    private static boolean isReading(HttpServletRequest request) {
        return "GET".equals(request.getMethod()) || "HEAD".equals(request.getMethod());
    }

    /** The last day that is not later; the first one where all are (RFC 7089, section 4.5.3). */
    private static Optional<LocalDate> nearest(NavigableSet<LocalDate> days, LocalDate wanted) {
        LocalDate day = days.floor(wanted);
        return day == null && !days.isEmpty() ? Optional.of(days.first()) : Optional.ofNullable(day);
    }

    /** Says that an answer is a Memento, and of what. */
    void describe(AsOfRequest asked, HttpServletRequest request, HttpServletResponse response) {
        if (isArchived(AsOfFilter.path(request)) && asked.moment().last().isBefore(LATEST)) {
            response.setHeader(
                    MementoResponse.DATETIME, HttpDate.of(asked.moment().last()));
            addLinks(response, asked.today());
        }
    }

    private static void addLinks(HttpServletResponse response, String original) {
        if (original.length() <= LONGEST) {
            response.addHeader(MementoResponse.LINK, links(original));
        }
    }

    private static String links(String original) {
        String safe = escaped(original);
        return "<" + safe + ">; rel=\"original timegate\", <" + TIMEMAP + safe + ">; rel=\"timemap\"; type=\""
                + TimeMapServlet.TYPE + "\"";
    }

    /** An address that cannot end its place in a header. */
    static String escaped(String address) {
        return address.replace("<", "%3C").replace(">", "%3E").replace("\"", "%22");
    }

    /** The address of a page as of a day. */
    static String memento(String address, LocalDate day) {
        return address + (address.contains("?") ? "&" : "?") + AsOfRequest.PARAMETER + "=" + day;
    }

    /** The last second of a day. */
    static Instant end(LocalDate day) {
        return day.plusDays(1).atStartOfDay(ZoneOffset.UTC).toInstant().minusSeconds(1);
    }
}
