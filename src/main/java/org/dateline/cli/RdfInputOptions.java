package org.dateline.cli;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.dateline.rdf.AbsoluteIri;
import org.dateline.rdf.parse.RdfSyntax;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/**
 * The options for RDF inputs and the report. {@code --format} sets both and may be given twice: no RDF syntax has the name {@code json}
 * or {@code text}, so that each value is unambiguous.
 */
final class RdfInputOptions {
    @Option(
            names = "--format",
            paramLabel = "SYNTAX|json",
            description =
                    "The RDF syntax of all inputs: ttl, trig, nt, nq, rdf, jsonld, rj, rt, rpb. Default: the syntax of the file"
                            + " name. Or json, for a report in JSON. May be given twice.")
    private List<String> formats = List.of();

    @Option(
            names = "--report",
            paramLabel = "text|json",
            description = "The format of the report; --report json is the same as --format json. Default: text.")
    private @Nullable String report;

    @Option(
            names = "--base",
            paramLabel = "IRI",
            description = "The base for relative IRIs in inputs that declare none.")
    private @Nullable String base;

    @Spec(Spec.Target.MIXEE)
    private CommandSpec verb = CommandSpec.create();

    /** The requested syntax; null to take it from the file names. */
    @Nullable
    RdfSyntax syntax() {
        List<RdfSyntax> asked = formats.stream()
                .filter(format -> !isReport(format))
                .map(this::syntax)
                .distinct()
                .toList();
        if (asked.size() > 1) {
            throw new ParameterException(
                    verb.commandLine(), "--format names two syntaxes: " + String.join(" and ", formats) + ". Give one");
        }
        return asked.isEmpty() ? null : asked.get(0);
    }

    private RdfSyntax syntax(String name) {
        return RdfSyntax.find(name)
                .orElseThrow(() -> new ParameterException(
                        verb.commandLine(),
                        "unknown RDF syntax: --format " + name + ". Give one of " + RdfSyntax.names()
                                + ", or json or text for the report"));
    }

    /** Whether the report is JSON. */
    boolean reportsJson() {
        Optional<String> asked = Optional.ofNullable(report)
                .or(() -> formats.stream().filter(RdfInputOptions::isReport).findFirst());
        asked.filter(format -> !isReport(format)).ifPresent(format -> {
            throw new ParameterException(
                    verb.commandLine(), "unknown report format: --report " + format + ". Give text or json");
        });
        return asked.filter(format -> format.equalsIgnoreCase("json")).isPresent();
    }

    /** The base IRI; null if none. */
    @Nullable
    String base() {
        if (base != null && !AbsoluteIri.is(Objects.requireNonNull(base))) {
            throw new ParameterException(verb.commandLine(), "--base is not an absolute IRI: <" + base + ">");
        }
        return base;
    }

    private static boolean isReport(String format) {
        String lower = format.toLowerCase(Locale.ROOT);
        return lower.equals("json") || lower.equals("text");
    }
}
