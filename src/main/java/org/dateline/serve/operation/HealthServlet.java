// SPDX-License-Identifier: Apache-2.0
package org.dateline.serve.operation;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.dateline.serve.http.ByteResponse;
import org.dateline.serve.http.PageServlet;

/** {@code /$/live} and {@code /$/ready}: the health of the server as JSON; 503 where it is not ready. */
public final class HealthServlet extends PageServlet {
    /** Answers 200 as long as the process answers. */
    public static final String LIVE = "/$/live";

    /** Answers 200 while every page can be answered and every write be taken. */
    public static final String READY = "/$/ready";

    private static final long serialVersionUID = 1;
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int RETRY_AFTER_SECONDS = 5;

    private final transient Health health;

    /** A servlet for one server. */
    public HealthServlet(Health health) {
        this.health = health;
    }

    @Override
    protected boolean isLocalized() {
        return false;
    }

    @Override
    protected void answer(HttpServletRequest request, HttpServletResponse response) throws IOException {
        ObjectNode root = JSON.createObjectNode();
        if (request.getServletPath().equals(READY)) {
            health.noteQuestion();
            List<Health.Part> parts = health.parts();
            boolean ready = parts.stream().allMatch(Health.Part::ready);
            root.put("ready", ready);
            ObjectNode all = root.putObject("parts");
            parts.forEach(part -> put(all.putObject(part.name()), part));
            if (!ready) {
                response.setStatus(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
                response.setIntHeader("Retry-After", RETRY_AFTER_SECONDS);
            }
        } else {
            root.put("live", true);
        }
        response.setHeader("Cache-Control", "no-store");
        ByteResponse.write(request, response, "application/json;charset=utf-8", JSON.writeValueAsBytes(root));
    }

    private static void put(ObjectNode node, Health.Part part) {
        node.put("ready", part.ready());
        if (!part.ready()) {
            node.put("reason", part.reason());
        }
    }
}
