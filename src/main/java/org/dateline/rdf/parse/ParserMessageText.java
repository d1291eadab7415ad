// SPDX-License-Identifier: Apache-2.0
package org.dateline.rdf.parse;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Rewrites the messages of Jena's parsers as one clear line: without positions (the issue has them), token names and control characters. */
final class ParserMessageText {
    private static final int LONGEST = 300;
    private static final Pattern POSITION = Pattern.compile("^\\[line: *\\d+, *col: *\\d+ *] *");
    private static final Pattern TOKEN = Pattern.compile("\\[([A-Z_0-9]+)(?::([^\\]]*))?]");
    private static final Map<String, String> SIGNS = Map.ofEntries(
            Map.entry("DOT", "'.'"),
            Map.entry("COMMA", "','"),
            Map.entry("SEMICOLON", "';'"),
            Map.entry("COLON", "':'"),
            Map.entry("LBRACE", "'{'"),
            Map.entry("RBRACE", "'}'"),
            Map.entry("LBRACKET", "'['"),
            Map.entry("RBRACKET", "']'"),
            Map.entry("LPAREN", "'('"),
            Map.entry("RPAREN", "')'"),
            Map.entry("EOF", "the end of the input"));
    private static final Map<String, String> JSON_SIGNS = Map.of(
            "CURLYOPEN", "'{'",
            "CURLYCLOSE", "'}'",
            "SQUAREOPEN", "'['",
            "SQUARECLOSE", "']'",
            "COMMA", "','",
            "COLON", "':'");

    /** Messages of Jena, Xerces and the JSON parser, and their replacements; the first that fits is used. */
    private static final Map<Pattern, String> PLAIN_WORDS = plainWords();

    private static final Pattern JSON_NAMES = Pattern.compile("(?:CURLY|SQUARE)(?:OPEN|CLOSE)|COMMA|COLON");

    private ParserMessageText() {}

    private static Map<Pattern, String> plainWords() {
        Map<Pattern, String> words = new LinkedHashMap<>();
        words.put(Pattern.compile("Broken IRI \\(End of file\\)"), "the input ends inside an IRI, before its '>'");
        words.put(
                Pattern.compile("Broken IRI \\((?:newline|CR)\\): (.*)"),
                "the line ends inside an IRI, before its '>': $1");
        words.put(
                Pattern.compile("Broken long string"),
                "the input ends inside a long string, before its closing quotes");
        words.put(
                Pattern.compile("Broken token \\((?:newline|carriage return) in string\\).*"),
                "the line ends inside a string, before its closing quote");
        words.put(
                Pattern.compile("Broken token: (.*)"), "the input ends inside a string, before its closing quote: $1");
        words.put(Pattern.compile("Undefined prefix: (.*)"), "the prefix '$1:' is not declared");
        words.put(Pattern.compile("Triples not terminated by DOT"), "the statement does not end with a '.'");
        words.put(
                Pattern.compile("(?:Triple|Premature end of file: Quad|Quad) not terminated by DOT: (.*)"),
                "the statement does not end with a '.' but with $1");
        words.put(
                Pattern.compile("XML document structures must start and end within the same entity\\."),
                "the input ends inside an element, before its end tag");
        words.put(Pattern.compile("JAXP\\d+: (.*)"), "$1");
        words.put(
                Pattern.compile("Bad character in IRI \\(space\\): (.*)\\[space].*"),
                "$1 …>: an IRI must not contain a space");
        words.put(
                Pattern.compile("(?:(<.*>) : )?(?:\\[Posn \\d+] )?Space found in IRI"),
                "$1: an IRI must not contain a space");
        words.put(Pattern.compile("(<.*>) : \\[Posn \\d+] (.*)"), "$1: $2");
        words.put(
                Pattern.compile("Unrecognized \\(expected an RDF [Tt]erm\\): (.*)"),
                "$1 stands where a value is expected");
        words.put(
                Pattern.compile("Expected BNode or IRI: Got: (.*)"),
                "$1 stands where an IRI or a blank node is expected");
        words.put(Pattern.compile("Bad language tag"), "the language tag after '@' is not well-formed");
        words.put(
                Pattern.compile("JSON Values given for properties for an Object must be Strings"),
                "the members of a value, such as \"type\" and \"value\", must be strings");
        words.put(Pattern.compile("(<.*>) Code: \\d+/\\w+ in \\w+: (.*)"), "$1: $2");
        words.put(
                Pattern.compile("Invalid token=EOF at .*Expected tokens are: \\[(.*)]"),
                "the JSON ends too early. Expected one of $1");
        words.put(
                Pattern.compile("Invalid token=(\\S+) at .*Expected tokens are: \\[(.*)]"),
                "unexpected $1; expected one of $2");
        words.put(
                Pattern.compile("Unexpected char -1 at .*"), "the JSON ends inside a string, before its closing quote");
        words.put(Pattern.compile("Unexpected char (-?\\d+) at .*"), "unexpected character in the JSON (code $1)");
        return words;
    }

    private static String inPlainWords(String message) {
        return PLAIN_WORDS.entrySet().stream()
                .map(entry -> Map.entry(entry.getKey().matcher(message), entry.getValue()))
                .filter(entry -> entry.getKey().matches())
                .findFirst()
                .map(entry -> signs(entry.getKey().replaceFirst(entry.getValue())))
                .orElse(message);
    }

    private static String signs(String message) {
        return JSON_NAMES.matcher(message).replaceAll(name -> JSON_SIGNS.get(name.group()));
    }

    /** A parser's message as it is shown. */
    static String syntax(String message) {
        String bare = inPlainWords(POSITION.matcher(message)
                .replaceFirst("")
                .replaceAll("\\s+", " ")
                .strip());
        Matcher tokens = TOKEN.matcher(bare);
        return line(tokens.replaceAll(token -> Matcher.quoteReplacement(plain(token.group(1), token.group(2)))));
    }

    private static String plain(String type, String image) {
        if (image == null || image.isEmpty()) {
            return SIGNS.getOrDefault(type, type);
        }
        return "'" + image + "'";
    }

    /** What is wrong with an IRI. */
    static String badIri(String iri, String reason) {
        // IRI3986 says "<iri> : [Posn 10] reason".
        String bare = reason.replaceFirst("(?s)^<.*> : (\\[Posn \\d+] )?", "");
        return inPlainWords("<" + iri + "> : " + bare).replaceFirst("> : ", ">: ");
    }

    /** The text as one line: control characters escaped, cut where it is very long. */
    static String line(String text) {
        StringBuilder line = new StringBuilder();
        text.codePoints().limit(LONGEST).forEach(c -> {
            if (c == '\n' || c == '\r' || c == '\t') {
                line.append(' ');
            } else if (Character.isISOControl(c) || (c >= 0xD800 && c <= 0xDFFF) || isUnprintable(c)) {
                line.append("\\u%04X".formatted(c));
            } else {
                line.appendCodePoint(c);
            }
        });
        if (text.codePointCount(0, text.length()) > LONGEST) {
            line.append('…');
        }
        return line.toString();
    }

    /** Directions and other invisible characters could rewrite the rest of a terminal's line. */
    private static boolean isUnprintable(int c) {
        int type = Character.getType(c);
        return type == Character.FORMAT || type == Character.LINE_SEPARATOR || type == Character.PARAGRAPH_SEPARATOR;
    }
}
