// SPDX-License-Identifier: Apache-2.0
package org.dateline.serve.operation;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.dateline.page.Pages;
import org.dateline.page.site.RunningQueriesPage;
import org.dateline.serve.access.Role;
import org.dateline.serve.http.ByteResponse;
import org.dateline.serve.http.HtmlResponse;
import org.dateline.serve.http.ListParameters;
import org.dateline.serve.http.PageServlet;
import org.dateline.serve.http.RequestException;
import org.dateline.serve.limit.RequestSummary;
import org.dateline.serve.limit.RunningRequest;

/**
 * {@code /$/queries}: the running queries and updates, as JSON and as a page. {@code /$/queries/{id}} is one of them; DELETE cancels it,
 * and so does the POST of a form to {@code /$/queries/{id}/cancel}. With {@code ?requestId=}, all that were sent with that id are meant.
 * An administrator sees all, any other user their own.
 */
public final class RunningQueriesServlet extends PageServlet {
    /** The path of the list. */
    public static final String ROOT = "/$/queries";

    private static final long serialVersionUID = 1;
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String BY_REQUEST = "requestId";
    private static final String CANCEL = "/cancel";
    private static final int LONGEST = 128;

    private final transient Pages pages;
    private final boolean hasUsers;

    /**
     * A servlet for one server.
     *
     * @param hasUsers whether the filters in front of it let only users pass; otherwise everybody is an administrator
     */
    public RunningQueriesServlet(Pages pages, boolean hasUsers) {
        this.pages = pages;
        this.hasUsers = hasUsers;
    }

    @Override
    protected boolean isLocalized() {
        return false;
    }

    @Override
    protected void answer(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String name = name(request);
        if (!name.isEmpty()) {
            write(request, response, json(find(request, name)));
            return;
        }
        List<RunningRequest> all = chosen(request).toList();
        response.addHeader("Vary", "Accept");
        if (isBrowser(request)) {
            noStore(response);
            RunningQueriesPage page = new RunningQueriesPage(
                    all.stream().map(RunningQueriesServlet::line).toList(), seesAll(request));
            HtmlResponse.write(request, response, pages.render(page));
        } else {
            write(request, response, json(all));
        }
    }

    @Override
    protected void delete(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String name = name(request);
        if (!name.isEmpty()) {
            RunningRequest found = find(request, name);
            found.cancel();
            response.setStatus(HttpServletResponse.SC_ACCEPTED);
            write(request, response, json(found));
            return;
        }
        String id = ListParameters.text(request, BY_REQUEST, LONGEST);
        if (id.isEmpty()) {
            throw new RequestException(
                    400, "Nothing is named. Send DELETE to " + ROOT + "/ID, or to " + ROOT + "?requestId=ID.");
        }
        List<RunningRequest> found = chosen(request).toList();
        if (found.isEmpty()) {
            throw unknown("with the request id " + id);
        }
        found.forEach(RunningRequest::cancel);
        response.setStatus(HttpServletResponse.SC_ACCEPTED);
        write(request, response, json(found));
    }

    /** A form can neither send DELETE nor show what has ended meanwhile. */
    @Override
    protected void post(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String name = name(request);
        if (!name.endsWith(CANCEL)) {
            super.post(request, response);
            return;
        }
        String id = name.substring(0, name.length() - CANCEL.length());
        visible(request)
                .filter(running -> String.valueOf(running.id()).equals(id))
                .forEach(RunningRequest::cancel);
        response.setHeader("Location", ROOT);
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
    }

    private static String name(HttpServletRequest request) {
        String path = request.getPathInfo();
        return path == null ? "" : path.substring(1);
    }

    private static boolean isBrowser(HttpServletRequest request) {
        return String.valueOf(request.getHeader("Accept")).strip().startsWith("text/html");
    }

    private boolean seesAll(HttpServletRequest request) {
        return !hasUsers || request.isUserInRole(Role.ADMIN.word());
    }

    /** Those that the user may see and cancel. */
    private Stream<RunningRequest> visible(HttpServletRequest request) {
        String user = request.getRemoteUser();
        boolean all = seesAll(request);
        return RunningRequest.list().stream()
                .filter(running -> running.summary().server() == request.getServletContext())
                .filter(running ->
                        all || (user != null && user.equals(running.summary().user())));
    }

    /** Of these, those with the id that the request names, if it names one. */
    private Stream<RunningRequest> chosen(HttpServletRequest request) {
        String id = ListParameters.text(request, BY_REQUEST, LONGEST);
        return visible(request)
                .filter(running -> id.isEmpty() || running.summary().requestId().equals(id));
    }

    private RunningRequest find(HttpServletRequest request, String id) {
        return visible(request)
                .filter(running -> String.valueOf(running.id()).equals(id))
                .findFirst()
                .orElseThrow(() -> unknown(id));
    }

    private RequestException unknown(String which) {
        return new RequestException(
                404,
                "Not found: the query " + which + ". It has ended, or it never ran"
                        + (hasUsers ? ", or it is not yours." : "."));
    }

    private static ObjectNode json(List<RunningRequest> all) {
        ObjectNode root = JSON.createObjectNode();
        ArrayNode list = root.putArray("queries");
        all.forEach(running -> list.add(json(running)));
        return root;
    }

    private static ObjectNode json(RunningRequest running) {
        RequestSummary summary = running.summary();
        ObjectNode node = JSON.createObjectNode()
                .put("id", running.id())
                .put(BY_REQUEST, summary.requestId())
                .put("kind", running.kind().word())
                .put("client", summary.client());
        if (summary.user() != null) {
            node.put("user", summary.user());
        }
        node.put("request", summary.line())
                .put("milliseconds", running.age().toMillis())
                .put("allowedMilliseconds", running.allowed().toMillis())
                .put("rows", running.rows())
                .put("cancelled", running.isStopped());
        if (!summary.text().isEmpty()) {
            node.put("text", summary.text()).put("complete", summary.complete());
        }
        return node;
    }

    private static RunningQueriesPage.Line line(RunningRequest running) {
        RequestSummary summary = running.summary();
        String user = summary.user();
        return new RunningQueriesPage.Line(
                running.id(),
                running.kind().word(),
                user == null ? summary.client() : user,
                summary.requestId(),
                running.age(),
                running.rows(),
                summary.text().isEmpty() ? summary.line() : summary.text() + (summary.complete() ? "" : "…"),
                running.isStopped());
    }

    private static void noStore(HttpServletResponse response) {
        response.setHeader("Cache-Control", "no-store");
    }

    private static void write(HttpServletRequest request, HttpServletResponse response, ObjectNode node)
            throws IOException {
        noStore(response);
        ByteResponse.write(request, response, "application/json;charset=utf-8", JSON.writeValueAsBytes(node));
    }
}
