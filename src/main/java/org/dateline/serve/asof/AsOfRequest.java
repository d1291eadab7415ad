// SPDX-License-Identifier: Apache-2.0
package org.dateline.serve.asof;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dateline.model.BadParameterException;
import org.dateline.model.Moment;
import org.jspecify.annotations.Nullable;

/**
 * A request for what was known at the end of an earlier day. It belongs to the thread that answers it, from {@link #enter} to
 * {@link #leave}, so that every page can show the day.
 *
 * @param moment the day, month, year or instant of the parameter {@code asOf}
 * @param today the address of the same page as known today
 * @param isSameEveryDay whether the page is the same on every day, and so only its links depend on the day
 * @param client the address of whose request it is
 */
public record AsOfRequest(Moment moment, String today, boolean isSameEveryDay, String client) {
    /** The name of the parameter. */
    public static final String PARAMETER = "asOf";

    /** No source is dated later, and a date of HTTP has four digits for the year. */
    private static final LocalDate LAST = LocalDate.of(9999, 12, 30);

    /** Jetty takes request lines of 8 KiB by default. */
    private static final int LONGEST_QUERY = 7_000;

    private static final ThreadLocal<@Nullable AsOfRequest> CURRENT = new ThreadLocal<>();

    /**
     * The day that a request asks for; empty where it asks for today. Only the address counts, not the body.
     *
     * @throws org.dateline.model.BadParameterException where the parameter is not a day, or is misspelt
     */
    static Optional<AsOfRequest> find(HttpServletRequest request) {
        String query = request.getQueryString();
        if (query == null) {
            return Optional.empty();
        }
        List<String> parameters = List.of(query.split("&"));
        requireSpelling(parameters.stream().map(AsOfRequest::name));
        return parse(parameters.stream()
                        .filter(AsOfRequest::isDay)
                        .map(parameter -> decoded(parameter.replaceFirst("^[^=]*=?", "")))
                        .toList())
                .map(moment -> new AsOfRequest(moment, address(request), false, request.getRemoteAddr()));
    }

    /** Whether the address has the parameter, with a day or without. */
    static boolean isNamed(HttpServletRequest request) {
        String query = request.getQueryString();
        return query != null && Stream.of(query.split("&")).anyMatch(AsOfRequest::isDay);
    }

    private static String decoded(String value) {
        try {
            return URLDecoder.decode(value, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return value;
        }
    }

    /**
     * The value of the parameter; empty where it is absent or blank.
     *
     * @throws org.dateline.model.BadParameterException where it is neither a day nor a month, a year or an instant
     */
    public static Optional<Moment> parse(@Nullable String value) {
        return value == null || value.isBlank() ? Optional.empty() : Optional.of(Moment.parse(PARAMETER, value));
    }

    /**
     * The one value of a parameter that is perhaps given several times; empty where it is absent or blank.
     *
     * @throws org.dateline.model.BadParameterException where two values differ, or one is no day
     */
    static Optional<Moment> parse(List<String> values) {
        List<String> given =
                values.stream().filter(value -> !value.isBlank()).distinct().toList();
        if (given.size() > 1) {
            throw new BadParameterException(PARAMETER, String.join(" and ", given), "one value");
        }
        return given.stream().findFirst().flatMap(AsOfRequest::parse);
    }

    private static boolean isDay(String parameter) {
        return PARAMETER.equals(name(parameter));
    }

    private static String name(String parameter) {
        return decoded(parameter.replaceFirst("=.*", ""));
    }

    /**
     * Refuses what must be meant as the parameter: whoever misspells it would take today's data for those of the day.
     *
     * @param names the names of parameters
     * @throws org.dateline.model.BadParameterException where one differs from it only in case, hyphens or underscores
     */
    static void requireSpelling(Stream<String> names) {
        names.filter(name -> !PARAMETER.equals(name)
                        && PARAMETER.equalsIgnoreCase(name.strip().replaceAll("[-_]", "")))
                .findFirst()
                .ifPresent(name -> {
                    throw BadParameterException.unknown(name, List.of(PARAMETER));
                });
    }

    /** The address of a request, without the day. */
    static String address(HttpServletRequest request) {
        String query = request.getQueryString() == null ? "" : request.getQueryString();
        String rest = Arrays.stream(query.split("&"))
                .filter(parameter -> !isDay(parameter))
                .collect(Collectors.joining("&"));
        return request.getRequestURI() + (rest.isEmpty() ? "" : "?" + rest);
    }

    /** The parameter of the request that this thread answers, as a part of an address; empty where it asks for today. */
    public static String parameter() {
        AsOfRequest request = CURRENT.get();
        return request == null ? "" : PARAMETER + "=" + request.encoded();
    }

    /** The moment that the address of the request of this thread names; empty where it names none. */
    static Optional<Moment> asked() {
        AsOfRequest request = CURRENT.get();
        return request == null ? Optional.empty() : Optional.of(request.moment);
    }

    /** Whose request this thread answers; empty for a thread that answers none. */
    static String currentClient() {
        AsOfRequest request = CURRENT.get();
        return request == null ? "" : request.client;
    }

    /** The request that this thread answers; null where it asks for today. */
    static @Nullable AsOfRequest current() {
        return CURRENT.get();
    }

    /** The moment as a part of an address. */
    String encoded() {
        return URLEncoder.encode(moment.text(), StandardCharsets.UTF_8);
    }

    /**
     * The request for a query that its body holds. Its address today holds the query, unless that is too long for an address.
     *
     * @param client the address of whose request it is
     */
    static AsOfRequest ofQuery(Moment moment, String query, String client) {
        String encoded = URLEncoder.encode(query, StandardCharsets.UTF_8);
        String today = encoded.length() > LONGEST_QUERY ? "/sparql" : "/sparql?query=" + encoded;
        return new AsOfRequest(moment, today, false, client);
    }

    /** The same for the whole day, where an instant is as good as its day. */
    AsOfRequest ofDay() {
        return new AsOfRequest(Moment.find(day().toString()).orElse(moment), today, isSameEveryDay, client);
    }

    /** The same for a page that is the same on every day. */
    AsOfRequest ofEveryDay() {
        return new AsOfRequest(moment, today, true, client);
    }

    /** The last day of the moment, in UTC. */
    public LocalDate day() {
        return day(moment);
    }

    /** The last day of a moment, in UTC. */
    public static LocalDate day(Moment moment) {
        LocalDate day = LocalDate.ofInstant(moment.last(), ZoneOffset.UTC);
        return day.isAfter(LAST) ? LAST : day;
    }

    /** Makes this the request of the current thread, until {@link #leave()}. */
    void enter() {
        CURRENT.set(this);
    }

    /** The current thread answers no such request any more. */
    static void leave() {
        CURRENT.remove();
    }
}
