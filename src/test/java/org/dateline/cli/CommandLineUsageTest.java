// SPDX-License-Identifier: Apache-2.0
package org.dateline.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import picocli.CommandLine;
import picocli.CommandLine.Model.OptionSpec;

/** Invalid command lines, made from the program's own verbs and options: a short error, the documented exit code, no stack trace. */
class CommandLineUsageTest {
    private static final int MAX_LINES = 4;
    /** Values that hardly any option accepts, and that must never break the program. */
    private static final List<String> STRANGE_VALUES =
            List.of("", "-1", "NaN", "two\nlines\tand\u001B[2J", "file\0name", "a".repeat(9_000));

    private static final CommandLine PROGRAM = Dateline.commandLine(new CommandFactory(new FakeEngine(), Map.of()));

    @TempDir
    static Path directory;

    @Test
    void theLauncherExplainsALimitOfOpenFilesThatIsTooLow() throws IOException, InterruptedException {
        Process launcher = new ProcessBuilder("bash", "-c", "ulimit -n 100 && exec ./dateline --version").start();
        assertThat(new String(launcher.getErrorStream().readAllBytes(), StandardCharsets.UTF_8))
                .contains("100 files", "ulimit -n 4096");
        assertThat(launcher.waitFor()).isEqualTo(ExitCode.ENVIRONMENT);
    }

    private static List<CommandLine> verbs() {
        List<CommandLine> all = new ArrayList<>();
        addVerbs(PROGRAM, all);
        return all;
    }

    private static void addVerbs(CommandLine command, List<CommandLine> all) {
        all.add(command);
        command.getSubcommands().values().forEach(verb -> addVerbs(verb, all));
    }

    private static List<OptionSpec> options(CommandLine verb, int minArity) {
        return verb.getCommandSpec().options().stream()
                .filter(option -> option.arity().min() >= minArity)
                .toList();
    }

    /** {@code load}, {@code merges undo}; nothing for the program itself. */
    private static List<String> path(CommandLine verb) {
        List<String> words = List.of(verb.getCommandSpec().qualifiedName().split(" "));
        return words.subList(1, words.size());
    }

    private static Launched run(CommandLine verb, String... arguments) {
        List<String> all = new ArrayList<>(path(verb));
        all.addAll(List.of(arguments));
        return Launched.with(new FakeEngine(), all.toArray(String[]::new));
    }

    private static void isShortError(Launched run, Set<Integer> exitCodes) {
        assertThat(run.exitCode()).as(run.err()).isIn(exitCodes);
        assertThat(run.err()).isNotBlank().doesNotContain("\tat ", "Exception", "<int>", "\u001B", "\0");
        assertThat(run.err().lines()).hasSizeLessThanOrEqualTo(MAX_LINES);
        assertThat(run.err().lines()).allSatisfy(line -> assertThat(line).hasSizeLessThan(800));
    }

