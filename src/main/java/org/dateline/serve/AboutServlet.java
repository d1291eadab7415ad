package org.dateline.serve;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.dateline.page.AboutPage;
import org.dateline.page.Pages;

/** {@code /about}. */
final class AboutServlet extends PageServlet {
    private static final long serialVersionUID = 1;
    private final transient Pages pages;

    AboutServlet(Pages pages) {
        this.pages = pages;
    }

    @Override
    protected void answer(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Html.write(request, response, pages.render(new AboutPage()));
    }
}
