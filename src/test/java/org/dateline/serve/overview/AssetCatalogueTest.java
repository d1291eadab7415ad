// SPDX-License-Identifier: Apache-2.0
package org.dateline.serve.overview;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The files that browsers get at /assets/. */
class AssetCatalogueTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "js/theme.js",
                "js/site.js",
                "icon.svg",
                "lib/leaflet/leaflet.js",
                "lib/leaflet/leaflet.css",
                "lib/leaflet/images/layers.png",
                "lib/markercluster/leaflet.markercluster.js",
                "lib/yasgui/yasgui.min.js"
            })
    void areThere(String path) {
        assertThat(AssetCatalogue.find(path)).isPresent();
    }

    @Test
    void theStyleSheetConsistsOfItsParts() {
        assertThat(AssetCatalogue.find("dateline.css")).hasValueSatisfying(sheet -> assertThat(
                        new String(sheet.bytes(), java.nio.charset.StandardCharsets.UTF_8))
                .contains("--paper", "header.site", "@media print"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "js/../../logging.properties",
                "../org/dateline/serve/Assets.class",
                "lib/yasgui/../../../../x.js",
                "lib/nothing/x.js",
                "lib/leaflet",
                "js/none.js",
                "css",
                "package-info.class"
            })
    void nothingElseIsReached(String path) {
        assertThat(AssetCatalogue.find(path)).isEmpty();
    }
}
