// SPDX-License-Identifier: Apache-2.0
package org.dateline.serve.operation;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** The lines that a server has logged so far. A line may come a moment after the answer of its request. */
final class LoggedLines {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final long PATIENCE_MILLIS = 60_000;

    private final List<String> lines = new ArrayList<>();

    synchronized void add(String line) {
        lines.add(line);
        notifyAll();
    }

    /** All lines so far, each of which must be one JSON object. */
    private List<JsonNode> read() {
        return lines.stream().map(LoggedLines::read).toList();
    }

    private static JsonNode read(String line) {
        try {
            return JSON.readTree(line);
        } catch (JsonProcessingException e) {
            throw new AssertionError("not JSON: " + line, e);
        }
    }

    /** Waits for a line. */
    synchronized JsonNode await(Predicate<JsonNode> wanted) throws InterruptedException {
        long end = System.nanoTime() + PATIENCE_MILLIS * 1_000_000;
        while (true) {
            List<JsonNode> found = read().stream().filter(wanted).toList();
            if (!found.isEmpty()) {
                return found.get(0);
            }
            long left = (end - System.nanoTime()) / 1_000_000;
            if (left <= 0) {
                throw new AssertionError("not logged; logged were " + lines);
            }
            wait(left);
        }
    }

    /** Waits for the line of one kind about a request. */
    JsonNode await(String kind, String id) throws InterruptedException {
        return await(line -> line.path("kind").asText().equals(kind)
                && line.path("id").asText().equals(id));
    }

    /** Whether no line so far is of one kind about a request. */
    synchronized boolean lacks(String kind, String id) {
        return read().stream()
                .noneMatch(line -> line.path("kind").asText().equals(kind)
                        && line.path("id").asText().equals(id));
    }
}
