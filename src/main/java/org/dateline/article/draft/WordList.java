package org.dateline.article.draft;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Word lists bundled with the program under {@code article/}. */
public final class WordList {
    private WordList() {}

    /**
     * The lines of a list, without its comments and blank lines.
     *
     * @param name the file name, such as {@code not-places.txt}
     * @throws IllegalArgumentException if there is no such list
     */
    public static List<String> get(String name) {
        try (InputStream in = WordList.class.getResourceAsStream("/article/" + name)) {
            if (in == null) {
                throw new IllegalArgumentException("unknown word list: " + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
