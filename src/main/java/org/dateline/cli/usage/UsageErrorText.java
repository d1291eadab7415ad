// SPDX-License-Identifier: Apache-2.0
package org.dateline.cli.usage;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.dateline.model.NearNames;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.ITypeInfo;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.MutuallyExclusiveArgsException;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says what is wrong with a command line: the fault first, then the remedy. Replaces picocli's messages, which name its own types. */
final class UsageErrorText {
    private static final Set<Class<?>> WHOLE_NUMBERS =
            Set.of(int.class, Integer.class, long.class, Long.class, short.class, Short.class);
    private static final Set<Class<?>> NUMBERS = Set.of(double.class, Double.class, float.class, Float.class);
    private static final Set<Class<?>> SWITCHES = Set.of(boolean.class, Boolean.class);

    private UsageErrorText() {}

    static String of(ParameterException failure) {
        CommandSpec verb = failure.getCommandLine().getCommandSpec();
        if (failure instanceof UnmatchedArgumentException unmatched) {
            return unmatched(verb, unmatched.getUnmatched().get(0));
        }
        List<String> unknown = failure.getCommandLine().getUnmatchedArguments();
        if (!unknown.isEmpty()) { // it explains why something seems to be missing, which picocli reports first
            return unmatched(verb, unknown.get(0));
        }
        if (failure instanceof MissingParameterException missing) {
            return missing(verb, missing);
        }
        if (failure instanceof MutuallyExclusiveArgsException) {
            return alternatives(verb) + " exclude each other. Give only one of them";
        }
        ArgSpec argument = failure.getArgSpec();
        if (failure instanceof OverwrittenOptionException overwritten) {
            return name(overwritten.getOverwritten()) + " is given twice. Give it once";
        }
        String message = String.valueOf(failure.getMessage());
        if (argument == null) {
            boolean noVerb = message.equals("Missing required subcommand");
            return noVerb ? "no verb given. Give one of " + String.join(", ", verbs(verb)) : message;
        }
        return invalid(argument, failure.getValue(), message);
    }

    private static String unmatched(CommandSpec verb, String first) {
        if (first.startsWith("-") && first.length() > 1) {
            String option = first.replaceFirst("=.*", "");
            return "unknown option: " + first + NearNames.question(option, options(verb));
        }
        if (verb.subcommands().isEmpty()) {
            return "unexpected argument: " + first + ". " + expected(verb);
        }
        String of = verb.parent() == null ? "" : " of " + verb.name();
        String near = NearNames.question(first, verbs(verb));
        return "unknown verb" + of + ": " + first
                + (near.isEmpty() ? ". Give one of " + String.join(", ", verbs(verb)) : near);
    }

    private static String expected(CommandSpec verb) {
        String labels =
                verb.positionalParameters().stream().map(ArgSpec::paramLabel).collect(Collectors.joining(" "));
        return verb.qualifiedName() + " takes "
                + (labels.isEmpty() ? "options only" : labels + ". Quote an argument with spaces");
    }

    private static String missing(CommandSpec verb, MissingParameterException failure) {
        List<ArgSpec> missing = failure.getMissing();
        if (missing.isEmpty() || missing.stream().allMatch(argument -> argument.group() != null)) {
            return "an argument is missing. Give " + alternatives(verb);
        }
        return missing.stream()
                .map(argument -> argument instanceof OptionSpec option
                        ? name(option) + " has no value. Give " + name(option) + " " + option.paramLabel()
                        : "no " + argument.paramLabel() + " given")
                .collect(Collectors.joining("; "));
    }

    private static String alternatives(CommandSpec verb) {
        return verb.argGroups().stream()
                .flatMap(group -> group.args().stream())
                .map(UsageErrorText::name)
                .collect(Collectors.joining(" or "));
    }

    private static String invalid(ArgSpec argument, @Nullable String value, String message) {
        Class<?> type = valueType(argument.typeInfo());
        String name = name(argument);
        String given = value == null ? value(message) : value;
        if (WHOLE_NUMBERS.contains(type)) {
            return name + " is not a whole number: " + given + ". Give a number such as 10";
        }
        if (NUMBERS.contains(type)) {
            return name + " is not a number: " + given + ". Give a number such as 10 or 0.5";
        }
        if (SWITCHES.contains(type)) {
            return name + " takes no value: " + given + ". Give " + name + " alone";
        }
        if (type.isEnum()) {
            return name + " has an unknown value: " + given + ". Give " + constants(type);
        }
        if (Map.class.isAssignableFrom(type)) {
            return name + " is not " + argument.paramLabel() + ": " + given
                    + ". Give a name, an equals sign and a value";
        }
        if (Path.class.isAssignableFrom(type)) {
            return name + " is not a file name: " + given;
        }
        return name + ": "
                + message.replaceFirst("^Invalid value for (?:option|positional parameter at index) .*?: ", "");
    }

    /** The value that a message of picocli quotes, where the exception has none. */
    private static String value(String message) {
        String quoted = message.replaceFirst("(?s)^.*?(?:: '| but was '?)(.*?)'?(?: is not an? .*)?$", "$1");
        return quoted.equals(message) ? "no value" : quoted;
    }

    /** The type of one value, also of an option that may be repeated. */
    private static Class<?> valueType(ITypeInfo type) {
        boolean isRepeated =
                type.isCollection() && !type.getAuxiliaryTypeInfos().isEmpty();
        return isRepeated ? type.getAuxiliaryTypeInfos().get(0).getType() : type.getType();
    }

    private static String constants(Class<?> type) {
        return Arrays.stream(type.getEnumConstants())
                .map(constant -> constant.toString().toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(" or "));
    }

    private static String name(@Nullable ArgSpec argument) {
        return argument instanceof OptionSpec option
                ? option.longestName()
                : argument == null ? "an option" : argument.paramLabel();
    }

    private static List<String> verbs(CommandSpec verb) {
        return List.copyOf(verb.subcommands().keySet());
    }

    private static List<String> options(CommandSpec verb) {
        return verb.options().stream()
                .filter(option -> !option.hidden())
                .flatMap(option -> Arrays.stream(option.names()))
                .toList();
    }
}
