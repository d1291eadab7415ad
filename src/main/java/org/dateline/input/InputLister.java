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
import java.util.Optional;
import java.util.stream.Stream;
import org.dateline.issue.InputIssue;
import org.dateline.issue.IssueLog;
import org.dateline.issue.Severity;
import org.dateline.issue.SourcePosition;
import org.dateline.rdf.BundledFiles;
import org.dateline.rdf.parse.RdfSyntax;
import org.jspecify.annotations.Nullable;

/** Makes inputs of what a user names: files, directories with all below them, quoted globs, {@code -} for standard input. */
public final class InputLister {
    /** The argument that means standard input. */
    public static final String STANDARD_INPUT = "-";

    private final @Nullable RdfSyntax forced;
    private final InputStream standardInput;
    private final IssueLog log;
    private final List<Input> found = new ArrayList<>();

    private InputLister(@Nullable RdfSyntax forced, InputStream standardInput, IssueLog log) {
        this.forced = forced;
        this.standardInput = standardInput;
        this.log = log;
    }

    /**
     * The inputs that the arguments name, in their order, those of a directory in the order of their names.
     *
     * @param arguments as the user gave them
     * @param forced the syntax of all of them, or null to tell it by their names
     * @param standardInput what {@code -} means
     * @param log learns of what is missing or has no syntax (errors) and what a directory holds beside RDF (notes)
     */
    public static List<Input> list(
            List<String> arguments, @Nullable RdfSyntax forced, InputStream standardInput, IssueLog log) {
        InputLister inputs = new InputLister(forced, standardInput, log);
        arguments.forEach(inputs::take);
        return List.copyOf(inputs.found);
    }

    /**
     * A file that travels with the program.
     *
     * @param path such as {@code data/seed/places.ttl}
     * @throws IllegalArgumentException where nothing of that name is bundled, or its name tells no syntax
     */
    public static Input bundled(String path) {
        RdfSyntax syntax =
                syntaxOf(path).orElseThrow(() -> new IllegalArgumentException(path + " tells no RDF syntax"));
        return new Input(path, syntax, 0, BundledFiles.get(path)::openStream);
    }

    /**
     * A file that was sent, of which only the name and the bytes are known.
     *
     * @param name as the sender called it, with the extensions of its syntax and compression
     * @param size its length in bytes as it was sent
     * @param source opens it
     * @return nothing where the name tells no syntax
     */
    public static Optional<Input> sent(String name, long size, Input.Source source) {
        return syntaxOf(name).map(syntax -> new Input(name, syntax, size, source));
    }

    /** The syntax that a file's name tells, whatever its compression. */
    static Optional<RdfSyntax> syntaxOf(String name) {
        String plain = Compression.stripped(name);
        return RdfSyntax.find(plain.substring(plain.lastIndexOf('.') + 1));
    }

    private void take(String argument) {
        if (argument.equals(STANDARD_INPUT)) {
            takeStandardInput();
            return;
        }
        try {
            Path path = Path.of(argument);
            if (Files.isDirectory(path)) {
                takeDirectory(path);
            } else if (Files.exists(path)) {
                takeFile(path, argument);
            } else if (argument.matches(".*[*?\\[{].*")) {
                takeGlob(argument);
            } else {
                refuse(argument, "there is no such file");
            }
        } catch (InvalidPathException e) {
            refuse(argument, "is no name of a file: " + e.getReason());
        } catch (IOException e) {
            refuse(argument, "cannot be read: " + e.getMessage());
        }
    }

    private void takeStandardInput() {
        if (forced == null) {
            refuse(
                    STANDARD_INPUT,
                    "standard input has no name to tell its syntax: give --format, one of " + RdfSyntax.names());
            return;
        }
        found.add(new Input(STANDARD_INPUT, forced, 0, () -> standardInput));
    }

    private void takeFile(Path file, String name) throws IOException {
        Optional<RdfSyntax> syntax = Optional.ofNullable(forced).or(() -> syntaxOf(name));
        if (syntax.isEmpty()) {
            refuse(name, "its name does not tell an RDF syntax: give --format, one of " + RdfSyntax.names());
        } else if (!Files.isReadable(file)) {
            refuse(name, "cannot be read: no permission");
        } else {
            add(file, name, syntax.get());
        }
    }

    private void add(Path file, String name, RdfSyntax syntax) throws IOException {
        found.add(new Input(name, syntax, Files.size(file), () -> Files.newInputStream(file)));
    }

    private void takeDirectory(Path directory) throws IOException {
        int before = found.size();
        try (Stream<Path> files = Files.walk(directory)) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                Optional<RdfSyntax> syntax = syntaxOf(file.toString());
                if (syntax.isPresent()) {
                    add(file, file.toString(), syntax.get());
                } else {
                    note(file.toString(), "skipped: its name does not tell an RDF syntax");
                }
            }
        }
        if (found.size() == before) {
            refuse(directory.toString(), "there is no RDF file in this directory");
        }
    }

    private void takeGlob(String glob) throws IOException {
        int before = found.size();
        Path root = fixedPart(glob);
        PathMatcher matcher = FileSystems.getDefault().getPathMatcher("glob:" + glob);
        if (Files.isDirectory(root)) {
            try (Stream<Path> paths = Files.walk(root)) {
                for (Path path : paths.filter(matcher::matches).sorted().toList()) {
                    if (Files.isDirectory(path)) {
                        takeDirectory(path);
                    } else {
                        takeFile(path, path.toString());
                    }
                }
            }
        }
        if (found.size() == before && !log.hasErrors()) {
            refuse(glob, "no file matches");
        }
    }

    /** The directory in which the first element with a wildcard stands. */
    private static Path fixedPart(String glob) {
        int wild = glob.split("[*?\\[{]", 2)[0].lastIndexOf('/');
        if (wild < 0) {
            return Path.of("");
        }
        return Path.of(wild == 0 ? "/" : glob.substring(0, wild));
    }

    private void refuse(String name, String message) {
        log.add(new InputIssue(SourcePosition.of(name), Severity.ERROR, message));
    }

    private void note(String name, String message) {
        log.add(new InputIssue(SourcePosition.of(name), Severity.WARNING, message));
    }
}
