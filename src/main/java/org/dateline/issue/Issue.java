// SPDX-License-Identifier: Apache-2.0
package org.dateline.issue;

/** A fault in an input. It is a value that is reported, grouped and counted, never only logged. */
public sealed interface Issue
        permits SyntaxIssue,
                EncodingIssue,
                IriIssue,
                LiteralIssue,
                ArchiveIssue,
                InputIssue,
                ArticleIssue,
                ReplacedIssue,
                ShapeIssue {

    /** Where in the input it is. */
    SourcePosition position();

    /** Whether the input was refused because of it. */
    Severity severity();

    /** The fault first, then what was expected or how to correct it, in one line. */
    String message();

    /** A short name of the kind of fault, in the singular, by which a report groups issues: {@code relative IRI}. */
    String kind();

    /** What was expected, where issues of one kind are counted apart by it; empty where they are not. */
    default String expected() {
        return "";
    }
}
