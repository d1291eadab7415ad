package org.dateline.input;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Predicate;
import org.dateline.issue.InputIssue;
import org.dateline.issue.IssueLog;
import org.dateline.issue.Severity;
import org.dateline.issue.SourcePosition;

/** Collects the files and directories below a directory. It skips stores and continues after a file that cannot be read. */
final class InputFileVisitor extends SimpleFileVisitor<Path> {
    private final Predicate<Path> isStore;
    private final IssueLog log;
    private final List<Path> paths = new ArrayList<>();

    InputFileVisitor(Predicate<Path> isStore, IssueLog log) {
        this.isStore = isStore;
        this.log = log;
    }

    /** The paths found so far, in their order: a directory comes before what it contains. */
    List<Path> sortedPaths() {
        Collections.sort(paths);
        return paths;
    }

    @Override
    public FileVisitResult preVisitDirectory(Path directory, BasicFileAttributes attributes) {
        if (isStore.test(directory)) {
            log(directory, Severity.WARNING, "skipped: the directory is a store");
            return FileVisitResult.SKIP_SUBTREE;
        }
        paths.add(directory);
        return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
        paths.add(file);
        return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException e) {
        log(file, Severity.ERROR, "cannot be read: " + e.getMessage());
        return FileVisitResult.CONTINUE;
    }

    private void log(Path path, Severity severity, String message) {
        log.add(new InputIssue(SourcePosition.of(path.toString()), severity, message));
    }
}
