// SPDX-License-Identifier: Apache-2.0
package org.dateline.serve.overview;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.dateline.serve.http.ByteResponse;
import org.dateline.serve.http.PageServlet;
import org.dateline.serve.http.RequestException;

/** {@code /assets/…}: style sheet, scripts and icons. Browsers cache them and ask each time whether they have changed. */
public final class AssetServlet extends PageServlet {
    private static final long serialVersionUID = 1;
    private static final String PREFIX = "/assets/";

    private final transient Map<String, AssetCatalogue.Asset> cache = new ConcurrentHashMap<>();

    @Override
    protected boolean isLocalized() {
        return false;
    }

    @Override
    protected void answer(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String uri = request.getRequestURI();
        String path = uri.startsWith(PREFIX) ? uri.substring(PREFIX.length()) : "";
        AssetCatalogue.Asset asset = cache.get(path);
        if (asset == null) {
            asset = AssetCatalogue.find(path)
                    .orElseThrow(() -> new RequestException(404, "Not found: the file " + uri + "."));
            cache.put(path, asset);
        }
        ByteResponse.write(request, response, asset.type(), asset.bytes());
    }
}
