// SPDX-License-Identifier: Apache-2.0
package org.dateline.cli;

import java.util.List;
import org.dateline.article.ArticleOptions;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The options that name articles and their metadata. */
final class ArticleInputOptions {
    @Parameters(
            arity = "0..*",
            paramLabel = "FILE",
            description =
                    "Articles: files, directories, quoted globs, or - for standard input. Files ending in .gz, .bz2, .xz or .zst"
                            + " are decompressed.")
    private List<String> files = List.of();

    @Option(
            names = "--published",
            paramLabel = "DATE",
            defaultValue = "",
            description =
                    "The publication date, such as 2019-04-04 or 2019-04-04T18:30+02:00. It overrides the date in the articles.")
    private String published = "";

    @Option(
            names = "--publisher",
            paramLabel = "NAME",
            defaultValue = "",
            description = "The publisher. It overrides the publisher in the articles.")
    private String publisher = "";

    @Option(
            names = "--url",
            paramLabel = "IRI",
            defaultValue = "",
            description = "The web address of the article, if only one is ingested.")
    private String address = "";

    @Spec(Spec.Target.MIXEE)
    private CommandSpec verb = CommandSpec.create();

    /** The inputs as the user named them. */
    List<String> files() {
        return files;
    }

    /** The metadata that the user gives; an invalid value is a usage error. */
    ArticleOptions options() {
        check("--published", published, "");
        check("--url", "", address);
        return ArticleOptions.of(published, publisher, address);
    }

    private void check(String option, String date, String url) {
        try {
            ArticleOptions.of(date, "", url);
        } catch (IllegalArgumentException e) {
            throw new ParameterException(verb.commandLine(), option + ": " + e.getMessage(), e);
        }
    }
}
