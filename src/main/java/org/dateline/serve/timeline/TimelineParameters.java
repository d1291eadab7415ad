// SPDX-License-Identifier: Apache-2.0
package org.dateline.serve.timeline;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.dateline.model.BadParameterException;
import org.dateline.model.timeline.Selection;
import org.dateline.model.timeline.TimelineViewOptions;
import org.dateline.model.timeline.UrlParameters;
import org.dateline.query.filter.FilterNames;
import org.dateline.serve.http.ListParameters;

/**
 * The parameters of a request for a timeline, a map, or a file of events.
 *
 * @param values the parameters, with IRIs in place of names
 * @param isShareable whether the address is the one to share: no field of a form is empty, and no thing is given by a name in words
 */
record TimelineParameters(UrlParameters values, boolean isShareable) {
    private static final List<String> KNOWN = Stream.concat(
                    Selection.PARAMETERS.stream(), TimelineViewOptions.PARAMETERS.stream())
            .distinct()
            .toList();

    /**
     * The parameters of a request.
     *
     * @throws BadParameterException where a parameter is unknown, since ignoring it would show an unfiltered result; or where a name
     *     does not tell what is meant
     */
    static TimelineParameters of(HttpServletRequest request, FilterNames filters) {
        ListParameters.requireKnown(request, KNOWN);
        FilterNames.Resolved resolved = filters.resolve(given(request));
        return new TimelineParameters(resolved.parameters(), !resolved.renamed() && !hasEmpty(request));
    }

    /** The parameters as they are in the request. */
    static UrlParameters given(HttpServletRequest request) {
        Map<String, List<String>> values = new LinkedHashMap<>();
        request.getParameterMap().forEach((name, all) -> values.put(name, Arrays.asList(all)));
        return new UrlParameters(values);
    }

    /** A form also sends its empty fields. */
    private static boolean hasEmpty(HttpServletRequest request) {
        return request.getParameterMap().values().stream()
                .flatMap(Arrays::stream)
                .anyMatch(String::isBlank);
    }

    /** Whether the client is a browser, which gets a page even where the request has a fault. */
    static boolean wantsPage(HttpServletRequest request) {
        String accept = request.getHeader("Accept");
        return accept != null && accept.contains("text/html");
    }

    /** Redirects to the address to share. */
    static void redirect(HttpServletResponse response, String location) {
        response.setStatus(303);
        response.setHeader("Location", location);
    }
}
