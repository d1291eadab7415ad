// SPDX-License-Identifier: Apache-2.0
package org.dateline.serve.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import org.dateline.serve.RunningServer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Maps have tiles from another site only with the option, and may load nothing but images from there. */
class MapTilesTest {
    private static final String POLICY = "Content-Security-Policy";

    @TempDir
    Path directory;

    @Test
    void onlyTheMapMayLoadTilesAndOnlyWithTheOption() {
        MapTiles tiles = new MapTiles("https://tiles.example:8443/{z}/{x}/{y}.png", "Tiles & Sons <b>");
        try (RunningServer served = RunningServer.start(directory, ServerOptions.DEFAULT.withTiles(tiles))) {
            HttpResponse<String> map = served.get("/map");
            assertThat(map.headers().firstValue(POLICY))
                    .get()
                    .asString()
                    .contains("img-src 'self' https://tiles.example:8443 data:", "script-src 'self';");
            assertThat(map.body())
                    .contains("{z}/{x}/{y}.png", "Tiles &amp; Sons")
                    .doesNotContain("Sons <b>");
            assertThat(served.get("/about").headers().firstValue(POLICY))
                    .get()
                    .asString()
                    .doesNotContain("tiles.example");
        }
    }

    @Test
    void byDefaultThereAreNone() {
        try (RunningServer served = RunningServer.start(directory)) {
            assertThat(served.get("/map").headers().firstValue(POLICY)).hasValue(HtmlResponse.POLICY);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "tiles.example/{z}/{x}/{y}.png",
                "javascript:alert(1)/{z}/{x}/{y}",
                "https://tiles.example/{z}/{x}.png",
                "https://tiles.example; script-src *; /{z}/{x}/{y}",
                "https:///{z}/{x}/{y}"
            })
    void anInvalidTileUrlIsRefused(String url) {
        assertThatThrownBy(() -> new MapTiles(url, ""))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(url);
    }

    @ParameterizedTest
    @CsvSource({
        "http://t.example/{z}/{x}/{y}, http://t.example",
        "https://t.example:8443/a/{z}/{x}/{y}.png?key=1, https://t.example:8443"
    })
    void theOriginIsInTheContentSecurityPolicy(String url, String origin) {
        assertThat(new MapTiles(url, "").origin()).isEqualTo(origin);
    }
}
