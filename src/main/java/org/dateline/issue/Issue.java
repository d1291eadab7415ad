package org.dateline.issue;

/** One thing wrong with an input: a value that is reported, grouped and counted, never only logged. */
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

    /** Where in the input it stands. */
    SourcePosition position();

    /** Whether the input was refused for it. */
    Severity severity();

    /** What is wrong, what was expected and, where it is not plain, what happens now: one line in plain words. */
    String message();

    /** The short name of the sort of problem, in the singular, by which a report groups: {@code relative IRI}. */
    String kind();
}
