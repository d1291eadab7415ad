// SPDX-License-Identifier: Apache-2.0
package org.dateline.serve.operation;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Locale;
import java.util.logging.Formatter;
import java.util.logging.LogRecord;
import org.dateline.serve.http.RequestIdFilter;
import org.slf4j.MDC;

/** Writes each warning of the program as one JSON object a line, with the id of the request that its thread answers. */
public final class JsonLogFormatter extends Formatter {
    @Override
    public String format(LogRecord entry) {
        ObjectNode line = JsonNodeFactory.instance
                .objectNode()
                .put("time", entry.getInstant().toString())
                .put("kind", "message")
                .put("level", entry.getLevel().getName().toLowerCase(Locale.ROOT))
                .put("logger", entry.getLoggerName())
                .put("message", formatMessage(entry));
        String request = MDC.get(RequestIdFilter.KEY);
        if (request != null) {
            line.put("id", request);
        }
        if (entry.getThrown() != null) {
            StringWriter trace = new StringWriter();
            entry.getThrown().printStackTrace(new PrintWriter(trace, true));
            line.put("trace", trace.toString());
        }
        return line + System.lineSeparator();
    }
}
