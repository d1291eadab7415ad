// SPDX-License-Identifier: Apache-2.0
package org.dateline.serve.withdrawal;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.dateline.model.withdrawal.Withdrawal;
import org.dateline.page.Link;
import org.dateline.page.Pages;
import org.dateline.page.withdrawal.WithdrawalPage;
import org.dateline.serve.http.ByteResponse;
import org.dateline.serve.http.HtmlResponse;
import org.dateline.serve.http.ListParameters;
import org.dateline.serve.http.PageServlet;
import org.dateline.serve.http.RequestException;
import org.dateline.serve.site.LocalPaths;

/** {@code /changes} and {@code /changes.json}: with {@code ?without=}, what would change if a source were withdrawn. */
public final class ChangesServlet extends PageServlet {
    private static final long serialVersionUID = 1;
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int LONGEST = 2_000;

    private final transient Pages pages;
    private final transient LocalPaths paths;
    private final transient WithdrawalFinder withdrawals;

    /** A servlet for one server. */
    public ChangesServlet(Pages pages, LocalPaths paths, WithdrawalFinder withdrawals) {
        this.pages = pages;
        this.paths = paths;
        this.withdrawals = withdrawals;
    }

    @Override
    protected void answer(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String name = ListParameters.text(request, "without", LONGEST);
        if (name.isEmpty()) {
            throw new RequestException(
                    400,
                    "The parameter without is missing. Give the source to leave out: /changes?without=report/NAME/1.");
        }
        Withdrawal withdrawal = withdrawals.find(withdrawals.iri(name));
        response.setHeader("Cache-Control", "no-cache");
        if (request.getRequestURI().endsWith(".json")) {
            ByteResponse.write(request, response, "application/json;charset=utf-8", JSON.writeValueAsBytes(withdrawal));
        } else {
            Link json = new Link(
                    "JSON",
                    "/changes.json?without="
                            + LocalPaths.encoded(withdrawal.source().iri()));
            HtmlResponse.write(
                    request, response, pages.render(new WithdrawalPage(withdrawal, paths::of, List.of(json))));
        }
    }
}
