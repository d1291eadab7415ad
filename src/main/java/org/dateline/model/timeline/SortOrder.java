// SPDX-License-Identifier: Apache-2.0
package org.dateline.model.timeline;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;

/** The order of events in a list. Equal ones are in the order of their IRIs; those without a date come last. */
public enum SortOrder {
    /** The earliest begin first. */
    BEGIN("begin"),
    /** The latest begin first. */
    LATEST("-begin"),
    /** Most independent sources first, then the latest begin. */
    SOURCES("-sources");

    private final String word;

    SortOrder(String word) {
        this.word = word;
    }

    /** As it is written in URLs; a minus stands for the greatest first. */
    public String word() {
        return word;
    }

    /** The order of that word. */
    public static Optional<SortOrder> find(String word) {
        return Arrays.stream(values()).filter(sort -> sort.word.equals(word)).findFirst();
    }

    /** All of them, with commas between. */
    public static String words() {
        return Arrays.stream(values()).map(SortOrder::word).collect(Collectors.joining(", "));
    }
}
