// SPDX-License-Identifier: Apache-2.0
package org.dateline.cli;

import picocli.CommandLine.Option;

/** The option {@code --format} of the verbs that print a report or a list. {@code --report} is its old name in some of them. */
final class ReportOption {
    /** The format of a report. */
    enum Format {
        TEXT,
        JSON
    }

    @Option(
            names = "--format",
            paramLabel = "text|json",
            description = "The format of what is printed: text, or json for programs. Default: text.")
    private Format format = Format.TEXT;

    @Option(names = "--report", paramLabel = "text|json", hidden = true)
    void setReport(Format format) {
        this.format = format;
    }

    boolean isJson() {
        return format == Format.JSON;
    }
}
