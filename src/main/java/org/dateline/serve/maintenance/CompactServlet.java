// SPDX-License-Identifier: Apache-2.0
package org.dateline.serve.maintenance;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.dateline.serve.http.ByteResponse;
import org.dateline.serve.http.PageServlet;
import org.dateline.serve.http.RequestException;
import org.dateline.store.Compaction;

/**
 * {@code /$/compact}: a POST gives back the disk space of deleted data, and answers when that is done. The filters in front of this
 * servlet decide who may.
 */
public final class CompactServlet extends PageServlet {
    private static final long serialVersionUID = 1;
    private static final ObjectMapper JSON = new ObjectMapper();

    private final transient AutomaticCompaction compaction;

    /**
     * A servlet for one store.
     *
     * @param compaction closed with this servlet
     */
    public CompactServlet(AutomaticCompaction compaction) {
        this.compaction = compaction;
    }

    @Override
    protected boolean isLocalized() {
        return false;
    }

    @Override
    protected void answer(HttpServletRequest request, HttpServletResponse response) {
        response.setHeader("Allow", "POST, OPTIONS");
        throw new RequestException(405, "The method " + request.getMethod() + " is not allowed here. Send a POST.");
    }

    @Override
    protected void post(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Compaction done = compaction.compact();
        ObjectNode node = JSON.createObjectNode()
                .put("bytesBefore", done.before())
                .put("bytesAfter", done.after())
                .put("milliseconds", done.elapsed().toMillis());
        response.setHeader("Cache-Control", "no-store");
        ByteResponse.write(
                request, response, "application/json;charset=utf-8", (node + "\n").getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public void destroy() {
        compaction.close();
    }
}
