// SPDX-License-Identifier: Apache-2.0
package org.dateline.serve.asof;

import java.time.LocalDate;
import java.util.Optional;
import org.apache.jena.fuseki.servlets.HttpAction;
import org.apache.jena.sparql.core.DatasetGraph;
import org.dateline.model.Moment;
import org.dateline.serve.http.RequestException;
import org.dateline.serve.limit.RunningRequest;
import org.jspecify.annotations.Nullable;

/** Chooses the dataset that a request of a SPARQL protocol reads: {@code ?asOf=} stands for the one of that day. */
public final class EarlierDatasets {
    /** Of another engine, which knows today only. */
    public static final EarlierDatasets NONE = new EarlierDatasets(null);

    private final @Nullable Views views;

    /**
     * The datasets of a store.
     *
     * @param views the store as of earlier days; null where it is another engine
     */
    public EarlierDatasets(@Nullable Views views) {
        this.views = views;
    }

    /** The views of a store. */
    @FunctionalInterface
    public interface Views {
        /**
         * The view of a day, ready to be read in the running transaction.
         *
         * @param request has its turn, and waits for the view or computes it as long as it may
         */
        DatasetGraph open(LocalDate day, RunningRequest request);
    }

    /**
     * Lets the page of a result show the day that a form names in its body, as one that the address names, and lead to the same query
     * today.
     *
     * @param query the query of the request
     * @throws org.dateline.model.BadParameterException where the parameter is no day
     */
    public void show(HttpAction action, String query) {
        if (views != null && "POST".equals(action.getRequestMethod())) {
            moment(action).ifPresent(moment -> AsOfRequest.ofQuery(
                            moment, query, action.getRequest().getRemoteAddr())
                    .enter());
        }
    }

    private static Optional<Moment> moment(HttpAction action) {
        AsOfRequest.requireSpelling(action.getRequest().getParameterMap().keySet().stream());
        return AsOfRequest.asked().or(() -> AsOfRequest.parse(action.getRequestParameter(AsOfRequest.PARAMETER)));
    }

    /**
     * The dataset that a request reads. The view of an earlier day reads in the transaction of today's dataset, which must have begun.
     *
     * @param today the dataset without the parameter
     * @param request has its turn, and waits for the view or computes it as long as it may
     * @throws org.dateline.model.BadParameterException where the parameter is no day
     * @throws RequestException with status 400 where the store is another engine
     */
    public DatasetGraph choose(HttpAction action, DatasetGraph today, RunningRequest request) {
        return moment(action).map(moment -> view(moment, request)).orElse(today);
    }

    private DatasetGraph view(Moment moment, RunningRequest request) {
        if (views == null) {
            throw new RequestException(
                    400,
                    "The parameter asOf does not work here: this server reads another SPARQL engine. Leave it out, or ask a server"
                            + " with a store of its own.");
        }
        return views.open(AsOfRequest.day(moment), request);
    }
}
