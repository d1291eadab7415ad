package org.dateline.rdf;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Makes one clear line of what Jena's parsers say: without positions (the issue has them), token names and control characters. */
final class Wording {
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

    private Wording() {}

    /** A parser's message as it is shown. */
    static String syntax(String message) {
        String bare = POSITION.matcher(message).replaceFirst("");
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
        return line("<" + iri + ">: " + bare);
    }

    /** A piece of the input, safe to print and not too long. */
    static String quote(String text) {
        return line(text);
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
