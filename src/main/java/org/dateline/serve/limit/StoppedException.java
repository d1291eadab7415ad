// SPDX-License-Identifier: Apache-2.0
package org.dateline.serve.limit;

import org.apache.jena.query.QueryCancelledException;
import org.dateline.serve.http.RequestException;

/**
 * Ends a request within ARQ; the cause is what the client is told. It is a kind of cancellation, since a FILTER takes every other
 * exception for an error of its expression and goes on with the next row.
 */
final class StoppedException extends QueryCancelledException {
    private static final long serialVersionUID = 1;

    StoppedException(RequestException told) {
        initCause(told);
    }
}
