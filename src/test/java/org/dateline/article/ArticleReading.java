package org.dateline.article;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.dateline.input.Input;
import org.dateline.input.InputLister;
import org.dateline.issue.Issue;
import org.dateline.issue.IssueLog;
import org.dateline.model.article.Article;
import org.dateline.model.article.Publication;

/** The result of reading inputs: the articles, and the issues as {@code position: message}. */
public record ArticleReading(List<Article> articles, List<String> issues, IssueLog log) {

    /** Reads a text as an input with a file name. */
    public static ArticleReading of(String name, String content) {
        return of(name, content.getBytes(StandardCharsets.UTF_8));
    }

    /** Reads bytes as an input with a file name. */
    public static ArticleReading of(String name, byte[] content) {
        return of(ArticleOptions.NONE, Input.of(name, () -> new ByteArrayInputStream(content)));
    }

    /** Reads inputs with options. */
    public static ArticleReading of(ArticleOptions options, Input... inputs) {
        IssueLog log = new IssueLog(1000);
        ArticleReader reader = new ArticleReader(options, log);
        List<Article> articles = List.of(inputs).stream()
                .flatMap(input -> reader.list(input).stream())
                .map(LocatedArticle::article)
                .toList();
        return new ArticleReading(
                articles, log.list().stream().map(ArticleReading::line).toList(), log);
    }

    /** Reads files and directories as a user names them. */
    public static ArticleReading ofFiles(List<String> arguments) {
        IssueLog log = new IssueLog(1000);
        List<Input> inputs = new InputLister(
                        new ArticleInputFilter(), path -> false, InputStream.nullInputStream(), log)
                .list(arguments);
        ArticleReading read = of(ArticleOptions.NONE, inputs.toArray(Input[]::new));
        List<String> issues =
                new ArrayList<>(log.list().stream().map(ArticleReading::line).toList());
        issues.addAll(read.issues());
        return new ArticleReading(read.articles(), issues, read.log());
    }

    /** The only article. */
    public Article article() {
        if (articles.size() != 1) {
            throw new AssertionError(articles.size() + " articles, " + issues);
        }
        return articles.get(0);
    }

    /** The publication day of a dated article. */
    public static LocalDate day(Article article) {
        Publication publication = article.masthead().publication();
        if (publication == null) {
            throw new AssertionError("not dated: " + article);
        }
        return publication.day();
    }

    private static String line(Issue issue) {
        return issue.position() + ": " + issue.message();
    }
}
