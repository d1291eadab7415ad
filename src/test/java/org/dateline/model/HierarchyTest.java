// SPDX-License-Identifier: Apache-2.0
package org.dateline.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class HierarchyTest {
    private static final Hierarchy PLACES = new Hierarchy(Map.of(
            "airport", Set.of("tripoli"),
            "tripoli", Set.of("libya"),
            "gharyan", Set.of("libya"),
            "libya", Set.of("africa")));

    @Test
    void anElementIsWithinItselfAndItsAncestors() {
        assertThat(PLACES.isWithin("airport", "airport")).isTrue();
        assertThat(PLACES.isWithin("airport", "africa")).isTrue();
        assertThat(PLACES.isWithin("tripoli", "airport")).isFalse();
        assertThat(PLACES.upFrom("airport"))
                .containsExactly(
                        Map.entry("airport", 0),
                        Map.entry("tripoli", 1),
                        Map.entry("libya", 2),
                        Map.entry("africa", 3));
    }

    @Test
    void circlesAreAllowed() {
        Hierarchy circle = new Hierarchy(Map.of("a", Set.of("b"), "b", Set.of("a")));
        assertThat(circle.upFrom("a")).containsOnlyKeys("a", "b");
        assertThat(circle.agreed(List.of(List.of("a"), List.of("b")))).containsExactly("a", "b");
    }

    @Test
    void theMostSpecificElementThatAgreesWithAllIsFound() {
        assertThat(PLACES.agreed(List.of(List.of("libya"), List.of("airport"), List.of("tripoli"))))
                .containsExactly("airport");
        assertThat(PLACES.agreed(List.of(List.of("gharyan"), List.of("tripoli"))))
                .isEmpty();
    }

    @Test
    void theNearestCommonAncestorIsFound() {
        assertThat(PLACES.commonAncestor(List.of(List.of("gharyan"), List.of("airport"))))
                .contains("libya");
        assertThat(PLACES.commonAncestor(List.of(List.of("gharyan"), List.of("cairo"))))
                .isEmpty();
        assertThat(PLACES.commonAncestor(List.of())).isEmpty();
    }
}
