// SPDX-License-Identifier: Apache-2.0
package org.dateline.cli.server;

import java.io.PrintWriter;
import java.time.Duration;
import org.dateline.cli.usage.SecondsConverter;
import org.dateline.serve.operation.LogForm;
import org.dateline.serve.operation.OperationOptions;
import org.dateline.serve.operation.RequestLogSettings;
import picocli.CommandLine.Option;

/** The options of {@code serve} about its log and its end. */
public final class OperationOption {
    @Option(
            names = "--log",
            paramLabel = "FORM",
            defaultValue = "text",
            description =
                    "The form of the log on standard error: text, or json for one JSON object a line, with every request. Default:"
                            + " ${DEFAULT-VALUE}.")
    private LogForm log = LogForm.TEXT;

    @Option(
            names = "--slow-query",
            paramLabel = "SECONDS",
            defaultValue = "5",
            converter = SecondsConverter.class,
            description = "Logs queries and updates that take longer, with their text. Default: ${DEFAULT-VALUE}")
    private Duration slowQuery = OperationOptions.DEFAULT.slowQuery();

    @Option(
            names = "--drain",
            paramLabel = "SECONDS",
            defaultValue = "10",
            converter = SecondsConverter.class,
            description =
                    "How long a server that is told to stop waits for running requests; beyond it, they are stopped and changes are rolled"
                            + " back. Default: ${DEFAULT-VALUE}")
    private Duration drain = OperationOptions.DEFAULT.drain();

    /** The form of the log. */
    public LogForm form() {
        return log;
    }

    /**
     * The options of the server.
     *
     * @param verbose whether every request is logged as text, too
     * @param err takes the lines
     */
    public OperationOptions get(boolean verbose, PrintWriter err) {
        boolean all = verbose || log == LogForm.JSON;
        return OperationOptions.DEFAULT
                .withLog(new RequestLogSettings(log, all, err::println))
                .withSlowQuery(slowQuery)
                .withDrain(drain);
    }
}
