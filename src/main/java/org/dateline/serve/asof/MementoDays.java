// SPDX-License-Identifier: Apache-2.0
package org.dateline.serve.asof;

import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.function.Function;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.dateline.derive.asof.ChangeDays;
import org.dateline.rdf.AbsoluteIri;
import org.dateline.serve.http.RdfFormat;
import org.dateline.serve.site.LocalPaths;
import org.dateline.store.RemoteDataset;
import org.dateline.store.Store;

/** The days on which a page became another: those of the thing that it is about, or else those of all sources. */
public final class MementoDays {
    private final Store store;
    private final LocalPaths paths;

    /** The days of the pages of a store. */
    public MementoDays(Store store, LocalPaths paths) {
        this.store = store;
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
            String iri = request.getParameter("iri");
            return iri == null || !AbsoluteIri.is(iri) ? Collections.emptyNavigableSet() : ofAny(List.of(iri));
        }
        return path.matches("/(id|doc|event-type)/.*") ? ofAny(iris(path)) : read(ChangeDays::ofAll);
    }

    private <T> T read(Function<DatasetGraph, T> reading) {
        return RemoteDataset.read(store, dataset -> Txn.calculateRead(dataset, () -> reading.apply(dataset)));
    }

    /** A path may end in the extension of a format. */
    private List<String> iris(String path) {
        List<String> iris = new ArrayList<>(paths.irisAt(path));
        RdfFormat.byExtension(path).ifPresent(format -> iris.addAll(paths.irisAt(format.strip(path))));
        return iris;
    }

    private NavigableSet<LocalDate> ofAny(List<String> iris) {
        return read(dataset -> iris.stream()
                .map(iri -> ChangeDays.of(dataset, iri))
                .filter(days -> !days.isEmpty())
                .findFirst()
                .orElseGet(TreeSet::new));
    }
}
