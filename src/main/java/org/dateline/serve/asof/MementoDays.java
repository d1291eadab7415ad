// SPDX-License-Identifier: Apache-2.0
package org.dateline.serve.asof;

import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import org.dateline.derive.asof.AsOfViews;
import org.dateline.rdf.AbsoluteIri;
import org.dateline.serve.http.ListParameters;
import org.dateline.serve.http.RdfFormat;
import org.dateline.serve.site.LocalPaths;

/** The days on which a page became another: those of the thing that it is about, or else those of all sources. */
public final class MementoDays {
    private final AsOfViews views;
    private final LocalPaths paths;

    /**
     * The days of the pages of a store.
     *
     * @param views the store as of these days
     */
    public MementoDays(AsOfViews views, LocalPaths paths) {
        this.views = views;
        this.paths = paths;
    }

    /** The days of the page that a request asks for, in UTC, the first first. */
    NavigableSet<LocalDate> of(HttpServletRequest request) {
        return of(request.getRequestURI(), request);
    }

    /**
     * The days of a page.
     *
     * @param path the path of the page, if it is not that of the request
     * @param request has the parameters of the page
     */
    NavigableSet<LocalDate> of(String path, HttpServletRequest request) {
        if ("/browse".equals(path)) {
            return ListParameters.find(request, "iri")
                    .filter(AbsoluteIri::is)
                    .map(iri -> ofAny(List.of(iri)))
                    .orElseGet(Collections::emptyNavigableSet);
        }
        return path.matches("/(id|doc|event-type)/.*") ? ofAny(iris(path)) : views.publicationDays();
    }

    /** A path may end in the extension of a format. */
    private List<String> iris(String path) {
        List<String> iris = new ArrayList<>(paths.irisAt(path));
        RdfFormat.byExtension(path).ifPresent(format -> iris.addAll(paths.irisAt(format.strip(path))));
        return iris;
    }

    private NavigableSet<LocalDate> ofAny(List<String> iris) {
        return iris.stream()
                .map(views::changeDays)
                .filter(days -> !days.isEmpty())
                .findFirst()
                .orElseGet(TreeSet::new);
    }
}
