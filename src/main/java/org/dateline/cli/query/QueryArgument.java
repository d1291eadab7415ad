// SPDX-License-Identifier: Apache-2.0
package org.dateline.cli.query;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
import org.dateline.model.NearNames;
import org.dateline.query.ShippedQueries;
import org.dateline.query.ShippedQuery;
import org.dateline.query.SparqlErrorText;

/**
 * The query argument of a command.
 *
 * @param source its name in messages: a file, the name of a bundled query, {@code -} for standard input, {@code query} on the command line
 * @param text the text of the query
 */
public record QueryArgument(String source, String text) {
    /**
     * Resolves an argument: standard input ({@code -}), a file, the name of a bundled query, or the query itself.
     *
     * @throws InputException if it is none of these, or the file is not UTF-8
     */
    public static QueryArgument of(String argument) throws IOException {
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
                        "no file and no bundled query has this name" + near(argument)
                                + " `dateline query --list` lists the bundled queries"));
        return new QueryArgument(shipped.name(), shipped.text());
    }

    /** Ends a message about an unknown name. A number is near to the query that has it, whatever follows. */
    private static String near(String argument) {
        List<String> names =
                ShippedQueries.list().stream().map(ShippedQuery::name).toList();
        String number = argument.replaceFirst("(?s)^(\\d+).*$", "$1");
        List<String> numbered = number.matches("\\d+")
                ? names.stream()
                        .filter(name -> name.replaceFirst("^0+", "").startsWith(number.replaceFirst("^0+", "") + "-"))
                        .toList()
                : List.of();
        String question = numbered.isEmpty()
                ? NearNames.question(argument, names)
                : ". Did you mean " + String.join(" or ", numbered) + "?";
        return question.isEmpty() ? "." : question;
    }

    /**
     * Parses the query.
     *
     * @param extensions whether ARQ's extensions of SPARQL 1.1 are allowed
     * @param prefixes namespaces by prefix that the query may use without declaring them; its own declarations come first
     * @throws InputException with line and column, if the syntax is invalid
     */
    public Query parse(boolean extensions, Map<String, String> prefixes) {
        Query query = new Query();
        prefixes.forEach((prefix, namespace) -> {
            if (mentions(prefix)) {
                query.setPrefix(prefix, namespace);
            }
        });
        try {
            return QueryFactory.parse(query, text, null, extensions ? Syntax.syntaxARQ : Syntax.syntaxSPARQL_11);
        } catch (QueryParseException e) {
            SparqlErrorText.Position at = SparqlErrorText.position(e);
            throw refused(
                    new SourcePosition(source, Math.max(0, at.line()), Math.max(0, at.column())),
                    SparqlErrorText.withExpected(e.getMessage()));
        }
    }

    /** A prefix that is not used would only lengthen what is sent and printed. */
    private boolean mentions(String prefix) {
        return Pattern.compile("(?<![\\w-])" + Pattern.quote(prefix) + ":")
                .matcher(text)
                .find();
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
