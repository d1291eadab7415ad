// SPDX-License-Identifier: Apache-2.0
package org.dateline.input;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.dateline.issue.InputIssue;
import org.dateline.issue.IssueLog;
import org.dateline.issue.Severity;
import org.dateline.issue.SourcePosition;

/**
 * Lists the inputs that a user names: files, directories with everything below them, quoted globs, and {@code -} for standard input.
 * Directories that hold a store are skipped. Used by one thread.
 */
public final class InputLister {
    private final InputFilter filter;
    private final Predicate<Path> isStore;
    private final InputStream standardInput;
    private final IssueLog log;
    private final List<Input> inputs = new ArrayList<>();

    /**
     * Creates a lister.
     *
     * @param filter decides which files are inputs
     * @param isStore whether a directory holds a store, which is never read as input
     * @param standardInput the stream that {@code -} stands for
     * @param log receives errors for what cannot be read, and notes for what is skipped
     */
    public InputLister(InputFilter filter, Predicate<Path> isStore, InputStream standardInput, IssueLog log) {
        this.filter = filter;
        this.isStore = isStore;
        this.standardInput = standardInput;
        this.log = log;
    }

    /**
     * Lists the inputs in the order of the arguments; those of a directory or glob in the order of their paths.
     *
     * @param arguments as the user gave them
     */
    public List<Input> list(List<String> arguments) {
        arguments.forEach(this::addArgument);
        return List.copyOf(inputs);
    }

    private void addArgument(String argument) {
        if (argument.equals(Input.STANDARD_INPUT)) {
            if (filter.accepts(argument, InputFilter.Choice.NAMED, log)) {
                inputs.add(Input.of(argument, () -> standardInput));
            }
            return;
        }
        try {
            Path path = Path.of(argument);
            if (Files.isDirectory(path)) {
                addDirectory(path);
            } else if (Files.exists(path)) {
                addFile(path, InputFilter.Choice.NAMED);
            } else if (argument.matches(".*[*?\\[{].*")) {
                addGlob(argument);
            } else {
                logError(argument, "no such file");
            }
        } catch (InvalidPathException e) {
            logError(argument, "not a valid file name: " + e.getReason());
        } catch (IOException e) {
            logError(argument, "cannot be read: " + e.getMessage());
        }
    }

    private void addFile(Path file, InputFilter.Choice choice) throws IOException {
        String name = file.toString();
        if (!filter.accepts(name, choice, log)) {
            return;
        }
        if (Files.isReadable(file)) {
            inputs.add(Input.ofFile(file));
        } else {
            logError(name, "cannot be read: permission denied");
        }
    }

    private void addDirectory(Path directory) throws IOException {
        int before = inputs.size();
        for (Path file : walk(directory)) {
            if (Files.isRegularFile(file)) {
                addFile(file, InputFilter.Choice.LISTED);
            }
        }
        if (inputs.size() == before) {
            logError(directory.toString(), "no %s in this directory".formatted(filter.noun()));
        }
    }

    private void addGlob(String glob) throws IOException {
        long errors = log.errors();
        int before = inputs.size();
        Path root = fixedPart(glob);
        PathMatcher matcher = FileSystems.getDefault().getPathMatcher("glob:" + glob);
        List<Path> directories = new ArrayList<>();
        for (Path path : Files.isDirectory(root) ? walk(root) : List.<Path>of()) {
            // a pattern such as data/** matches a directory and also the files below it
            if (!matcher.matches(path) || directories.stream().anyMatch(path::startsWith)) {
                continue;
            }
            if (Files.isDirectory(path)) {
                directories.add(path);
                addDirectory(path);
            } else {
                addFile(path, InputFilter.Choice.MATCHED);
            }
        }
        if (inputs.size() == before && log.errors() == errors) {
            logError(glob, "no %s matches this pattern".formatted(filter.noun()));
        }
    }

    private List<Path> walk(Path directory) throws IOException {
        InputFileVisitor visitor = new InputFileVisitor(isStore, log);
        Files.walkFileTree(directory, visitor);
        return visitor.sortedPaths();
    }

    /** The directory that contains the first path element with a wildcard. */
    private static Path fixedPart(String glob) {
        int slash = glob.split("[*?\\[{]", 2)[0].lastIndexOf('/');
        if (slash < 0) {
            return Path.of("");
        }
        return Path.of(slash == 0 ? "/" : glob.substring(0, slash));
    }

    private void logError(String name, String message) {
        log.add(new InputIssue(SourcePosition.of(name), Severity.ERROR, message));
    }
}
