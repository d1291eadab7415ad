// SPDX-License-Identifier: Apache-2.0
package org.dateline.load;

import java.util.Optional;
import org.dateline.input.Compression;
import org.dateline.input.Input;
import org.dateline.input.InputFilter;
import org.dateline.issue.InputIssue;
import org.dateline.issue.IssueLog;
import org.dateline.issue.Severity;
import org.dateline.issue.SourcePosition;
import org.dateline.rdf.parse.RdfSyntax;
import org.jspecify.annotations.Nullable;

/**
 * Accepts RDF files and determines their syntax.
 *
 * @param forced the syntax of all inputs that are named or match a pattern; null to take it from the file names. In a directory, only
 *     file names count.
 */
public record RdfInputFilter(@Nullable RdfSyntax forced) implements InputFilter {

    /** The syntax that a file name's extension stands for, compressed or not. */
    public static Optional<RdfSyntax> findSyntax(String name) {
        String plain = Compression.stripExtension(name);
        return RdfSyntax.find(plain.substring(plain.lastIndexOf('.') + 1));
    }

    /**
     * The syntax of an input that this filter accepted.
     *
     * @throws IllegalArgumentException if the syntax is unknown
     */
    RdfSyntax syntax(Input input) {
        return Optional.ofNullable(forced)
                .or(() -> findSyntax(input.name()))
                .orElseThrow(() -> new IllegalArgumentException("unknown RDF syntax: " + input.name()));
    }

    @Override
    public String noun() {
        return "RDF file";
    }

    @Override
    public boolean accepts(String name, Choice choice, IssueLog log) {
        if ((choice != Choice.LISTED && forced != null) || findSyntax(name).isPresent()) {
            return true;
        }
        if (choice != Choice.NAMED) {
            log(log, name, Severity.WARNING, "skipped: the file name has no extension of an RDF syntax");
        } else if (name.equals(Input.STANDARD_INPUT)) {
            log(log, name, Severity.ERROR, "unknown RDF syntax: standard input has no file name. " + giveSyntax());
        } else {
            log(log, name, Severity.ERROR, "unknown RDF syntax: unknown file name extension. " + giveSyntax());
        }
        return false;
    }

    private static String giveSyntax() {
        return "Give --syntax, one of " + RdfSyntax.names();
    }

    private static void log(IssueLog log, String name, Severity severity, String message) {
        log.add(new InputIssue(SourcePosition.of(name), severity, message));
    }
}
