package org.dateline.article;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import org.dateline.input.Compression;

/** What the name of a file says: whether it holds an article, its slug, and the name of its sidecar. */
final class ArticleFileNames {
    private static final Set<String> ARTICLES =
            Set.of("txt", "text", "html", "htm", "xhtml", "json", "jsonld", "jsonl", "ndjson", "xml", "nitf");

    private ArticleFileNames() {}

    /** Whether the name has the extension of an article format, compressed or not. */
    static boolean hasArticleExtension(String name) {
        return ARTICLES.contains(extension(name));
    }

    /** The extension in lower case, without the dot and without the extension of a compression; empty if there is none. */
    static String extension(String name) {
        String plain = plainName(name);
        int dot = plain.lastIndexOf('.');
        return dot <= 0 ? "" : plain.substring(dot + 1).toLowerCase(Locale.ROOT);
    }

    /** The last part of the path without its extensions: {@code a/b.txt.gz} becomes {@code b}. */
    static String stem(String name) {
        String plain = plainName(name);
        int dot = plain.lastIndexOf('.');
        return dot <= 0 ? plain : plain.substring(0, dot);
    }

    /** The path that the sidecar of a file would have. */
    static Path sidecar(Path file) {
        return file.resolveSibling(stem(file.toString()) + SidecarReader.SUFFIX);
    }

    static boolean isSidecar(String name) {
        return name.endsWith(SidecarReader.SUFFIX);
    }

    private static String plainName(String name) {
        return Compression.stripExtension(name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1));
    }
}
