package org.dateline.article;

import java.io.InputStream;
import org.dateline.input.InputLister;
import org.dateline.input.Input;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.dateline.issue.Issue;
import org.dateline.issue.IssueLog;
import org.dateline.model.article.Article;
import org.dateline.model.article.Publication;

/** What reading an input came to: its articles, and its issues as {@code position: message}. */
record Reading(List<Article> articles, List<String> issues, IssueLog log) {

    static Reading of(String name, String content) {
        return of(name, content.getBytes(StandardCharsets.UTF_8));
    }

    static Reading of(String name, byte[] content) {
        return of(ArticleOptions.NONE, Input.of(name, () -> new ByteArrayInputStream(content)));
    }

    static Reading of(ArticleOptions options, Input... inputs) {
        IssueLog log = new IssueLog(1000);
        ArticleReader reader = new ArticleReader(options, log);
        List<Article> articles = List.of(inputs).stream()
                .flatMap(input -> reader.list(input).stream())
                .map(LocatedArticle::article)
                .toList();
        return new Reading(articles, log.list().stream().map(Reading::line).toList(), log);
    }

    static Reading ofFiles(List<String> arguments) {
        IssueLog log = new IssueLog(1000);
        List<Input> inputs =
                new InputLister(new ArticleInputFilter(), path -> false, InputStream.nullInputStream(), log)
                        .list(arguments);
        Reading read = of(ArticleOptions.NONE, inputs.toArray(Input[]::new));
        List<String> issues =
                new ArrayList<>(log.list().stream().map(Reading::line).toList());
        issues.addAll(read.issues());
        return new Reading(read.articles(), issues, read.log());
    }

    /** The only article. */
    Article article() {
        if (articles.size() != 1) {
            throw new AssertionError(articles.size() + " articles, " + issues);
        }
        return articles.get(0);
    }

    /** The day on which an article that is dated came out. */
    static LocalDate day(Article article) {
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
