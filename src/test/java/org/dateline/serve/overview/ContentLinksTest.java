// SPDX-License-Identifier: Apache-2.0
package org.dateline.serve.overview;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import org.dateline.model.Named;
import org.dateline.page.overview.ContentPart;
import org.dateline.query.overview.StoreContent;
import org.dateline.serve.site.LocalPaths;
import org.junit.jupiter.api.Test;

/** What pages show of a large tree of classes. */
class ContentLinksTest {
    private static StoreContent.Kind kind(String name, long count, int depth) {
        return new StoreContent.Kind(new Named("http://ex.org/" + name, name), count, depth, List.of());
    }

    private static List<ContentPart.Row> shown(List<StoreContent.Kind> tree) {
        StoreContent content = new StoreContent(
                tree,
                List.of(),
                List.of(),
                new StoreContent.Scheme(Map.of(), Map.of()),
                new StoreContent.Graphs(OptionalLong.of(0), List.of()),
                List.of(),
                List.of(),
                Set.of());
        return new ContentLinks(new LocalPaths("http://base.example/"))
                .of(content)
                .classes();
    }

    @Test
    void aSmallTreeIsShownWhole() {
        assertThat(shown(List.of(kind("root", 0, 0), kind("one", 1, 1), kind("rare", 0, 2))))
                .extracting(row -> row.thing().text())
                .containsExactly("root", "one", "rare");
    }

    /** Of 40 trees of 11 classes each, the two frequent leaves of each of 30 trees stay, below all that is above them. */
    @Test
    void ofALargeTreeTheFrequentClassesStayBelowThoseAboveThem() {
        List<StoreContent.Kind> tree = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            tree.add(kind("root" + i, 0, 0));
            tree.add(kind("middle" + i, 0, 1));
            for (int leaf = 0; leaf < 9; leaf++) {
                tree.add(kind("leaf" + i + "-" + leaf, i < 10 ? 1 : leaf < 2 ? 1_000 : leaf < 3 ? 500 : 2, 2));
            }
        }
        List<ContentPart.Row> rows = shown(tree);
        assertThat(rows).extracting(ContentPart.Row::iri).contains("http://ex.org/leaf39-0", "http://ex.org/leaf10-1");
        assertThat(rows).as("the 100th is one of 2").hasSizeGreaterThan(100);
        int depth = -1;
        for (ContentPart.Row row : rows) {
            assertThat(row.depth()).as(row.iri()).isLessThanOrEqualTo(depth + 1);
            depth = row.depth();
        }
        assertThat(rows)
                .extracting(ContentPart.Row::iri)
                .doesNotContain("http://ex.org/root3", "http://ex.org/leaf3-0");
    }
}
