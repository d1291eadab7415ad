// SPDX-License-Identifier: Apache-2.0
package org.dateline.cli;

import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import picocli.AutoComplete;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.Spec;

/** {@code dateline completion}. */
@Command(
        name = "completion",
        mixinStandardHelpOptions = true,
        description = "Prints a script for bash and zsh that completes verbs, options and their values.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  source <(dateline completion)",
            "      completes in this shell",
            "  dateline completion > ~/.local/share/bash-completion/completions/dateline",
            "      completes in every new bash shell (with the package bash-completion)"
        })
final class CompletionCommand implements Callable<Integer> {
    /** A choice between words, as in {@code stop|skip}. */
    private static final Pattern CHOICE = Pattern.compile("[a-z]+(\\|[a-z]+)+");

    /** A list of names in a description, as in {@code For rows: table, csv.} */
    private static final Pattern LISTED =
            Pattern.compile("(?:^|: )((?:[a-z]+(?: \\([^)]*\\))?, )+[a-z]+(?: \\([^)]*\\))?)\\.");

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
        CommandSpec root = spec.root();
        Set<String> verbs = root.subcommands().keySet();
        root.subcommands().values().forEach(verb -> complete(verb.getCommandSpec(), verbs));
        String script = AutoComplete.bash(root.name(), root.commandLine());
        spec.commandLine().getOut().print(script);
        spec.commandLine().getOut().flush();
        return ExitCode.OK;
    }

    /** Tells picocli the values of options, and that {@code help} takes verbs. By itself it knows enumerations, in capital letters. */
    private static void complete(CommandSpec verb, Set<String> verbs) {
        for (OptionSpec option : List.copyOf(verb.options())) {
            List<String> values = values(option);
            if (!values.isEmpty() && option.group() == null) {
                verb.remove(option);
                verb.addOption(option.toBuilder().completionCandidates(values).build());
            }
        }
        if (verb.helpCommand()) {
            for (PositionalParamSpec parameter : List.copyOf(verb.positionalParameters())) {
                verb.remove(parameter);
                verb.addPositional(
                        parameter.toBuilder().completionCandidates(verbs).build());
            }
        }
        verb.subcommands().values().forEach(under -> complete(under.getCommandSpec(), verbs));
    }

    /** The values that an option can have; empty where it can have any. */
    private static List<String> values(OptionSpec option) {
        if (CHOICE.matcher(option.paramLabel()).matches()) {
            return List.of(option.paramLabel().split("\\|"));
        }
        Matcher listed = LISTED.matcher(String.join(" ", option.description()));
        return List.of("FORMAT", "SYNTAX").contains(option.paramLabel())
                ? listed.results()
                        .flatMap(list -> Stream.of(list.group(1).split(", ")))
                        .map(value -> value.replaceFirst(" .*", ""))
                        .distinct()
                        .toList()
                : List.of();
    }
}
