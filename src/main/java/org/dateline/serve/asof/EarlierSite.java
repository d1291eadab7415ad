// SPDX-License-Identifier: Apache-2.0
package org.dateline.serve.asof;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** The pages and documents of one earlier day. */
public interface EarlierSite extends AutoCloseable {
    /** Waits for what all pages of the day rest on. */
    void prepare();

    /** Answers a request for a path of which there are other days. */
    void answer(String path, HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException;

    /** Frees what the day holds in memory. */
    @Override
    void close();
}
