// SPDX-License-Identifier: Apache-2.0
package org.dateline.serve.graphstore;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.apache.jena.sparql.core.DatasetGraph;
import org.dateline.issue.Issue;
import org.dateline.issue.IssueLog;
import org.dateline.load.LoadOptions;
import org.dateline.load.LoadTargets;
import org.dateline.load.LoadValidator;
import org.dateline.load.OnError;
import org.dateline.serve.http.Problem;
import org.dateline.serve.http.RequestException;

/**
 * Validates an upload against the shapes before its commit, where the client asks for it by the header {@value #HEADER}:
 * {@code report} lists the violations in the response, {@code strict} refuses an upload that has any. Without the header nothing is
 * validated, as clients of the Graph Store Protocol expect.
 */
final class UploadValidation {
    static final String HEADER = "Dateline-Validate";

    private static final int UNPROCESSABLE = 422;
    private static final int LISTED = 1000;

    private final LoadOptions.Policy policy;
    private final IssueLog log = new IssueLog(LISTED);

    private UploadValidation(LoadOptions.Policy policy) {
        this.policy = policy;
    }

    /**
     * The validation that a request asks for.
     *
     * @throws RequestException with status 400 where the header has another value
     */
    static UploadValidation of(HttpServletRequest request) {
        String value = request.getHeader(HEADER);
        if (value == null) {
            return new UploadValidation(new LoadOptions.Policy(OnError.STOP, false, false));
        }
        return switch (value.strip()) {
            case "report" -> new UploadValidation(new LoadOptions.Policy(OnError.STOP, false, true));
            case "strict" -> new UploadValidation(new LoadOptions.Policy(OnError.STOP, true, true));
            default ->
                throw new RequestException(
                        400, "Unknown value of the header " + HEADER + ": " + value + ". Send report or strict.");
        };
    }

    /**
     * Validates what an upload changed, inside its transaction.
     *
     * @throws RequestException with status 422 and the violations, where there are any and the header is {@code strict}
     */
    void check(DatasetGraph dataset, LoadTargets targets) {
        LoadValidator validation = new LoadValidator(policy, log);
        validation.check(dataset, targets);
        if (validation.refused()) {
            String text = "The upload violates the shapes; nothing was changed. Violations: " + count()
                    + ". The first: " + violations().get(0).message();
            throw new RequestException(new Problem(UNPROCESSABLE, text, 0, 0, violations()));
        }
    }

    /** Whether the client asked for validation. */
    boolean isRequested() {
        return policy.validate();
    }

    /** The number of violations. */
    long count() {
        return log.errors() + log.warnings();
    }

    /** The first {@value #LISTED} of each severity. */
    List<Issue> violations() {
        return log.list();
    }
}
