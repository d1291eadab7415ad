package org.dateline.cli;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.QueryParseException;
import org.apache.jena.query.Syntax;
import org.dateline.issue.InputException;
import org.dateline.issue.Issue;
import org.dateline.issue.Severity;
import org.dateline.issue.SourcePosition;
import org.dateline.issue.SyntaxIssue;
import org.dateline.query.ShippedQueries;
import org.dateline.query.ShippedQuery;

/**
 * What a user gave as a query.
 *
 * @param source how errors call it: a file, a name, {@code -} for standard input, {@code query} for one on the command line
 * @param text the query itself
 */
record QueryArgument(String source, String text) {
    private static final Pattern POSITION = Pattern.compile("line (\\d+), column (\\d+)");

    /**
     * Finds the query that an argument means: standard input ({@code -}), a file, a shipped query's name, or the query itself.
     *
     * @throws InputException where it is none of them, or the file is not UTF-8
     */
    static QueryArgument of(String argument) throws IOException {
        if (argument.equals("-")) {
            return new QueryArgument("-", new String(System.in.readAllBytes(), StandardCharsets.UTF_8));
        }
        Optional<Path> file = file(argument);
        if (file.isPresent()) {
            return new QueryArgument(argument, read(file.get()));
        }
        if (argument.matches("(?s).*[\\s{].*")) {
            return new QueryArgument("query", argument);
        }
        ShippedQuery shipped = ShippedQueries.find(argument)
                .orElseThrow(() -> refused(
                        SourcePosition.of(argument),
                        "neither a file nor a query that ships with the program (see dateline query --list)"));
        return new QueryArgument(shipped.name(), shipped.text());
    }

    /**
     * Parses the query.
     *
     * @param extensions whether ARQ's own syntax is allowed besides SPARQL 1.1
     * @throws InputException with line and column where it breaks the grammar
     */
    Query parse(boolean extensions) {
        try {
            return QueryFactory.create(text, extensions ? Syntax.syntaxARQ : Syntax.syntaxSPARQL_11);
        } catch (QueryParseException e) {
            throw refused(position(e), QueryErrorText.plain(e.getMessage()));
        }
    }

    /** Where the parser met what it did not expect: its message tells it, the exception only where the term before begins. */
    private SourcePosition position(QueryParseException e) {
        Matcher told = POSITION.matcher(String.valueOf(e.getMessage()));
        return told.find()
                ? new SourcePosition(source, Long.parseLong(told.group(1)), Long.parseLong(told.group(2)))
                : new SourcePosition(source, Math.max(0, e.getLine()), Math.max(0, e.getColumn()));
    }

    private static Optional<Path> file(String argument) {
        try {
            return Optional.of(Path.of(argument)).filter(Files::isRegularFile);
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }

    private static String read(Path file) throws IOException {
        try {
            return Files.readString(file);
        } catch (CharacterCodingException e) {
            throw refused(SourcePosition.of(file.toString()), "the file is not UTF-8");
        }
    }

    private static InputException refused(SourcePosition position, String message) {
        return new InputException(List.<Issue>of(new SyntaxIssue(position, Severity.ERROR, message)));
    }
}
