// SPDX-License-Identifier: Apache-2.0
package org.dateline.serve.timeline;

import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dateline.model.BadParameterException;
import org.dateline.model.timeline.Selection;
import org.dateline.model.timeline.TimelineViewOptions;
import org.dateline.model.timeline.UrlNames;
import org.dateline.model.timeline.UrlParameters;
import org.dateline.serve.site.LocalPaths;

/** The parameters of a request for a timeline, a map, or a file of events. */
final class TimelineParameters {
    private TimelineParameters() {}

    /**
     * The parameters of a request, with short names replaced by IRIs.
     *
     * @throws BadParameterException where a parameter is unknown; ignoring it would show an unfiltered result
     */
    static UrlParameters of(HttpServletRequest request, LocalPaths paths) {
        Set<String> known = new LinkedHashSet<>();
        known.addAll(Selection.PARAMETERS);
        known.addAll(TimelineViewOptions.PARAMETERS);
        Map<String, List<String>> values = new LinkedHashMap<>();
        request.getParameterMap().forEach((name, all) -> {
            if (!known.contains(name)) {
                throw BadParameterException.unknown(name, List.copyOf(known));
            }
            values.put(name, List.of(all));
        });
        return new UrlNames(paths.baseIri()).toIris(new UrlParameters(values));
    }
}
