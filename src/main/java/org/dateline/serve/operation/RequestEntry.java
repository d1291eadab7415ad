// SPDX-License-Identifier: Apache-2.0
package org.dateline.serve.operation;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What the log says of one request.
 *
 * @param time when it arrived, in UTC
 * @param id see {@link org.dateline.serve.http.RequestId}
 * @param client the address of the client
 * @param user who sent it; null where nobody logged in
 * @param path as it was sent, without the parameters, which may be long or private
 * @param status the HTTP status of the answer
 * @param bytes the length of the body of the answer as it was sent, compressed or not
 * @param duration from the arrival to the last byte of the answer
 * @param aborted whether the answer was not sent whole
 * @param slowQuery the query, in an entry about a slow one; otherwise null
 */
record RequestEntry(
        Instant time,
        String id,
        String client,
        @Nullable String user,
        String method,
        String path,
        int status,
        long bytes,
        Duration duration,
        boolean aborted,
        @Nullable LoggedQuery slowQuery) {}
