package org.dateline.article;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** What the names of files tell: whether they hold articles, what they are called, which sidecar is theirs. */
final class ArticleFileNames {
    private static final Set<String> ARTICLES =
            Set.of("txt", "text", "html", "htm", "xhtml", "json", "jsonld", "jsonl", "ndjson", "xml", "nitf");
    private static final Pattern PACKED = Pattern.compile("(?i)\\.(?:gz|bz2|xz|zst)$");

    private ArticleFileNames() {}

    /** Whether the extension is one of articles, packed or not. */
    static boolean tellsArticle(String name) {
        return ARTICLES.contains(extension(name));
    }

    /** Lower-case, without the dot and without that of a compression; empty where there is none. */
    static String extension(String name) {
        String plain = plain(name);
        int dot = plain.lastIndexOf('.');
        return dot <= 0 ? "" : plain.substring(dot + 1).toLowerCase(Locale.ROOT);
    }

    /** The last part of the path without its extensions: {@code a/b.txt.gz} is {@code b}. */
    static String stem(String name) {
        String plain = plain(name);
        int dot = plain.lastIndexOf('.');
        return dot <= 0 ? plain : plain.substring(0, dot);
    }

    /** Where the sidecar of a file would be. */
    static Path sidecar(Path file) {
        return file.resolveSibling(stem(file.toString()) + SidecarReader.SUFFIX);
    }

    static boolean isSidecar(String name) {
        return name.endsWith(SidecarReader.SUFFIX);
    }

    private static String plain(String name) {
        String last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        return PACKED.matcher(last).replaceFirst("");
    }
}
