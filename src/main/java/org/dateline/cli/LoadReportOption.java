// SPDX-License-Identifier: Apache-2.0
package org.dateline.cli;

import java.util.List;
import java.util.Locale;
import org.dateline.rdf.parse.RdfSyntax;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/**
 * The option {@code --format} of {@code load}: the format of the report. It once named the RDF syntax of the inputs, too, and still may:
 * no syntax has the name {@code json} or {@code text}, so that each value is unambiguous.
 */
final class LoadReportOption {
    @Option(
            names = "--format",
            paramLabel = "text|json",
            description = "The format of the report: text, or json for programs. Default: text.")
    private List<String> formats = List.of();

    @Option(names = "--report", paramLabel = "text|json", hidden = true)
    private @Nullable String report;

    @Spec(Spec.Target.MIXEE)
    private CommandSpec verb = CommandSpec.create();

    /** The syntax that {@code --format} names; null if it names none. */
    @Nullable
    RdfSyntax syntax() {
        List<RdfSyntax> asked = formats.stream()
                .filter(format -> !isReport(format))
                .map(this::syntax)
                .distinct()
                .toList();
        if (asked.size() > 1) {
            throw wrong("--format names two syntaxes: " + String.join(" and ", formats) + ". Give one, as --syntax");
        }
        return asked.isEmpty() ? null : asked.get(0);
    }

    private RdfSyntax syntax(String name) {
        return RdfSyntax.find(name)
                .orElseThrow(() -> wrong("unknown report format: --format " + name
                        + ". Give text or json; the RDF syntax of the inputs is --syntax, one of "
                        + RdfSyntax.names()));
    }

    /** Whether the report is JSON. */
    boolean isJson() {
        String asked = report == null
                ? formats.stream()
                        .filter(LoadReportOption::isReport)
                        .findFirst()
                        .orElse("text")
                : report;
        if (!isReport(asked)) {
            throw wrong("unknown report format: --report " + asked + ". Give text or json");
        }
        return asked.equalsIgnoreCase("json");
    }

    private static boolean isReport(String format) {
        String lower = format.toLowerCase(Locale.ROOT);
        return lower.equals("json") || lower.equals("text");
    }

    private ParameterException wrong(String message) {
        return new ParameterException(verb.commandLine(), message);
    }
}
