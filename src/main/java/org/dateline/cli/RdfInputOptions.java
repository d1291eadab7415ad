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
 * How inputs are read and reports are written. {@code --format} is asked for both, and may be given twice: no RDF syntax is called
 * {@code json} or {@code text}, so that each value says by itself what it is meant for.
 */
final class RdfInputOptions {
    @Option(
            names = "--format",
            paramLabel = "SYNTAX|json",
            description =
                    "The syntax of all inputs (ttl, trig, nt, nq, rdf, jsonld, rj, rt, rpb; default: by their names),"
                            + " or json for a report that programs read; may be given twice.")
    private List<String> formats = List.of();

    @Option(
            names = "--report",
            paramLabel = "text|json",
            description = "How the report is written; --report json is the same as --format json. Default: text.")
    private @Nullable String report;

    @Option(names = "--base", paramLabel = "IRI", description = "The base for relative IRIs of inputs that give none.")
    private @Nullable String base;

    @Spec(Spec.Target.MIXEE)
    private CommandSpec verb = CommandSpec.create();

    /** The syntax that was asked for; null to tell it by the names. */
    @Nullable
    RdfSyntax syntax() {
        List<RdfSyntax> asked = formats.stream()
                .filter(format -> !isReport(format))
                .map(this::syntax)
                .distinct()
                .toList();
        if (asked.size() > 1) {
            throw new ParameterException(
                    verb.commandLine(), "--format names two syntaxes, " + String.join(" and ", formats) + ": give one");
        }
        return asked.isEmpty() ? null : asked.get(0);
    }

    private RdfSyntax syntax(String name) {
        return RdfSyntax.find(name)
                .orElseThrow(() -> new ParameterException(
                        verb.commandLine(),
                        "--format " + name + " is no RDF syntax; these are: " + RdfSyntax.names()
                                + "; json and text are for the report"));
    }

    /** Whether the report is for a program. */
    boolean reportsJson() {
        Optional<String> asked = Optional.ofNullable(report)
                .or(() -> formats.stream().filter(RdfInputOptions::isReport).findFirst());
        asked.filter(format -> !isReport(format)).ifPresent(format -> {
            throw new ParameterException(verb.commandLine(), "--report " + format + ": text or json was expected");
        });
        return asked.filter(format -> format.equalsIgnoreCase("json")).isPresent();
    }

    /** The base IRI; null where there is none. */
    @Nullable
    String base() {
        if (base != null && !AbsoluteIri.is(Objects.requireNonNull(base))) {
            throw new ParameterException(verb.commandLine(), "--base <" + base + "> is no absolute IRI");
        }
        return base;
    }

    private static boolean isReport(String format) {
        String lower = format.toLowerCase(Locale.ROOT);
        return lower.equals("json") || lower.equals("text");
    }
}
