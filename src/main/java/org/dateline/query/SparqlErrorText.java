// SPDX-License-Identifier: Apache-2.0
package org.dateline.query;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.jena.query.QueryParseException;
import org.apache.jena.sparql.lang.sparql_11.SPARQLParser11Constants;
import org.dateline.model.NearNames;
import org.jspecify.annotations.Nullable;

/**
 * The messages of Jena's SPARQL parser as one plain line, without the position: what was unexpected, and what was expected instead. The
 * parser itself names tokens and codes of characters.
 */
public final class SparqlErrorText {
    private static final int MAX_EXPECTED = 8;
    private static final int MAX_QUOTED = 60;

    /** {@code Lexical error at line 1, column 6. Encountered: '32' (32), after prefix "SELEC"}; the last part may be missing. */
    private static final Pattern LEXICAL =
            Pattern.compile("(?s).*Lexical error.*?Encountered: (<EOF>|'?(\\d+)'?)[^\"]*(?:\"(.*)\")?\\s*");

    private static final Pattern PREFIX = Pattern.compile("(?s).*Unresolved prefixed name: ([^:\\s]*):.*");
    private static final Pattern POSITION = Pattern.compile("(,)? ?(at )?[Ll]ine:? (\\d+),? [Cc]olumn:? (\\d+)[.:]?");
    private static final String ESCAPE = "Invalid escape character";
    private static final Pattern KEYWORD = Pattern.compile("\"([A-Za-z][A-Za-z_ ]+)\"");

    /** Names of tokens and what they stand for; the first whose beginning fits is used. */
    private static final Map<String, String> TOKENS = Map.ofEntries(
            Map.entry("<EOF", "the end of the query"),
            Map.entry("<IRI", "an IRI"),
            Map.entry("<PNAME", "a prefixed name"),
            Map.entry("<VAR", "a variable"),
            Map.entry("<BLANK", "a blank node"),
            Map.entry("<ANON", "a blank node"),
            Map.entry("<INTEGER", "a number"),
            Map.entry("<DECIMAL", "a number"),
            Map.entry("<DOUBLE", "a number"),
            Map.entry("<STRING", "a string"),
            Map.entry("<LANGTAG", "a language tag"),
            Map.entry("<NIL", "()"));

    private SparqlErrorText() {}

    /**
     * A place in a text.
     *
     * @param line from 1; less where it is unknown
     * @param column from 1; less where it is unknown
     */
    public record Position(int line, int column) {}

    /** The position of the wrong token: the message has it, where the fields of the exception have that of the token before. */
    public static Position position(QueryParseException failure) {
        Matcher position = POSITION.matcher(String.valueOf(failure.getMessage()));
        return position.find()
                ? new Position(Integer.parseInt(position.group(3)), Integer.parseInt(position.group(4)))
                : new Position(failure.getLine(), failure.getColumn());
    }

    /** What is wrong, and what was expected instead. */
    public static String withExpected(@Nullable String message) {
        return message == null ? fault(null) : fault(message) + expected(message);
    }

    /** What is wrong. */
    public static String fault(@Nullable String message) {
        if (message == null) {
            return "not a SPARQL query";
        }
        Matcher lexical = LEXICAL.matcher(message);
        if (lexical.matches()) {
            return lexical(
                    lexical.group(2), Optional.ofNullable(lexical.group(3)).orElse(""));
        }
        if (message.startsWith(ESCAPE)) {
            return "wrong escape: four hexadecimal digits must follow \\u, and eight \\U, in comments too";
        }
        Matcher prefix = PREFIX.matcher(message);
        if (prefix.matches()) {
            return "the prefix " + prefix.group(1) + ": is not declared. Begin the query with PREFIX " + prefix.group(1)
                    + ": <IRI>";
        }
        return POSITION.matcher(message.lines()
                        .takeWhile(line -> !line.startsWith("Was expecting"))
                        .map(String::strip)
                        .filter(line -> !line.isEmpty())
                        .collect(Collectors.joining(" ")))
                .replaceFirst("")
                .replaceFirst("Encountered \"<EOF>\"", "the query ends too early")
                .replaceFirst("Encountered \" .*? \"(.*?) ?\"\"", "unexpected $1")
                .strip();
    }

    private static String expected(String message) {
        Set<String> expected = message.lines()
                .dropWhile(line -> !line.startsWith("Was expecting"))
                .skip(1)
                .map(line -> line.replace("...", "").strip())
                .filter(line -> !line.isEmpty() && !line.contains("\\ufeff"))
                .map(SparqlErrorText::token)
                .collect(Collectors.toCollection(LinkedHashSet::new));
        if (expected.isEmpty()) {
            return "";
        }
        String more = expected.size() > MAX_EXPECTED ? ", …" : "";
        return "; expected " + expected.stream().limit(MAX_EXPECTED).collect(Collectors.joining(", ")) + more;
    }

    private static String token(String image) {
        if (KEYWORD.matcher(image).matches()) {
            return KEYWORD.matcher(image).replaceFirst("$1").toUpperCase(Locale.ROOT);
        }
        return TOKENS.entrySet().stream()
                .filter(entry -> image.startsWith(entry.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(image.replaceFirst("^\"(.+)\"$", "$1"));
    }

    /**
     * What the lexer could not read.
     *
     * @param code the code point of the character at which it stopped; null at the end of the query
     * @param before what it had read of the token, with the escapes of Java
     */
    private static String lexical(@Nullable String code, String before) {
        String text = before.length() > MAX_QUOTED ? before.substring(0, MAX_QUOTED) + "…" : before;
        String plain = text.replaceAll("\\\\([\"'])", "$1");
        if (before.startsWith("\\\"") || before.startsWith("\\'")) {
            return before.endsWith("\\\\") && code != null
                    ? "unknown escape in a string: \\" + character(code) + ". A backslash itself is \\\\"
                    : "the string has no closing quote: " + plain;
        }
        if (before.startsWith("<")) {
            return "the IRI has no closing '>': " + plain;
        }
        if (before.matches("[A-Za-z_]\\w*")) {
            return "unknown word: " + plain + NearNames.question(plain, keywords());
        }
        if (!plain.isEmpty()) {
            return "unexpected characters: " + plain;
        }
        return code == null ? "the query ends too early" : "unexpected character: " + character(code);
    }

    private static String character(String code) {
        int character = Integer.parseInt(code);
        return Character.isISOControl(character)
                ? String.format(Locale.ROOT, "U+%04X", character)
                : Character.toString(character);
    }

    private static List<String> keywords() {
        return Arrays.stream(SPARQLParser11Constants.tokenImage)
                .filter(image -> KEYWORD.matcher(image).matches())
                .map(SparqlErrorText::token)
                .toList();
    }
}
