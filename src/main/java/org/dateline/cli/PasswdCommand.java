// SPDX-License-Identifier: Apache-2.0
package org.dateline.cli;

import java.io.BufferedReader;
import java.io.Console;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.dateline.cli.progress.ProgressDisplay;
import org.dateline.serve.access.Account;
import org.dateline.serve.access.Grant;
import org.dateline.serve.access.PasswordFile;
import org.dateline.serve.access.SecretHash;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;

/** {@code dateline passwd}. */
@Command(
        name = "passwd",
        mixinStandardHelpOptions = true,
        description = "Adds, changes or removes a user of a password file for `dateline serve --passwd`.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  dateline passwd users.txt ann",
            "      asks for a password; ann may write",
            "  dateline passwd users.txt ben --role review",
            "      ben may review facts",
            "  dateline passwd users.txt desk --role write:https://example.org/desk/",
            "      desk may write to graphs whose IRIs begin so",
            "  dateline passwd users.txt feed --token",
            "      prints a token by which the program feed writes"
        })
final class PasswdCommand implements Callable<Integer> {
    @Parameters(
            index = "0",
            paramLabel = "FILE",
            description = "The password file. It is created if it does not exist.")
    private Path file = Path.of("");

    @Parameters(index = "1", paramLabel = "NAME", description = "The name of the user or program.")
    private String name = "";

    @Option(
            names = "--role",
            paramLabel = "ROLE",
            converter = GrantConverter.class,
            description =
                    "What the user may do: read, review, write or admin. Each includes those before it. review:IRI and write:IRI"
                            + " limit it to graphs whose IRIs begin with IRI. May be repeated. Default: write.")
    private List<Grant> roles = List.of();

    @Option(names = "--token", description = "Makes a token for a program and prints it. Only its hash is kept.")
    private boolean token;

    @Option(names = "--remove", description = "Removes the user.")
    private boolean remove;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
        PasswordFile passwords = new PasswordFile(file);
        if (remove) {
            return removed(passwords);
        }
        String secret = token ? SecretHash.newToken() : readPassword();
        SecretHash hash = token ? SecretHash.ofToken(secret) : hash(secret);
        boolean added = passwords.put(account(hash));
        spec.commandLine().getErr().println((added ? "Added " : "Changed ") + name + " in " + file);
        if (token) {
            spec.commandLine().getOut().println(secret);
            spec.commandLine().getOut().flush();
        }
        return ExitCode.OK;
    }

    private int removed(PasswordFile passwords) {
        if (token || !roles.isEmpty()) {
            throw new ParameterException(spec.commandLine(), "--remove cannot be combined with --token or --role");
        }
        if (passwords.remove(name)) {
            spec.commandLine().getErr().println("Removed " + name + " from " + file);
            return ExitCode.OK;
        }
        spec.commandLine().getErr().println("dateline: no user " + name + " in " + file);
        return ExitCode.INPUT;
    }

    private Account account(SecretHash hash) {
        try {
            return new Account(name, hash, roles);
        } catch (IllegalArgumentException e) {
            throw new ParameterException(spec.commandLine(), String.valueOf(e.getMessage()), e);
        }
    }

    private SecretHash hash(String password) {
        try {
            return SecretHash.ofPassword(password);
        } catch (IllegalArgumentException e) {
            throw new ParameterException(spec.commandLine(), String.valueOf(e.getMessage()), e);
        }
    }

    /** Asks twice on a terminal, without showing the password. A script writes it as one line to standard input. */
    private String readPassword() {
        if (!ProgressDisplay.isTerminal()) {
            return readLine();
        }
        Console console = Objects.requireNonNull(System.console());
        String password = text(console.readPassword("Password of %s: ", name));
        if (!password.equals(text(console.readPassword("Again: ")))) {
            throw new ParameterException(spec.commandLine(), "the passwords differ. Nothing was changed");
        }
        return password;
    }

    /** Nothing where the terminal ended. */
    private static String text(char @Nullable [] typed) {
        return typed == null ? "" : new String(typed);
    }

    private String readLine() {
        try {
            BufferedReader input = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
            String line = input.readLine();
            return line == null ? "" : line;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Reads a role as it stands in a password file. */
    static final class GrantConverter implements ITypeConverter<Grant> {
        @Override
        public Grant convert(String value) {
            try {
                return Grant.parse(value);
            } catch (IllegalArgumentException e) {
                throw new TypeConversionException(String.valueOf(e.getMessage()));
            }
        }
    }
}
