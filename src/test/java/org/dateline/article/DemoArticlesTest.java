package org.dateline.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.dateline.Shared;
import org.dateline.model.article.Article;
import org.junit.jupiter.api.Test;

/** The articles that travel with the program, and the seed article. */
class DemoArticlesTest {
    @Test
    void theDemoArticles() {
        ArticleReading read = ArticleReading.ofFiles(List.of("data/articles"));

        assertThat(read.articles())
                .extracting(Article::slug)
                .containsExactly(
                        "ain-zara",
                        "benghazi-bomb",
                        "berlin",
                        "checkpoint-27",
                        "conference-put-off",
                        "geneva-ceasefire",
                        "gharyan-changes-hands",
                        "moscow-without-a-signature",
                        "murzuq",
                        "tajoura");
        assertThat(read.articles()).allSatisfy(article -> {
            assertThat(article.masthead().publisher()).isEqualTo("Dateline demo desk");
            assertThat(article.masthead().located()).isNotEmpty();
            assertThat(ArticleReading.day(article)).isAfter(LocalDate.of(2019, 4, 4));
        });
        assertThat(read.issues()).singleElement().asString().startsWith("data/articles/00-README.md: skipped");
    }

    @Test
    void theSeedArticleHasTheDigestOfTheGraphMadeByHand() {
        Article article = ArticleReading.ofFiles(List.of(
                        Shared.get("article/haftar-orders-march-on-tripoli.txt").toString()))
                .article();

        assertThat(article.digest()).isEqualTo("3b9f60a04ea93d6d88dfac8fb4c8119744c071ca0a3e08c1798fec451571f1ce");
        assertThat(article.slug()).isEqualTo("haftar-orders-march-on-tripoli");
        assertThat(ArticleReading.day(article)).isEqualTo(LocalDate.of(2019, 4, 4));
    }
}
