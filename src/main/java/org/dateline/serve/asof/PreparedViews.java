// SPDX-License-Identifier: Apache-2.0
package org.dateline.serve.asof;

import java.time.LocalDate;
import org.apache.jena.sparql.core.DatasetGraph;
import org.dateline.derive.asof.AsOfViews;
import org.dateline.serve.limit.RunningRequest;
import org.dateline.store.view.ViewDataset;

/**
 * The views of a store for requests that have their turn: each is computed before it is read, within the limits of the request.
 *
 * @param views the store as of earlier days
 */
public record PreparedViews(AsOfViews views) implements EarlierDatasets.Views {
    @Override
    public DatasetGraph open(LocalDate day, RunningRequest request) {
        RequestTurns turns = new RequestTurns(request);
        ViewDataset view = views.at(views.standingFor(day, turns)).dataset();
        view.prepare(turns);
        return view;
    }
}
