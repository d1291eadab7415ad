// SPDX-License-Identifier: Apache-2.0
package org.dateline.serve.sparql;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.dateline.model.BadParameterException;

/** What a request wants to know of its query instead of the result. */
enum Explaining {
    /** The plan with the counts of a run. */
    RUN,
    /** The plan alone. */
    PLAN;

    /** The name of the parameter. */
    static final String PARAMETER = "explain";

    /**
     * What a request asks for; empty where it asks for the result.
     *
     * @throws BadParameterException where the parameter has another value than true, plan and false
     */
    static Optional<Explaining> of(HttpServletRequest request) {
        String value = request.getParameter(PARAMETER);
        if (value == null || value.isBlank() || "false".equals(value)) {
            return Optional.empty();
        }
        return Optional.of(
                switch (value) {
                    case "true" -> RUN;
                    case "plan" -> PLAN;
                    default -> throw new BadParameterException(PARAMETER, value, "true, plan or false");
                });
    }
}
