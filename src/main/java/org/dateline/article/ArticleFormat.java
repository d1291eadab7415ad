package org.dateline.article;

import java.util.Set;
import java.util.regex.Pattern;

/** The supported article formats. */
enum ArticleFormat {
    TEXT,
    HTML,
    JSON,
    JSON_LINES,
    XML;

    private static final Set<String> LINE_NAMES = Set.of("jsonl", "ndjson");
    private static final Set<String> JSON_NAMES = Set.of("json", "jsonld");
    private static final Set<String> HTML_NAMES = Set.of("html", "htm", "xhtml");
    private static final Set<String> XML_NAMES = Set.of("xml", "nitf");
    private static final Pattern JSON_START = Pattern.compile("\\{\\s*[\"}]|\\[\\s*[{\\]]");
    private static final Pattern TWO_OBJECTS = Pattern.compile("\\{[^\\n]*\\}[ \\t]*\\r?\\n\\s*\\{.*", Pattern.DOTALL);
    private static final Pattern HTML_START = Pattern.compile(
            "(?is)(?:<\\?xml[^>]*>|<!--.*?-->|\\s)*<(?:!doctype\\s+html|html|head|body|title|meta|article|div|p)\\b");
    private static final Pattern XML_START =
            Pattern.compile("(?s)<(?:\\?xml|!DOCTYPE|!--|[A-Za-z_][\\w.:-]*[\\s>/]).*");

    /** Detects the format from the first bytes and the file name. */
    static ArticleFormat of(String name, String head) {
        String extension = ArticleFileNames.extension(name);
        if (LINE_NAMES.contains(extension)) {
            return JSON_LINES;
        }
        if (JSON_NAMES.contains(extension) || JSON_START.matcher(head).lookingAt()) {
            return TWO_OBJECTS.matcher(head).matches() ? JSON_LINES : JSON;
        }
        if (HTML_NAMES.contains(extension) || HTML_START.matcher(head).lookingAt()) {
            return HTML;
        }
        return XML_NAMES.contains(extension) || XML_START.matcher(head).matches() ? XML : TEXT;
    }
}
