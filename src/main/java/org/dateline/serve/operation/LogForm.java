// SPDX-License-Identifier: Apache-2.0
package org.dateline.serve.operation;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.concurrent.TimeUnit;

/** The forms of the log. Each entry is one line, whatever a client sends. */
public enum LogForm {
    /** For people. */
    TEXT {
        @Override
        String line(RequestEntry entry) {
            String line = "%s %s %s \"%s %s\" %d %d B %.3f s%s %s"
                    .formatted(
                            entry.time().truncatedTo(ChronoUnit.MILLIS),
                            entry.client(),
                            entry.user() == null ? "-" : quoted(entry.user()),
                            entry.method(),
                            entry.path(),
                            entry.status(),
                            entry.bytes(),
                            seconds(entry),
                            entry.aborted() ? " aborted" : "",
                            entry.id());
            LoggedQuery query = entry.slowQuery();
            return query == null ? line : "Slow " + query.kind().text() + ": " + line + " " + quoted(query.text());
        }

        private static String quoted(String text) {
            return JsonNodeFactory.instance.textNode(text).toString();
        }
    },
    /** For programs: one JSON object. */
    JSON {
        @Override
        String line(RequestEntry entry) {
            ObjectNode line = JsonNodeFactory.instance
                    .objectNode()
                    .put("time", entry.time().toString())
                    .put("kind", entry.slowQuery() == null ? "request" : "slow-query")
                    .put("id", entry.id())
                    .put("client", entry.client());
            if (entry.user() != null) {
                line.put("user", entry.user());
            }
            line.put("method", entry.method())
                    .put("path", entry.path())
                    .put("status", entry.status())
                    .put("bytes", entry.bytes())
                    .put("seconds", seconds(entry));
            if (entry.aborted()) {
                line.put("aborted", true);
            }
            LoggedQuery query = entry.slowQuery();
            if (query != null) {
                line.put("operation", query.kind().text())
                        .put("query", query.text())
                        .put("complete", query.complete());
            }
            return line.toString();
        }
    };

    /** One entry as a line, without its end. */
    abstract String line(RequestEntry entry);

    /** The name of the form as an option. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** To the microsecond. */
    private static double seconds(RequestEntry entry) {
        return TimeUnit.NANOSECONDS.toMicros(entry.duration().toNanos()) / 1e6;
    }
}
