// SPDX-License-Identifier: Apache-2.0
package org.dateline.serve.asof;

import java.time.LocalDate;
import java.util.function.Function;
import org.apache.jena.fuseki.servlets.HttpAction;
import org.apache.jena.sparql.core.DatasetGraph;
import org.dateline.serve.http.RequestException;
import org.jspecify.annotations.Nullable;

/** Chooses the dataset that a request of a SPARQL protocol reads: {@code ?asOf=} stands for the one of that day. */
public final class EarlierDatasets {
    /** Of another engine, which knows today only. */
    public static final EarlierDatasets NONE = new EarlierDatasets(null);

    private final @Nullable Function<LocalDate, DatasetGraph> views;

    /**
     * The datasets of a store.
     *
     * @param views gives the dataset as of the end of a day in UTC; null where the store is another engine
     */
    public EarlierDatasets(@Nullable Function<LocalDate, DatasetGraph> views) {
        this.views = views;
    }

    /**
     * The dataset that a request reads. The view of an earlier day reads in the transaction of today's dataset.
     *
     * @param today the dataset without the parameter
     * @throws org.dateline.model.BadParameterException where the parameter is no day
     * @throws RequestException with status 400 where the store is another engine
     */
    public DatasetGraph choose(HttpAction action, DatasetGraph today) {
        return AsOfRequest.asked()
                .or(() -> AsOfRequest.parse(action.getRequestParameter(AsOfRequest.PARAMETER)))
                .map(moment -> {
                    if (views == null) {
                        throw new RequestException(
                                400,
                                "The parameter asOf does not work here: this server reads another SPARQL engine. Leave it out, or ask a server"
                                        + " with a store of its own.");
                    }
                    return views.apply(AsOfRequest.day(moment));
                })
                .orElse(today);
    }
}
