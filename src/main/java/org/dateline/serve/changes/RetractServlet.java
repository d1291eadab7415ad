// SPDX-License-Identifier: Apache-2.0
package org.dateline.serve.changes;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.query.QueryCancelledException;
import org.dateline.derive.AssessedDataset;
import org.dateline.derive.SourceRetraction;
import org.dateline.model.changes.Effects;
import org.dateline.query.changes.WithdrawalReader;
import org.dateline.rdf.WriteTransaction;
import org.dateline.serve.http.ByteResponse;
import org.dateline.serve.http.ListParameters;
import org.dateline.serve.http.PageServlet;
import org.dateline.serve.http.RequestException;
import org.dateline.serve.limit.RequestSummary;
import org.dateline.serve.limit.RunningRequest;
import org.dateline.serve.limit.StoppableDataset;

/**
 * {@code /retract}: a POST with {@code source} withdraws that source in one transaction, and answers what that changed, as
 * {@code /changes.json} does. The filters in front of this servlet decide who may write.
 */
public final class RetractServlet extends PageServlet {
    private static final long serialVersionUID = 1;
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int LONGEST = 2_000;

    private final transient AssessedDataset dataset;
    private final transient WithdrawalFinder withdrawals;
    private final Duration limit;

    /**
     * A servlet for one store.
     *
     * @param limit how long a withdrawal may take
     */
    public RetractServlet(AssessedDataset dataset, WithdrawalFinder withdrawals, Duration limit) {
        this.dataset = dataset;
        this.withdrawals = withdrawals;
        this.limit = limit;
    }

    @Override
    protected void answer(HttpServletRequest request, HttpServletResponse response) {
        response.setHeader("Allow", "POST, OPTIONS");
        throw new RequestException(405, "The method " + request.getMethod() + " is not allowed here. Send a POST.");
    }

    @Override
    protected void post(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String type = String.valueOf(request.getContentType());
        if (!type.startsWith("application/x-www-form-urlencoded")) {
            throw new RequestException(
                    415, "Wrong content type. Send source=IRI as a form, application/x-www-form-urlencoded.");
        }
        String report = withdrawals.iri(ListParameters.text(request, "source", LONGEST));
        String name = withdrawals.labels(Set.of(report)).getOrDefault(report, "");
        Effects effects = retract(report, RequestSummary.of(request, report, true));
        Map<String, String> labels = withdrawals.labels(WithdrawalReader.things(report, effects));
        labels.put(report, name);
        response.setHeader("Cache-Control", "no-store");
        ByteResponse.write(
                request,
                response,
                "application/json;charset=utf-8",
                JSON.writeValueAsBytes(WithdrawalReader.describe(report, effects, labels)));
    }

    private Effects retract(String report, RequestSummary summary) {
        try (RunningRequest running = RunningRequest.start(RunningRequest.Kind.UPDATE, limit, summary)) {
            try {
                return WriteTransaction.calculate(dataset, () -> {
                    StoppableDataset watched = new StoppableDataset(dataset.getWrapped(), running);
                    Optional<Effects> effects = SourceRetraction.preview(watched, report);
                    if (effects.isEmpty()) {
                        throw withdrawals.unknown(watched, report);
                    }
                    SourceRetraction.retract(dataset, report);
                    dataset.prepareCommit((done, of) -> running.check());
                    return effects.get();
                });
            } catch (QueryCancelledException e) {
                throw running.refusal(e);
            }
        }
    }
}
