package org.dateline.article;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.dateline.issue.InputIssue;
import org.dateline.issue.IssueLog;
import org.dateline.issue.Severity;
import org.dateline.issue.SourcePosition;

/** Makes inputs of what a user names: files, directories with all below them, {@code -} for standard input. */
public final class ArticleInputs {
    /** The argument that means standard input. */
    public static final String STANDARD_INPUT = "-";

    /** What TDB2 has in the directory of a store. */
    private static final String STORE_MARK = "tdb.lock";

    private final InputStream standardInput;
    private final ArticleInput.Unpacker unpacker;
    private final IssueLog log;
    private final List<ArticleInput> found = new ArrayList<>();

    private ArticleInputs(InputStream standardInput, ArticleInput.Unpacker unpacker, IssueLog log) {
        this.standardInput = standardInput;
        this.unpacker = unpacker;
        this.log = log;
    }

    /**
     * The inputs that the arguments name, in their order, those of a directory in the order of their paths.
     *
     * @param arguments as the user gave them
     * @param standardInput what {@code -} means
     * @param unpacker undoes compression
     * @param log learns of what is missing (errors) and what a directory holds beside articles (notes)
     */
    public static List<ArticleInput> list(
            List<String> arguments, InputStream standardInput, ArticleInput.Unpacker unpacker, IssueLog log) {
        ArticleInputs inputs = new ArticleInputs(standardInput, unpacker, log);
        arguments.forEach(inputs::take);
        return List.copyOf(inputs.found);
    }

    private void take(String argument) {
        if (argument.equals(STANDARD_INPUT)) {
            found.add(ArticleInput.of(STANDARD_INPUT, () -> unpacker.open(STANDARD_INPUT, standardInput)));
            return;
        }
        try {
            Path path = Path.of(argument);
            if (Files.isDirectory(path)) {
                takeDirectory(path);
            } else if (!Files.exists(path)) {
                refuse(argument, "there is no such file");
            } else if (ArticleFileNames.isSidecar(argument)) {
                note(argument, "skipped: it is a sidecar, which speaks of the article beside it");
            } else {
                takeFile(path);
            }
        } catch (InvalidPathException e) {
            refuse(argument, "is no name of a file: " + e.getReason());
        } catch (IOException e) {
            refuse(argument, "cannot be read: " + e.getMessage());
        }
    }

    private void takeFile(Path file) throws IOException {
        String name = file.toString();
        Path sidecar = ArticleFileNames.sidecar(file);
        found.add(new ArticleInput(
                name,
                Files.size(file),
                () -> unpacker.open(name, Files.newInputStream(file)),
                Files.isRegularFile(sidecar) ? Optional.of(sidecar) : Optional.empty()));
    }

    private void takeDirectory(Path directory) throws IOException {
        int before = found.size();
        for (Path file : files(directory)) {
            String name = file.toString();
            if (ArticleFileNames.isSidecar(name)) {
                continue;
            }
            if (ArticleFileNames.tellsArticle(name)) {
                takeFile(file);
            } else {
                note(
                        name,
                        "skipped: its name does not tell a format of articles; name the file itself to have it read");
            }
        }
        if (found.size() == before) {
            refuse(directory.toString(), "there is no article in this directory");
        }
    }

    /** The files below a directory, those of stores left out: the texts that a store keeps have been read before. */
    private List<Path> files(Path directory) throws IOException {
        List<Path> files = new ArrayList<>();
        Files.walkFileTree(directory, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path below, BasicFileAttributes attributes) {
                if (!Files.exists(below.resolve(STORE_MARK))) {
                    return FileVisitResult.CONTINUE;
                }
                note(below.toString(), "skipped: it is a store");
                return FileVisitResult.SKIP_SUBTREE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                if (Files.isRegularFile(file)) {
                    files.add(file);
                }
                return FileVisitResult.CONTINUE;
            }
        });
        Collections.sort(files);
        return files;
    }

    private void refuse(String name, String message) {
        log.add(new InputIssue(SourcePosition.of(name), Severity.ERROR, message));
    }

    private void note(String name, String message) {
        log.add(new InputIssue(SourcePosition.of(name), Severity.WARNING, message));
    }
}
