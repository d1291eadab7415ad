package org.dateline.cli;

import java.util.List;
import org.dateline.article.ArticleOptions;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Which articles are read, and what the user says of them. */
final class ArticleInputOptions {
    @Parameters(
            arity = "0..*",
            paramLabel = "FILE",
            description =
                    "Articles: files, directories, or - for standard input; .gz, .bz2, .xz and .zst are unpacked.")
    private List<String> files = List.of();

    @Option(
            names = "--published",
            paramLabel = "DATE",
            defaultValue = "",
            description =
                    "When they came out: 2019-04-04, or with an hour and zone 2019-04-04T18:30+02:00. Overrides what they say.")
    private String published = "";

    @Option(
            names = "--publisher",
            paramLabel = "NAME",
            defaultValue = "",
            description = "Who published them. Overrides what they say.")
    private String publisher = "";

    @Option(
            names = "--url",
            paramLabel = "IRI",
            defaultValue = "",
            description = "Where the one article stands on the web.")
    private String address = "";

    @Spec(Spec.Target.MIXEE)
    private CommandSpec verb = CommandSpec.create();

    /** The files as they were named. */
    List<String> files() {
        return files;
    }

    /** What the user says of the articles; what cannot be read is wrong usage. */
    ArticleOptions options() {
        try {
            return ArticleOptions.of(published, publisher, address);
        } catch (IllegalArgumentException e) {
            throw new ParameterException(verb.commandLine(), String.valueOf(e.getMessage()), e);
        }
    }
}