    private static void isUsageError(CommandLine verb, Launched run) {
        isShortError(run, Set.of(ExitCode.USAGE));
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).startsWith("dateline: ").contains("see " + seen(verb, run) + " --help");
    }

    /** The root answers for what its verb cannot, such as {@code dateline help nonsense}. */
    private static String seen(CommandLine verb, Launched run) {
        String name = verb.getCommandSpec().qualifiedName();
        return run.err().contains("see " + name + " ") ? name : "dateline";
    }

    @TestFactory
    Stream<DynamicTest> anUnknownOption() {
        return verbs().stream().flatMap(verb -> Stream.of("--nonsense=1", "-Z")
                .map(option -> dynamicTest(path(verb) + " " + option, () -> {
                    Launched run = run(verb, option, "x");
                    isUsageError(verb, run);
                    assertThat(run.err()).contains("unknown option: -");
                })));
    }

    @TestFactory
    Stream<DynamicTest> aMisspeltOptionIsSuggested() {
        return verbs().stream().flatMap(verb -> options(verb, 0).stream()
                .filter(option -> !option.hidden())
                .map(OptionSpec::longestName)
                .map(option -> dynamicTest(path(verb) + " " + option, () -> {
                    Launched run = run(verb, option + "x");
                    isUsageError(verb, run);
                    assertThat(run.err()).contains("Did you mean").contains(option);
                })));
    }

    @TestFactory
    Stream<DynamicTest> aMissingValue() {
        return verbs().stream().flatMap(verb -> options(verb, 1).stream()
                .flatMap(option -> Stream.of(option.names()))
                .flatMap(name -> Stream.of(new String[] {name}, new String[] {name, "--help"})
                        .map(arguments -> dynamicTest(path(verb) + " " + List.of(arguments), () -> {
                            Launched run = run(verb, arguments);
                            isUsageError(verb, run);
                            assertThat(run.err()).contains("has no value");
                        }))));
    }

    @TestFactory
    Stream<DynamicTest> aSwitchWithAValue() {
        return verbs().stream().flatMap(verb -> options(verb, 0).stream()
                .filter(option -> option.arity().max() == 0)
                .map(OptionSpec::longestName)
                .map(option -> dynamicTest(path(verb) + " " + option, () -> {
                    Launched run = run(verb, option + "=perhaps");
                    isUsageError(verb, run);
                    assertThat(run.err()).contains(option + " takes no value: perhaps");
                })));
    }

    @TestFactory
    Stream<DynamicTest> aValueOfAnotherType() {
        return verbs().stream().flatMap(verb -> options(verb, 1).stream()
                .filter(option -> !option.type().equals(Path.class)
                        && !option.typeInfo().isMultiValue()
                        && !option.type().equals(String.class))
                .flatMap(option -> Stream.of("", "1e", "two\nlines")
                        .map(value -> dynamicTest(path(verb) + " " + option.longestName() + " " + value, () -> {
                            Launched run = run(verb, option.longestName(), value, "x");
                            isUsageError(verb, run);
                            assertThat(run.err()).contains(option.longestName());
                        }))));
    }

    /** With a store that cannot be opened, no verb gets further than to its own checks. */
    @TestFactory
    Stream<DynamicTest> aStrangeValueNeverBreaksTheProgram() throws IOException {
        String noStore = Files.writeString(directory.resolve("no-store"), "x").toString();
        return verbs().stream().flatMap(verb -> options(verb, 1).stream()
                .map(OptionSpec::longestName)
                .filter(option -> !option.equals("--store") && !option.equals("--out"))
                .flatMap(option -> STRANGE_VALUES.stream()
                        .map(value -> dynamicTest(path(verb) + " " + option + " " + value.strip(), () -> {
                            List<String> arguments = new ArrayList<>(List.of(option, value));
                            if (verb.getCommandSpec().optionsMap().containsKey("--store")) {
                                arguments.addAll(List.of("--store", noStore));
                            }
                            verb.getCommandSpec().positionalParameters().forEach(each -> arguments.add(noStore));
                            Launched run = run(verb, arguments.toArray(String[]::new));
                            isShortError(run, Set.of(ExitCode.INPUT, ExitCode.USAGE, ExitCode.ENVIRONMENT));
                        }))));
    }

    @TestFactory
    Stream<DynamicTest> aStoreThatIsNone() throws IOException {
        String file = Files.writeString(directory.resolve("a-file"), "x").toString();
        return verbs().stream()
                .filter(verb -> verb.getCommandSpec().optionsMap().containsKey("--store"))
                .flatMap(verb -> Stream.of(
                                file,
                                file + "/below",
                                "http://",
                                "http://[",
                                "http://127.0.0.1:1/",
                                "a\0b",
                                "https://x y/")
                        .map(store -> dynamicTest(path(verb) + " " + store, () -> {
                            List<String> arguments = new ArrayList<>(List.of("--store", store));
                            verb.getCommandSpec().positionalParameters().forEach(each -> arguments.add("ASK {}"));
                            Launched run = run(verb, arguments.toArray(String[]::new));
                            isShortError(run, Set.of(ExitCode.INPUT, ExitCode.USAGE, ExitCode.ENVIRONMENT));
                        })));
    }

    @TestFactory
    Stream<DynamicTest> aMissingOrSurplusArgument() {
        return verbs().stream()
                .map(verb -> dynamicTest(path(verb).toString(), () -> {
                    var parameters = verb.getCommandSpec().positionalParameters();
                    if (parameters.stream().anyMatch(each -> each.arity().min() > 0)
                            || !verb.getSubcommands().isEmpty() && path(verb).isEmpty()) {
                        isUsageError(verb, run(verb));
                    }
                    if (parameters.stream().noneMatch(each -> each.arity().isVariable())) {
                        isUsageError(verb, run(verb, "one", "two", "three", "four"));
                    }
                }));
    }

    @TestFactory
    Stream<DynamicTest> aMisspeltVerbIsSuggested() {
        return verbs().stream().filter(verb -> !path(verb).isEmpty()).flatMap(verb -> misspelt(
                        path(verb).get(path(verb).size() - 1))
                .map(typed -> dynamicTest(path(verb) + " as " + typed, () -> {
                    CommandLine parent = verb.getParent();
                    Launched run = run(parent, typed, "x", "--all");
                    isUsageError(parent, run);
                    assertThat(run.err())
                            .contains("unknown verb")
                            .contains(typed)
                            .contains("Did you mean");
                    assertThat(run(parent, typed, "--help")).isEqualTo(run(parent, typed, "x"));
                    String name = verb.getCommandName();
                    assertThat(run.err().replaceFirst("(?s).*Did you mean", "")).contains(name);
                })));
    }

    /** One key left out, doubled, hit twice, or two swapped. */
    private static Stream<String> misspelt(String verb) {
        List<String> all = new ArrayList<>();
        for (int i = 0; i < verb.length(); i++) {
            all.add(verb.substring(0, i) + verb.substring(i + 1));
            all.add(verb.substring(0, i) + verb.charAt(i) + verb.substring(i));
            if (i > 0) {
                all.add(verb.substring(0, i - 1) + verb.charAt(i) + verb.charAt(i - 1) + verb.substring(i + 1));
            }
        }
        all.add(verb.toUpperCase(java.util.Locale.ROOT));
        return all.stream().distinct().filter(typed -> typed.length() > 1 && !typed.equals(verb));
    }

    @TestFactory
    Stream<DynamicTest> theVerbHelpPrintsWhatTheOptionHelpPrints() {
        return verbs().stream()
                .map(verb -> dynamicTest(path(verb).toString(), () -> {
                    List<String> words = new ArrayList<>(List.of("help"));
                    words.addAll(path(verb));
                    Launched help = Launched.dateline(words.toArray(String[]::new));
                    assertThat(help.exitCode()).isZero();
                    assertThat(help.err()).isEmpty();
                    assertThat(help.out()).isEqualTo(run(verb, "--help").out()).contains("Usage: ");
                }));
    }

    @ParameterizedTest
    @CsvSource({
        "serve --port 65536, --port",
        "serve --port -1, --port",
        "serve --query-timeout 0, --query-timeout",
        "serve --query-timeout -5, --query-timeout",
        "serve --update-timeout NaN, --update-timeout",
        "serve --max-upload -1, --max-upload",
        "serve --base-iri nonsense, --base-iri",
        "serve --tiles nonsense, --tiles",
        "query x --timeout -1, --timeout",
        "query x --timeout NaN, --timeout",
        "query ASK{} --format pdf, --format",
        "query ASK{} --param x=1, --param",
        "ingest x --jobs 0, --jobs",
        "ingest x --published yesterday, --published",
        "ingest x --url nonsense, --url",
        "load x --syntax word, --syntax",
        "load x --format word, --format",
        "load x --base nonsense, --base",
        "load x --graph nonsense, --graph",
        "validate x --syntax word, --syntax",
        "validate x --base nonsense, --base",
        "export --format pdf, --format",
        "export --out x.pdf, x.pdf",
        "assess --language ?, --language",
        "merges --language de_, --language",
        "completion --nonsense, --nonsense",
    })
    void aValueOutOfRangeNamesItsOption(String words, String option) throws IOException {
        String noStore = Files.writeString(directory.resolve("none"), "x").toString();
        List<String> arguments = new ArrayList<>(List.of(words.split(" ")));
        CommandLine verb = Objects.requireNonNull(PROGRAM.getSubcommands().get(arguments.get(0)));
        if (verb.getCommandSpec().optionsMap().containsKey("--store")) {
            arguments.addAll(List.of("--store", noStore));
        }
        Launched run = Launched.dateline(arguments.toArray(String[]::new));
        isUsageError(verb, run);
        assertThat(run.err()).contains(option);
    }

    @Test
    void noVerbListsTheVerbs() {
        Launched run = Launched.dateline();
        isUsageError(PROGRAM, run);
        assertThat(run.err()).contains("no verb given").contains("serve, load");
    }
}
