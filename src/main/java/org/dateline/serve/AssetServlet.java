package org.dateline.serve;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import org.dateline.rdf.Bundled;

/** {@code /assets/dateline.css}: the one stylesheet. */
final class AssetServlet extends PageServlet {
    private static final long serialVersionUID = 1;

    @Override
    protected void answer(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try (InputStream in = Bundled.get("page/dateline.css").openStream()) {
            response.setHeader("Cache-Control", "max-age=3600");
            Bytes.write(request, response, "text/css;charset=utf-8", in.readAllBytes());
        }
    }
}
