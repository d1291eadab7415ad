package org.dateline.eval;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.dateline.article.ArticleOptions;
import org.dateline.article.ArticleReader;
import org.dateline.article.LocatedArticle;
import org.dateline.input.Input;
import org.dateline.issue.IssueLog;
import org.dateline.model.article.Article;

/**
 * The articles of MUC-3 and MUC-4, as the product's own reader reads them: the line with an article's name is the corpus's, the rest,
 * dateline included, is the article.
 */
final class MucTexts {
    private static final Pattern NAME = Pattern.compile("(?m)^((?:DEV|TST\\d)-MUC[34]-\\d{4})(?: .*)?$");
    private static final String CORPORA = "eval/muc4/raw/muc34/TASK/CORPORA";

    private MucTexts() {}

    /**
     * An article.
     *
     * @param name the corpus's, such as {@code DEV-MUC3-0001}
     * @param article as read
     */
    record Named(String name, Article article) {}

    /**
     * The articles of a part, in order.
     *
     * @param part {@code dev}, {@code tst1} or {@code tst2}
     */
    static List<Named> read(Path shared, String part) throws IOException {
        List<Named> articles = new ArrayList<>();
        try (Stream<Path> files = Files.list(directory(shared, part))) {
            for (Path file : files.filter(one -> one.getFileName().toString().contains("-muc"))
                    .sorted()
                    .toList()) {
                articles.addAll(split(Files.readString(file, StandardCharsets.ISO_8859_1)));
            }
        }
        return articles;
    }

    /** Where a part lies. */
    static Path directory(Path shared, String part) {
        return shared.resolve(CORPORA).resolve(part);
    }

    private static List<Named> split(String file) {
        List<Named> articles = new ArrayList<>();
        Matcher name = NAME.matcher(file);
        int begin = -1;
        String last = "";
        while (name.find()) {
            if (begin >= 0) {
                articles.add(named(last, file.substring(begin, name.start())));
            }
            last = name.group(1);
            begin = name.end();
        }
        if (begin >= 0) {
            articles.add(named(last, file.substring(begin)));
        }
        return articles;
    }

    private static Named named(String name, String text) {
        IssueLog log = new IssueLog(10);
        byte[] bytes = text.strip().getBytes(StandardCharsets.UTF_8);
        List<LocatedArticle> read = new ArticleReader(ArticleOptions.NONE, log)
                .list(Input.of(
                        name.toLowerCase(java.util.Locale.ROOT) + ".txt", () -> new ByteArrayInputStream(bytes)));
        return new Named(name, read.get(0).article());
    }
}
