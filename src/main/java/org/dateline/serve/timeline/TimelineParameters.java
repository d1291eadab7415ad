package org.dateline.serve.timeline;

import jakarta.servlet.http.HttpServletRequest;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dateline.model.BadParameterException;
import org.dateline.model.timeline.Selection;
import org.dateline.model.timeline.TimelineViewOptions;
import org.dateline.model.timeline.UrlNames;
import org.dateline.model.timeline.UrlParameters;
import org.dateline.serve.site.Site;

/** The parameters of a request for a timeline, a map, or a file of events. */
final class TimelineParameters {
    private TimelineParameters() {}

    /**
     * The parameters of a request, short names made IRIs.
     *
     * @param others names that may occur beside those of selections and views
     * @throws BadParameterException where there is one of another name, which else would silently filter nothing
     */
    static UrlParameters of(HttpServletRequest request, Site site, String... others) {
        Set<String> known = new HashSet<>(List.of(others));
        known.addAll(Selection.PARAMETERS);
        known.addAll(TimelineViewOptions.PARAMETERS);
        Map<String, List<String>> values = new LinkedHashMap<>();
        request.getParameterMap().forEach((name, all) -> {
            if (!known.contains(name)) {
                throw new BadParameterException(
                        name,
                        String.join(", ", all),
                        "a parameter that there is: " + String.join(", ", Selection.PARAMETERS) + ", "
                                + String.join(", ", TimelineViewOptions.PARAMETERS));
            }
            values.put(name, List.of(all));
        });
        return new UrlNames(site.paths().baseIri()).toIris(new UrlParameters(values));
    }
}
