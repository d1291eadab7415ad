// SPDX-License-Identifier: Apache-2.0
package org.dateline.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** The help of every verb: nothing that one copies is broken, and what is the same in several verbs has the same name. */
class HelpTextTest {
    /** Options whose values differ between verbs, for a reason. */
    private static final Set<String> OF_THEIR_VERB = Set.of("--format", "--graph", "--out");

    private static List<CommandLine> verbs() {
        List<CommandLine> all = new ArrayList<>();
        addVerbs(Dateline.commandLine(new CommandFactory(new FakeEngine(), Map.of())), all);
        return all;
    }

    private static void addVerbs(CommandLine command, List<CommandLine> all) {
        all.add(command);
        command.getSubcommands().values().forEach(verb -> addVerbs(verb, all));
    }

    @TestFactory
    Stream<DynamicTest> noWordIsBroken() {
        return Stream.of(80, 100, 132).flatMap(width -> verbs().stream()
                .map(verb -> dynamicTest(verb.getCommandSpec().qualifiedName() + " " + width, () -> {
                    verb.setUsageHelpAutoWidth(false).setUsageHelpWidth(width);
                    List<String> words = List.of(
                            verb.getUsageMessage(CommandLine.Help.Ansi.OFF).split("\\s+"));
                    CommandSpec spec = verb.getCommandSpec();
                    Stream<String> texts = Stream.concat(
                            Arrays.stream(spec.usageMessage().description()),
                            spec.args().stream()
                                    .filter(each -> !each.hidden())
                                    .flatMap(each -> Arrays.stream(each.description())));
                    assertThat(texts.flatMap(text -> Stream.of(text.split("\\s+"))))
                            .allSatisfy(word -> assertThat(words).contains(word));
                })));
    }

    @TestFactory
    Stream<DynamicTest> examplesAreLinesOfTheirOwn() {
        return verbs().stream()
                .map(verb -> dynamicTest(verb.getCommandSpec().qualifiedName(), () -> {
                    verb.setUsageHelpAutoWidth(false).setUsageHelpWidth(80);
                    assertThat(verb.getUsageMessage(CommandLine.Help.Ansi.OFF).lines())
                            .containsAll(
                                    List.of(verb.getCommandSpec().usageMessage().footer()));
                }));
    }

    @Test
    void anOptionHasOneLabelInAllVerbs() {
        Map<String, String> labels = new HashMap<>();
        for (CommandLine verb : verbs()) {
            for (OptionSpec option : verb.getCommandSpec().options()) {
                String name = option.longestName();
                if (option.hidden() || option.arity().max() == 0) {
                    continue;
                }
                assertThat(option.paramLabel()).as(name).doesNotContain("<");
                if (!OF_THEIR_VERB.contains(name)) {
                    assertThat(option.paramLabel())
                            .as(name)
                            .isEqualTo(labels.computeIfAbsent(name, any -> option.paramLabel()));
                }
            }
        }
    }

    @Test
    void whatIsReadIsTheSyntaxAndWhatIsWrittenTheFormat() {
        for (CommandLine verb : verbs()) {
            assertThat(verb.getCommandSpec().options())
                    .filteredOn(option -> !option.hidden())
                    .extracting(OptionSpec::longestName)
                    .doesNotContain("--report", "--results");
        }
    }

    @Test
    void oldNamesOfOptionsStillWork() {
        assertThat(Launched.dateline("query", "--results", "csv", "ASK {}", "--store", "/dev/null")
                        .exitCode())
                .isEqualTo(ExitCode.ENVIRONMENT);
        assertThat(Launched.dateline("query", "--results", "pdf", "ASK {}").err())
                .contains("--format pdf cannot");
        for (String verb : List.of("load", "validate")) {
            Launched old = Launched.dateline(
                    verb,
                    "--report",
                    "json",
                    "no-such-file.ttl",
                    "--" + (verb.equals("load") ? "store" : "base"),
                    verb.equals("load") ? "/dev/null/x" : "urn:x:y");
            assertThat(old.exitCode()).isEqualTo(ExitCode.INPUT);
            assertThat(old.out()).startsWith("{");
        }
        Launched syntax = Launched.dateline(
                "load", "--format", "ttl", "--format", "json", "no-such-file", "--store", "/dev/null/x");
        assertThat(syntax.out()).startsWith("{").contains("no-such-file");
        assertThat(Launched.dateline("load", "--format", "ttl", "--format", "nt", "x", "--store", "/dev/null/x")
                        .exitCode())
                .isEqualTo(ExitCode.USAGE);
    }
}
